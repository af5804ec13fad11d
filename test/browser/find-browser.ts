import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where the usual installers put Chromium, Chrome and Edge. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** In a process of its own, because the package is an ES module, which jest's require cannot load. Unpacks the browser on first use. */
const UNPACK = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";

/** A Chromium to run: `CHROME_PATH`, else one of the system, else the one from npm (Linux). Without any the test must fail. */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const installed = USUAL.find((path) => existsSync(path));
  if (installed) return installed;
  const unpacked = execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { encoding: 'utf8' });
  if (!existsSync(unpacked))
    throw new Error('No browser: install Chrome, Edge or Chromium, or name one in CHROME_PATH.');
  return unpacked;
}
