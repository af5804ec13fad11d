import { paneTexts } from '../../../src/i18n/pane';

/** Every text of a tree by its path; a function is called with arguments that fit any of them. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const list = path.endsWith('unsureColumns') || path.endsWith('unseen');
    return [[path, String((value as (...args: unknown[]) => string)(list ? [3] : 3, 2026, 1, 4))]];
  }
  return Object.entries(value as object).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key));
}

const vi = new Map(flatten(paneTexts('vi')));
const en = new Map(flatten(paneTexts('en')));

test('both languages have the same texts, none empty, none with a hole', () => {
  expect([...en.keys()]).toEqual([...vi.keys()]);
  for (const [path, text] of [...vi, ...en]) {
    expect(`${path}: ${text}`).not.toMatch(/undefined|NaN|\[object|: $/);
  }
});

test('Vietnamese is written in composed characters (NFC), so that no mark is lost in a font', () => {
  for (const [, text] of vi) expect(text).toBe(text.normalize('NFC'));
});

test('the text of the other language is in that language', () => {
  expect([paneTexts('vi').otherLanguage, paneTexts('en').otherLanguage]).toEqual(['English', 'Tiếng Việt']);
});
