// Old webviews (Internet Explorer's Trident, the first Edge) cannot run the pane. This file is ES5, stands alone, and says so.
(function () {
  var agent = navigator.userAgent;
  if (agent.indexOf('Trident/') < 0 && agent.indexOf('Edge/') < 0) return;

  document.addEventListener('DOMContentLoaded', function () {
    var notice = document.createElement('div');
    notice.setAttribute('role', 'alert');
    notice.style.cssText = 'font:14px/1.5 "Segoe UI",Tahoma,sans-serif;padding:16px;color:#242424;background:#fff';
    notice.innerHTML =
      '<p><b>Bản Office này đã cũ nên chưa mở được tiện ích.</b></p>' +
      '<p>Hãy dùng một trong các bản sau: Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web (mở bằng Edge hay Chrome).</p>' +
      '<p>Nếu máy đã có Excel 2021 trở lên mà vẫn thấy thông báo này, hãy cài “Microsoft Edge WebView2 Runtime” rồi mở lại Excel.</p>' +
      '<p lang="en">This version of Office is too old for the add-in: use Excel 2021 or later, Microsoft 365 or Excel on the web.</p>';
    document.body.innerHTML = '';
    document.body.appendChild(notice);
  });
})();
