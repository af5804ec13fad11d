// Loaded by the pane's page before office.js: puts what the page around it has tied to the frame where Excel for Windows puts itself.
(function () {
  var frame = window.frameElement;
  if (!frame || !frame.excel) return;
  Object.defineProperty(window, 'external', { value: frame.excel, configurable: true });
})();
