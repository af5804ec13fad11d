/** `npm run build -- --offline`: for an office whose computers reach no other server than its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser';
import { openPane } from '../browser/open-pane';
import { ORIGIN } from '../browser/serve-pane';
import { manifestFaults } from '../manifest/manifest-faults';
import { readManifest } from '../manifest/read-manifest';
import { createWorkbook } from '../../src/sandbox/model/create';
import { build, folder } from './build';
import { pageOf, policyOf } from './page';

const BASE = 'https://may-chu.noi-bo:8443';
const SHARE = '\\\\may-chu\\Tiện ích\\TKVV';
const OFFICE_JS = dirname(require.resolve('@microsoft/office-js/package.json'));
const { path: dist, read } = folder('offline');
let browser: Browser;

beforeAll(async () => {
  const { status, said } = build('--offline', '--base', BASE, '--catalog', SHARE, '--out', dist);
  expect({ status, said }).toMatchObject({ status: 0 });
  const { executablePath, env } = findBrowser();
  browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
}, 240_000);
afterAll(() => browser?.close());

test('its manifest is as good as the other', () => {
  expect(manifestFaults(readManifest(join(dist, 'manifest.xml')), { base: BASE, dist })).toEqual([]);
});

describe.each(['taskpane.html', 'functions.html'])('%s', (name) => {
  test('names no other server, neither in its scripts nor in its policy', () => {
    expect(read(name)).not.toMatch(/https?:\/\//);
    const page = pageOf(read(name));
    expect(policyOf(page).get('script-src')).toEqual(["'self'"]);
    const files = readdirSync(dist, { recursive: true });
    const scripts = [...page.scripts].map((script) => script.getAttribute('src') ?? '');
    expect(scripts).toContain('office-js/office.js');
    for (const src of scripts) expect(files).toContain(join(src));
  });
});

test('office.js lies beside the pane as Microsoft made it, with its licence', () => {
  const files = readdirSync(join(dist, 'office-js'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.map((file) => file.slice(join(dist, 'office-js').length + 1))).toContain('LICENSE.md');
  for (const file of files) {
    const own = file.slice(join(dist, 'office-js').length + 1);
    const from = own === 'LICENSE.md' ? own : join('dist', own);
    expect({ own, same: readFileSync(file).equals(readFileSync(join(OFFICE_JS, from))) }).toEqual({ own, same: true });
  }
});

test.each(['OfficeOnline', 'PC'] as const)(
  'the pane opens on %s, and everything it asks for comes from its own server',
  async (platform) => {
    const { frame, problems, close } = await openPane(browser, {
      dist,
      platform,
      workbook: createWorkbook(['Sổ vay']),
    });
    try {
      await frame.waitForSelector('#pane button, #pane fluent-button');
      const asked = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(asked).toContain(`${ORIGIN}/office-js/office.js`);
      expect(asked.filter((url) => !url.startsWith(`${ORIGIN}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  },
  60_000,
);

describe('the registry file of the shared folder', () => {
  const registry = (name: string) => {
    const bytes = readFileSync(join(dist, name));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    return bytes.subarray(2).toString('utf16le').split('\r\n');
  };

  test('is what regedit reads: the folder under a GUID of its own, with each backslash doubled, shown in the menu', () => {
    const [head, blank, key = '', id, url, flags, end] = registry('tkvv-catalog.reg');
    expect([head, blank, end]).toEqual(['Windows Registry Editor Version 5.00', '', '']);
    const guid = /\\WEF\\TrustedCatalogs\\(\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})\]$/.exec(key)?.[1];
    expect(key).toBe(`[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${guid}]`);
    expect(id).toBe(`"Id"="${guid}"`);
    expect(url).toBe(`"Url"="${SHARE.replaceAll('\\', '\\\\')}"`);
    expect(flags).toBe('"Flags"=dword:00000001');
  });

  test('another file takes the same entry away', () => {
    const [, , key = ''] = registry('tkvv-catalog.reg');
    expect(registry('tkvv-catalog-remove.reg')[2]).toBe(key.replace('[', '[-'));
  });
});
