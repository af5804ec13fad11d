/** What `npm run build` leaves in its folder, for an office that serves the add-in from an address of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

const BASE = 'https://tkvv.example.vn/tien-ich';
const dist = resolve('out/bundle');

const build = (...env: string[]) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/webpack/bin/webpack.js',
      '--mode',
      'production',
      ...[`out=${dist}`, 'unchecked', ...env].flatMap((item) => ['--env', item]),
    ],
    { encoding: 'utf8' },
  );
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const zipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;

beforeAll(() => {
  const { status, stdout } = build(`base=${BASE}/`);
  expect({ status, stdout }).toMatchObject({ status: 0 });
}, 120_000);

test('has every file that the manifest names, and the manifest names nothing else than the address given', () => {
  const urls = [...read('manifest.xml').matchAll(/"(https?:[^"]+)"/g)]
    .map(([, url = '']) => url)
    .filter((url) => !url.includes('schemas.microsoft.com') && !url.includes('w3.org'));
  expect(urls.length).toBeGreaterThan(15);
  for (const url of urls) {
    expect(url.startsWith(`${BASE}/`)).toBe(true);
    expect(readFileSync(join(dist, url.slice(BASE.length))).length).toBeGreaterThan(0);
  }
});

test('an address that Office would not load is refused', () => {
  const { status, stderr, stdout } = build('base=http://tkvv.example.vn');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('must be a plain https:// address');
});

describe.each(['taskpane.html', 'functions.html'])('%s', (name) => {
  const page = () => new JSDOM(read(name)).window.document;

  test('loads office.js first, in the head, from Microsoft; everything else from its own folder', () => {
    const scripts = [...page().scripts].map((script) => script.getAttribute('src') ?? 'inline');
    expect(scripts.filter((src) => /^https?:/.test(src))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(scripts).not.toContain('inline');
    expect(scripts.indexOf('functions.js')).toBeGreaterThan(scripts.findIndex((src) => src.endsWith('office.js')));
    for (const src of scripts.filter((item) => !/^https?:/.test(item)))
      expect(readdirSync(dist, { recursive: true })).toContain(join(src));
  });

  test('forbids inline scripts, eval and requests to anybody else', () => {
    const policy = page().querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('default-src')).toEqual(["'self'"]);
    expect(rules.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
  });
});

test('no code is made from text at run time', () => {
  for (const name of ['taskpane.js', 'jobs.js', 'functions.js'])
    expect(read(name)).not.toMatch(/\beval\(|new Function\(/);
});

test('the sandbox, the tests and the packages list stay out of the bundle', () => {
  const sources = ['taskpane', 'jobs', 'functions'].flatMap(
    (name) => (JSON.parse(read(`${name}.js.map`)) as { sources: string[] }).sources,
  );
  expect(sources.filter((source) => /sandbox|\/test\//.test(source))).toEqual([]);
  expect(read('taskpane.js')).not.toContain('office-addin-debugging');
});

test('functions.js stands alone: the script-only runtime of Excel loads nothing with it', () => {
  expect(read('functions.js')).not.toContain('jobs.js');
  expect(read('functions.js')).toContain('CustomFunctions.associate("GROUPSCORE"');
});

test('is small: what the pane needs before it is on the screen, and what comes after', () => {
  const sizes = Object.fromEntries(
    ['taskpane.js', 'jobs.js', 'functions.js', 'taskpane.css'].map((name) => [name, zipped(name)]),
  );
  console.info('gzip bytes', sizes);
  expect(sizes['taskpane.js']).toBeLessThanOrEqual(70_000);
  expect(sizes['taskpane.css']).toBeLessThanOrEqual(5_000);
});
