import { createWorkbook } from '../../../../src/sandbox/model/create';
import type { CellValue, Chart } from '../../../../src/sandbox/model/workbook';
import { seriesOf } from '../../../../src/sandbox/xlsx/drawing/chart-series';
import { put } from '../full-workbook';

const shape = (rows: CellValue[][], source: string, more: Partial<Chart> = {}): unknown => {
  const book = createWorkbook(['Số liệu']);
  rows.forEach((row, r) => row.forEach((value, c) => put(book.active, r, c, value)));
  const chart: Chart = {
    id: '',
    name: '',
    type: 'Line',
    title: null,
    source,
    seriesBy: 'Auto',
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    options: {},
    ...more,
  };
  return seriesOf(chart, book.active, book).map(({ name, categories, values }) => [
    typeof name === 'string' ? name : (name?.values[0] ?? null),
    categories?.reference ?? null,
    values.reference.replace(/^.*!/, ''),
  ]);
};

const TABLE: CellValue[][] = [
  ['Hội', 'Nợ', 'Tỷ lệ'],
  ['ND', 1, 2],
  ['PN', 3, 4],
  ['CCB', 5, 6],
];

test('names from the first row, categories from the first column', () =>
  expect(shape(TABLE, "'Số liệu'!A1:C4")).toEqual([
    ['Nợ', "'Số liệu'!$A$2:$A$4", '$B$2:$B$4'],
    ['Tỷ lệ', "'Số liệu'!$A$2:$A$4", '$C$2:$C$4'],
  ]));

test('by rows when asked, or when the block is wide', () => {
  expect(shape(TABLE, "'Số liệu'!A1:C4", { seriesBy: 'Rows' })).toHaveLength(3);
  expect(
    shape(
      [
        ['', 2024, 2025, 2026],
        ['Nợ', 1, 2, 3],
      ],
      "'Số liệu'!A1:D2",
    ),
  ).toEqual([['Nợ', "'Số liệu'!$B$1:$D$1", '$B$2:$D$2']]);
});

test('figures alone have neither names nor categories', () =>
  expect(
    shape(
      [
        [1, 2],
        [3, 4],
      ],
      "'Số liệu'!A1:B2",
    ),
  ).toEqual([
    [null, null, '$A$1:$A$2'],
    [null, null, '$B$1:$B$2'],
  ]));

test('what was set for one series wins; added series come last', () =>
  expect(
    shape(TABLE, "'Số liệu'!A1:B4", {
      options: { 'series.0.name': 'Dư nợ', 'series.added': 1, 'series.1.values': "'Số liệu'!C2:C4" },
    }),
  ).toEqual([
    ['Dư nợ', "'Số liệu'!$A$2:$A$4", '$B$2:$B$4'],
    [null, "'Số liệu'!$A$2:$A$4", '$C$2:$C$4'],
  ]));

test('a source that is gone is told', () => expect(() => shape(TABLE, 'Khác!A1:B2')).toThrow(RangeError));
