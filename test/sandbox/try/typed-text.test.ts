/** What a Vietnamese office types and sees: no figure is read in two ways, and looking at a cell changes nothing. */
import fc from 'fast-check';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { parseInput } from '../../../src/sandbox/model/parse-input';
import { DEFAULT_STYLE } from '../../../src/sandbox/model/style';
import type { CellValue, Sheet } from '../../../src/sandbox/model/workbook';
import { cellKey } from '../../../src/sandbox/model/workbook';
import { shownText } from '../../../src/sandbox/try/grid/shown-text';
import { asEnglishInput, editableText, inputFor } from '../../../src/sandbox/try/grid/typed-text';

const read = (typed: string, numberFormat = 'General'): CellValue =>
  parseInput(inputFor(typed, numberFormat, 'vi'), { numberFormat, date1904: false, thisYear: 2026 }).value;

test.each([
  ['1.234.567', 1_234_567],
  ['1234567', 1_234_567],
  ['1.234,5', 1_234.5],
  ['-0,75', -0.75],
  ['12,5%', 0.125],
  ['1.234', 1_234],
  ['(1.234)', -1_234],
  ['30/9/2026', 46_295],
  ['30-09-2026', 46_295],
  ['30/9/26', 46_295],
  ['5/9', 46_270],
  ['1,5e3', 1_500],
  ['TRUE', true],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
  ['  ', '  '],
])('%s is read as %p', (typed, value) => expect(read(typed)).toBe(value));

test.each(['1.5', '1,234.5', '9/30/2026', '31/4/2026', '1.23.456', '30.9.2026', '$1.234', '(1.5)'])(
  '%s is a figure only in English: it stays text',
  (typed) => expect(read(typed)).toBe(typed),
);

test('in a cell for text everything stays as typed', () => expect(read('1.234', '@')).toBe('1.234'));

test('a formula is left alone', () => {
  expect(asEnglishInput('=SUM(A1,B1.5)', 'General')).toBe('=SUM(A1,B1.5)');
  expect(asEnglishInput("'0480123", 'General')).toBe("'0480123");
});

function editable(value: CellValue, numberFormat: string, language: 'vi' | 'en'): string {
  const sheet = createWorkbook(['Sổ vay']).sheets[0] as Sheet;
  sheet.cells.set(cellKey(0, 0), { value, style: { ...DEFAULT_STYLE, numberFormat } });
  return editableText(sheet, 0, 0, language, false);
}

test.each([
  [1_234_567.5, '#,##0', '1234567,5'],
  [0.125, '0.0%', '12,5%'],
  [46_295, 'dd/mm/yyyy', '30/09/2026'],
  [46_295.5, 'dd/mm/yyyy', '30/09/2026 12:00'],
  ['0480123', 'General', "'0480123"],
  ['0480123', '@', '0480123'],
  ['=1+1', 'General', "'=1+1"],
  [true, 'General', 'TRUE'],
] as const)('%p in format %s stands in the editor as %s', (value, format, text) =>
  expect(editable(value, format, 'vi')).toBe(text),
);

test('what stands in the editor, typed again, is the same value', () => {
  const values = fc.oneof(
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12))),
    fc.string({ maxLength: 12 }).filter((text) => !text.startsWith("'")),
    fc.boolean(),
  );
  fc.assert(
    fc.property(values, fc.constantFrom('vi', 'en'), (value, language) => {
      fc.pre(value !== '' && !Object.is(value, -0));
      const typed = editable(value, 'General', language);
      const settings = { numberFormat: 'General', date1904: false, thisYear: 2026 };
      expect(parseInput(inputFor(typed, 'General', language), settings).value).toBe(value);
    }),
  );
});

test.each([
  [1_234_567.5, '#,##0.0', '1.234.567,5', '1,234,567.5'],
  [0.0312, '0.00%', '3,12%', '3.12%'],
  [46_295, 'dd/mm/yyyy', '30/09/2026', '30/09/2026'],
  [46_295, 'm/d/yyyy', '30/09/2026', '9/30/2026'],
  [46_295, 'dd\\.mm\\.yyyy', '30.09.2026', '30.09.2026'],
  ['1.234', 'General', '1.234', '1.234'],
])('%p in format %s is shown as %s, in English as %s', (value, format, vietnamese, english) => {
  expect(shownText(value, format, 'vi', false)).toBe(vietnamese);
  expect(shownText(value, format, 'en', false)).toBe(english);
});
