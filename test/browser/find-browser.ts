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

/**
 * In a process of its own, because the package is an ES module, which jest's require cannot load. Unpacks the browser on first use.
 * Told that it runs on Amazon Linux, the package unpacks the libraries and fonts that a bare Linux lacks (nss, nspr, expat) and names
 * their folders in the environment.
 */
const UNPACK = `
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;

/** What to launch, and the environment that it needs beside the usual one. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A Chromium to run: `CHROME_PATH`, else one of the system, else the one from npm (Linux). Without any the test must fail. */
export function findBrowser(): FoundBrowser {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const installed = named ?? USUAL.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  const unpacked = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { encoding: 'utf8' }),
  ) as FoundBrowser;
  if (!existsSync(unpacked.executablePath))
    throw new Error('No browser: install Chrome, Edge or Chromium, or name one in CHROME_PATH.');
  return unpacked;
}
