/** What `npm run try` takes from the command line, and what its server gives out. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, UsageError } from '../../../src/sandbox/try/site/arguments';
import { fileFor, serveSite } from '../../../src/sandbox/try/site/serve-site';
import type { ServedSite } from '../../../src/sandbox/try/site/serve-site';

describe('the command line', () => {
  test('without anything it builds into dist-try and serves', () => {
    expect(readArguments([])).toEqual({ buildOnly: false, out: 'dist-try', port: 3100 });
  });

  test('takes all it knows', () => {
    expect(readArguments(['--build-only', '--out', 'x', '--port', '8080'])).toEqual({
      buildOnly: true,
      out: 'x',
      port: 8080,
    });
  });

  test.each([['--prot'], ['--out'], ['--out', '--build-only'], ['--port', '0'], ['--port', '70000'], ['--port', 'x']])(
    'refuses %s %s',
    (...args) => expect(() => readArguments(args)).toThrow(UsageError),
  );
});

describe('the server', () => {
  let folder: string;
  let site: ServedSite;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'try-site-'));
    mkdirSync(join(folder, 'site', 'pane'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
    writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'site', 'pane', 'taskpane.js'), '1;');
    site = await serveSite(join(folder, 'site'), 0);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('gives the index page and files by their kind', async () => {
    const index = await fetch(site.url);
    expect([index.status, index.headers.get('content-type'), await index.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ]);
    const script = await fetch(`${site.url}pane/taskpane.js?x=1`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(await script.text()).toBe('1;');
  });

  test('nothing outside its folder, whatever the address says', async () => {
    for (const path of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'pane/..%2f..%2fsecret.txt',
      '%00',
      '%',
    ]) {
      expect((await fetch(site.url + path)).status).toBe(404);
    }
    expect(fileFor('/srv/site', '/../site2/a')).toBeNull();
    expect(fileFor('/srv/site', '/a/../b.js')).toBe(join('/srv/site', 'b.js'));
  });

  test('takes no other method, and says what is not there', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${site.url}nothing.js`)).status).toBe(404);
  });

  test('says so when the port is taken', async () => {
    await expect(serveSite(folder, Number(new URL(site.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
