import { analyse } from 'scslre';
import { readDate, datesIn, periodIn } from '../../src/core/cell/date';
import { normaliseCode } from '../../src/core/cell/code';
import { fold, plain, tidy } from '../../src/core/cell/fold';
import { decodeLegacy } from '../../src/core/cell/legacy-font';
import { numberReadings, readNumber } from '../../src/core/cell/number';
import { formatTraits } from '../../src/core/cell/number-format';
import { printLike } from '../../src/core/cell/print-number';
import { unitsIn } from '../../src/core/cell/unit';
import { organisationOf } from '../../src/core/record/organisation';
import { recognise } from '../../src/core/sheet/recognise';
import { patternsMadeBy, patternsOf, type FoundPattern } from './patterns-of';
import { sheetOf } from './sheet/sheet-of';

/**
 * A cell of an office's sheet can hold anything, 32,767 characters of it. No pattern of the product may take more than a fixed number of
 * steps for each. First by structure, then by running: what is quadratic takes minutes over the cells below and ends at Jest's time limit.
 */
const FOLDERS = ['src/core', 'src/functions', 'src/jobs', 'src/excel', 'src/i18n', 'src/actions'];
const LENGTH = 100_000;

const { literals, makers } = patternsOf(FOLDERS);
const made = patternsMadeBy([...makers.keys()]);
const patterns: readonly FoundPattern[] = [...literals, ...[...made.values()].flat()];

const filled = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** What people type between figures and words, and what they should never have typed. */
const COMMON = [
  ' ',
  '1',
  '0.',
  ', ',
  '. ',
  '(',
  "'",
  '-',
  '/',
  ':',
  'a',
  'ngày ',
  '\u00a0',
  '\n',
  'e\u0301\u0323',
  '\u0001',
];

/** Parts to repeat against a pattern: each character that it names, its words one after the other, and what is common. */
function pumps(source: string): string[] {
  const words = source.match(/[a-zà-ỹđ]{2,}/giu) ?? [];
  const joined = words.length === 0 ? [] : [words.join(' ') + ' ', ` ${words[0] ?? ''}`];
  return [...new Set([...source.replace(/\\[a-z]/gi, ''), ...joined, ...COMMON])];
}

test('every pattern is found: in the sources, and those that modules make as they load', () => {
  expect(literals.length).toBeGreaterThan(100);
  const unseen = [...makers].filter(([file, calls]) => (made.get(file)?.length ?? 0) < calls);
  expect(unseen).toEqual([]);
});

test('no pattern can trade characters between its quantifiers, nor begin again at every character', () => {
  const faults = patterns.flatMap(({ place, source, flags }) =>
    analyse({ source, flags }).reports.map(({ type, character }) => `${place} /${source}/: ${type} ${character.pick}`),
  );
  expect(faults).toEqual([]);
});

test('a pattern that runs away would be seen', () => {
  for (const source of [String.raw`\s+$`, '(a+)+b', String.raw`\d+\d*x`, String.raw`,\s*.*\)`])
    expect(analyse({ source, flags: '' }).reports).not.toEqual([]);
});

test('every pattern gets through 100,000 characters made against it', () => {
  for (const { source, flags } of patterns) {
    const everywhere = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    const lead = (source.match(/[a-zà-ỹđ]{2,}/giu) ?? []).join(' ');
    for (const pump of pumps(source)) `${lead} ${filled(pump)}\u0001`.replace(everywhere, '');
  }
});

describe('whole cells of 100,000 characters', () => {
  const cells = [
    ...COMMON,
    ...['1.', '1 ', '1,234.', '(1', '12/', '31-12-', '6600', '1.000 đồng, ', 'tr.', 'so với ', 'ngày 1 tháng 1 '],
    ...[
      'Hội Nông dân ',
      'Tæng d­ nî ',
      'Toång dö nôï ',
      'Tổng dư nợ ',
      'Tổng dư nợ'.normalize('NFD'),
      'Cộng',
      '[',
      '"',
      '_',
    ],
    ...['\u0301\u0323', '\u0591\u05c1', '１', '\u{1d7d9}', '\ud800'],
  ].map(filled);

  test.each<[string, (cell: string) => unknown]>([
    ['numbers', (cell) => [numberReadings(cell), readNumber(cell), printLike(cell, 1234.5)]],
    ['number formats', (cell) => formatTraits(cell)],
    ['dates', (cell) => [readDate(cell), datesIn(cell), periodIn(cell)]],
    ['codes', (cell) => [normaliseCode(cell, 7), normaliseCode(cell, 16)]],
    ['words', (cell) => [fold(cell), plain(cell), tidy(cell), organisationOf(cell), unitsIn(plain(cell))]],
    ['legacy fonts', (cell) => [undefined, '.VnTime', '.VnTimeH', 'VNI-Times'].map((font) => decodeLegacy(cell, font))],
  ])('%s', (_, read) => {
    for (const cell of cells) for (const tail of ['', '1', 'x', '\u0001']) read(cell + tail);
  });

  test('a sheet that is full of them', () => {
    const heading = ['STT', 'Mã tổ', 'Tên xã', 'Tổng dư nợ', 'Ngày ĐH', 'Tên ĐVUT'];
    for (const cell of cells) {
      recognise([sheetOf([heading, ...[0, 1, 2].map(() => heading.map(() => cell))])]);
      recognise([sheetOf([heading.map(() => cell), heading.map(() => cell), [1, 2, 3, 4, 5, 6]])]);
    }
  });
});
