import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { manifestFaults } from './manifest-faults';
import { LOCAL } from './read-manifest';

/** The checks of a built manifest see what they are for: the manifest as it is, with one thing spoilt. */

const text = readFileSync('manifest.xml', 'utf8');
const dist = mkdtempSync(join(tmpdir(), 'manifest-'));
const faults = (from: string | RegExp = '', to = ''): string[] => {
  const spoilt = text.replace(from, to);
  if (from !== '') expect(spoilt).not.toBe(text);
  const { document } = new JSDOM(spoilt, { contentType: 'application/xml' }).window;
  return manifestFaults(document, { base: LOCAL, dist });
};

beforeAll(() => {
  mkdirSync(join(dist, 'assets'));
  for (const name of ['icon', 'check', 'score', 'due', 'report'])
    for (const size of [16, 32, 64, 80, 128])
      cpSync(join('assets', `${name}-${size}.png`), join(dist, 'assets', `${name}-${size}.png`), {
        force: true,
        filter: (from) => name === 'icon' || ![64, 128].some((other) => from.endsWith(`-${other}.png`)),
      });
  for (const name of ['taskpane.html', 'functions.js', 'functions-vi.json', 'functions-en.json'])
    writeFileSync(join(dist, name), ' ');
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('the manifest itself has none', () => expect(faults()).toEqual([]));

test.each<[what: string, from: string | RegExp, to: string, told: RegExp]>([
  [
    'a swapped element',
    /(<ProviderName>.*?<\/ProviderName>)\s*(<DefaultLocale>.*?<\/DefaultLocale>)/s,
    '$2$1',
    /order/,
  ],
  ['a missing page of functions', /<Page>.*?<\/Page>/s, '', /order/],
  ['a resid of nothing', 'resid="icon.80"', 'resid="icon.81"', /resid icon\.81 names no resource/],
  ['a resource that is there twice', ' id="check.16"', ' id="icon.16"', /icon\.16 is there twice/],
  ['two buttons of one id', 'id="TKVV.Due"', 'id="TKVV.Score"', /TKVV\.Score is there twice/],
  ['a label too long', 'DefaultValue="Chấm điểm"', `DefaultValue="${'a'.repeat(126)}"`, /ShortStrings takes 125/],
  ['a description too long', /<Description DefaultValue="/, `$&${'a'.repeat(250)}`, /Description takes 250/],
  ['an override lost', /<bt:Override Locale="en-US" Value="Check"\/>/, '', /Check\.Label has no English override/],
  [
    'an override without its prefix',
    '<bt:Override Locale="en-US" Value="Check"/>',
    '<Override Locale="en-US" Value="Check"/>',
    /Check\.Label/,
  ],
  ['another default language', 'vi-VN', 'en-US', /default language is en-US/],
  ['a foreign address', `${LOCAL}/functions.js`, 'https://example.com/functions.js', /is not under/],
  ['a file that was not built', 'taskpane.html', 'pane.html', /pane\.html has no file/],
  ['an icon of another size', 'icon-16.png', 'icon-32.png', /should be 16x16, is 32x32/],
  ['a size left out', /<bt:Image size="32" resid="due.32"\/>/, '', /comes in 16,80/],
])('%s is told', (_, from, to, told) => {
  expect(faults(from, to).join('\n')).toMatch(told);
});
