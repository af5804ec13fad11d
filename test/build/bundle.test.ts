/** What `npm run build` leaves in its folder, for an office that serves the add-in from an address of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JOB_IDS } from '../../src/actions/action';
import { ACTIONS } from '../../src/actions/actions';
import { ARGUMENTS } from '../../src/i18n/functions/arguments';
import { manifestFaults } from '../manifest/manifest-faults';
import { elements, only, readManifest } from '../manifest/read-manifest';
import addin from '../../package.json';
import { build, folder } from './build';
import { inlineScripts, pageOf, policyOf } from './page';

const BASE = 'https://tkvv.example.vn/tien-ich';
const { path: dist, read } = folder('bundle');
const PAGES = ['taskpane.html', 'functions.html'] as const;

beforeAll(() => {
  const { status, said } = build('--out', dist, '--base', `${BASE}/`);
  expect({ status, said }).toMatchObject({ status: 0 });
}, 180_000);

describe('manifest.xml', () => {
  test('has nothing that Office would refuse: order, ids, lengths, languages, addresses under the base, icons', () => {
    expect(manifestFaults(readManifest(join(dist, 'manifest.xml')), { base: BASE, dist })).toEqual([]);
  });

  test('bears the version of the package, in four parts', () => {
    expect(only(readManifest(join(dist, 'manifest.xml')), 'Version').textContent).toBe(`${addin.version}.0`);
  });

  test('speaks of the development server nowhere', () => {
    expect(read('manifest.xml').replaceAll(/<!--.*?-->/gs, '')).not.toContain('localhost');
  });

  test('every function of the ribbon is in the bundle under its name', () => {
    const names = elements(readManifest(join(dist, 'manifest.xml')), 'FunctionName').map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(JOB_IDS.map((id) => ACTIONS[id].command));
    for (const name of names) expect(read('taskpane.js')).toContain(`"${name}"`);
  });

  test('every worksheet function of the metadata, in each language, is registered by functions.js under a lawful id', () => {
    for (const file of ['functions-vi.json', 'functions-en.json']) {
      const { functions } = JSON.parse(read(file)) as { functions: { id: string; name: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(Object.keys(ARGUMENTS));
      for (const { id, name } of functions) {
        expect(id).toMatch(/^[A-Z0-9_.]{3,}$/);
        expect(name).toBe(id);
        expect(read('functions.js')).toContain(`CustomFunctions.associate("${id}"`);
      }
    }
  });
});

test('an address that Office would not load, a folder that is not shared and an option that is not known are refused', () => {
  for (const [option, given, said] of [
    ['--base', 'http://tkvv.example.vn', 'must be a plain https:// address'],
    ['--catalog', '\\\\may-chu', 'must be a shared folder'],
    ['--catalog', '\\\\may-chu\\a"\r\n[HKEY_CURRENT_USER', 'must be a shared folder'],
    ['--bse', BASE, "Unknown option '--bse'"],
  ] as const) {
    const refused = build('--out', `${dist}-refused`, option, given);
    expect(refused.status).not.toBe(0);
    expect(refused.said).toContain(said);
  }
});

describe.each(PAGES)('%s', (name) => {
  test('loads office.js first, in the head, from Microsoft; everything else from its own folder', () => {
    const scripts = [...pageOf(read(name)).scripts].map((script) => script.getAttribute('src') ?? 'inline');
    expect(scripts.filter((src) => /^https?:/.test(src))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(scripts.indexOf('functions.js')).toBeGreaterThan(scripts.findIndex((src) => src.endsWith('office.js')));
    for (const src of scripts.filter((item) => !/^https?:/.test(item)))
      expect(readdirSync(dist, { recursive: true })).toContain(join(src));
  });

  test('has no script of its own in it, and its policy forbids any, eval, and requests to anybody else', () => {
    const page = pageOf(read(name));
    expect(inlineScripts(page)).toEqual([]);
    const rules = policyOf(page);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('default-src')).toEqual(["'self'"]);
    expect(rules.get('object-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    expect([...rules.values()].flat().filter((source) => source.includes('unsafe-eval') || source === '*')).toEqual([]);
    // the policy must stand before the first script that it is to govern
    const [first] = page.querySelectorAll('meta[http-equiv=Content-Security-Policy], script');
    expect(first?.tagName).toBe('META');
  });
});

test('inline scripts are really looked for: elements, attributes, addresses', () => {
  const page = pageOf(
    '<script>1</script><p onclick="f()">a</p><a href=" javascript:f()">b</a><script src="a.js"></script>',
  );
  expect(inlineScripts(page)).toHaveLength(3);
});

test('no code is made from text at run time', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(scripts).toEqual(expect.arrayContaining(['taskpane.js', 'jobs.js', 'functions.js']));
  for (const name of scripts) expect(read(name)).not.toMatch(/\beval\(|\bFunction\(|setTimeout\(["'`]/);
});

test('the sandbox, the tests and the packages list stay out of the bundle', () => {
  const sources = readdirSync(dist)
    .filter((name) => name.endsWith('.js.map'))
    .flatMap((name) => (JSON.parse(read(name)) as { sources: string[] }).sources);
  expect(sources.filter((source) => /sandbox|\/test\//.test(source))).toEqual([]);
  expect(read('taskpane.js')).not.toContain('office-addin-debugging');
});

test('functions.js stands alone: the script-only runtime of Excel loads nothing with it', () => {
  expect(read('functions.js')).not.toContain('jobs.js');
});

describe('is small, as a server sends it', () => {
  const zipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;

  test('the pane asks for these files before it is on the screen, and for no others', () => {
    const asked = [...pageOf(read('taskpane.html')).querySelectorAll('script[src], link[href]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((file) => !file.startsWith('https:'));
    expect(asked.sort()).toEqual(['assets/old-office.js', 'functions.js', 'taskpane.css', 'taskpane.js']);
    const files = readdirSync(dist).filter((name) => /\.(js|css)$/.test(name));
    console.info('gzip bytes', Object.fromEntries(files.map((name) => [name, zipped(name)])));
  });

  test.each([
    ['taskpane.js', 70_000],
    ['taskpane.css', 5_000],
    ['functions.js', 47_500],
  ])('%s: at most %i bytes', (name, most) => expect(zipped(name)).toBeLessThanOrEqual(most));
});
