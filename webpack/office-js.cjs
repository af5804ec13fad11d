const path = require('node:path');

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const FOLDER = 'office-js';

/**
 * What office.js fetches from beside itself inside Excel: the part for the platform, the words of Office in the languages of the product
 * (others fall back to English), and the names of applications. Its telemetry is left out: the policy of the pages would stop it anyway.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Where the pages find office.js: Microsoft's address, or beside the pane. */
const officeJsAddress = ({ offline = false } = {}) => (offline ? `${FOLDER}/office.js` : HOSTED);

/** The library as it is on npm, unmodified and with its licence, which asks for both; for servers that reach no other. */
function officeJsPatterns() {
  const from = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const copied = { info: { minimized: true } };
  return [
    ...FILES.map((file) => ({ from: path.join(from, 'dist', file), to: `${FOLDER}/${file}`, ...copied })),
    { from: path.join(from, 'LICENSE.md'), to: `${FOLDER}/LICENSE.md`, ...copied },
  ];
}

module.exports = { officeJsAddress, officeJsPatterns };
