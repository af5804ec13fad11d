const MICROSOFT = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/**
 * What the pages may load. Everything of ours comes from our own address; only office.js comes from Microsoft's, and in an offline build
 * not even that. The add-in sends nothing to anybody: 'self' lets the pane fetch the sample workbook, and the development server its
 * reload socket; it also stops office.js' own telemetry.
 */
const contentPolicy = ({ offline = false } = {}) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...(offline ? [] : MICROSOFT)].join(' '),
    "style-src 'self' 'unsafe-inline'", // office.js sets inline styles
    "connect-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

module.exports = { contentPolicy };
