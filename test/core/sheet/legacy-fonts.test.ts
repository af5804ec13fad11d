import { findingMessage } from '../../../src/i18n/findings';
import { runChecks } from '../../../src/core/check/run-checks';
import type { LegacyEncoding } from '../../../src/core/cell/legacy-font';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { inUnicode } from '../../../src/core/sheet/legacy-columns';
import { readTable } from '../../../src/core/sheet/read-table';
import { neededColumns, recognise } from '../../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../../src/core/sheet/table';
import { typedIn, typedInCapitals } from '../cell/legacy-font/typed-in';
import { LOAN_HEADINGS, loanSheet } from './loan-sheet';
import { sheetOf } from './sheet-of';
import { TABLE_1, TABLE_2 } from './seed-tables';

const SCORES = sheetOf(
  [
    ['CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN'],
    ['Ngày 30 tháng 9 năm 2026'],
    ['Mã đơn vị: 004899', '', '', 'Tên đơn vị: PGD Sông Mây'],
    'STT|mã ĐV|tên ĐV|mã xã|tên xã|mã tổ|tên tổ trưởng|ĐVUT|loại tổ|dư nợ|số dư TK|điểm GDTX|điểm NQH|điểm thu nợ|điểm thu lãi|điểm TV tiền gửi|điểm DS TG|tổng điểm|xếp loại|tình trạng'.split(
      '|',
    ),
    ...['Tống Văn Thử', 'Cộng Thị Mẫu', 'Lê Văn Ví Dụ', 'Hà An', 'Lò Á'].map((leader, at): CellValue[] => [
      ...[at + 1, '004899', 'PGD Sông Mây', '489901', 'Xã Đồi Cỏ', `01262${at}0`, leader, '11', '01'],
      ...[1_234_500_000, '56.000.000', 20, 30, 15, 20, 5, 10, 100, 'Tốt', 'A'],
    ]),
  ],
  'CDTOTKVV',
);
const TWINS: [string, Grid][] = [
  ['CDTOTKVV', SCORES],
  ['Mẫu 31', loanSheet(LOAN_HEADINGS, 30)],
  ['Table 1 of the seed', sheetOf(TABLE_1, 'Bảng 1')],
  ['Table 2 of the seed', sheetOf(TABLE_2, 'Bảng 2')],
];

const typed = (grid: Grid, type: (text: string) => string, fonts?: (string | null)[]): Grid => ({
  ...grid,
  values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? type(value) : value))),
  ...(fonts ? { fonts } : {}),
});
const allIn = (grid: Grid, font: string) => grid.cols.map(() => font);

/** A recognition without what was typed, so that twins can be compared. */
const withoutLegacy = (grid: Grid) => {
  const { tables, unknown } = recognise([grid]);
  const bare = ({ columns, ...table }: Table) => ({
    ...table,
    columns: columns.map((column) => ({ ...column, legacy: undefined })),
  });
  return { tables: tables.map(bare), unknown };
};
const encodings = (grid: Grid) =>
  new Set(recognise([grid]).tables.flatMap(({ columns }) => columns.flatMap(({ legacy }) => legacy?.encoding ?? [])));

describe.each(TWINS)('%s', (_, sheet) => {
  const unicode = withoutLegacy(sheet);

  test.each<[string, LegacyEncoding, string | null]>([
    ['in TCVN3, fonts not known', 'tcvn3', null],
    ['in TCVN3, fonts known', 'tcvn3', '.VnTime'],
    ['in VNI, fonts known', 'vni', 'VNI-Times'],
  ])('%s, is recognised like its Unicode twin', (_name, encoding, font) => {
    const twin = typed(sheet, (text) => typedIn(encoding, text), font === null ? undefined : allIn(sheet, font));
    expect(withoutLegacy(twin)).toEqual(unicode);
    expect(encodings(twin)).toEqual(new Set([encoding]));
    expect(neededColumns(twin)).toEqual(neededColumns(sheet));
  });

  test('in a font of capitals, has the same fields and figures', () => {
    const twin = typed(sheet, typedInCapitals, allIn(sheet, '.VnTimeH'));
    const shape = (grid: Grid) =>
      recognise([grid]).tables.map(({ kind, columns, rows }) => [
        kind,
        rows,
        columns.map(({ field, col, numbers }) => [field, col, numbers]),
      ]);
    expect(shape(twin)).toEqual(shape(sheet));
  });

  test('in Unicode, is not touched, whatever its fonts', () => {
    expect(inUnicode(sheet)).toBe(sheet);
    expect(inUnicode({ ...sheet, fonts: allIn(sheet, 'Times New Roman') }).legacy).toBeUndefined();
  });
});

const MIXED = sheetOf([
  ['CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN'],
  ...typed(SCORES, (text) => typedIn('tcvn3', text)).values.slice(1, 6),
  ...SCORES.values.slice(6),
]);

test('a sheet in which people typed on in Unicode: each cell is read as it was typed', () => {
  const table = recognise([MIXED]).tables[0] as Table;
  expect(columnOf(table, 'leaderName')?.texts).toEqual([
    'Tống Văn Thử',
    'Cộng Thị Mẫu',
    'Lê Văn Ví Dụ',
    'Hà An',
    'Lò Á',
  ]);
  expect(columnOf(table, 'organisationCode')?.heading).toBe('ĐVUT');
  expect(columnOf(table, 'communeName')?.texts).toEqual(Array(5).fill('Xã Đồi Cỏ'));
  expect(table.title).toBe('CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN');
});

test('a column tells what was typed in its first legacy cell; columns of codes and figures without any tell nothing', () => {
  const sheet = typed(SCORES, (text) => typedIn('tcvn3', text));
  const [table] = recognise([{ ...sheet, row: 10 }]).tables;
  expect(columnOf(table as Table, 'communeName')?.legacy).toEqual({
    encoding: 'tcvn3',
    row: 13,
    typed: 'tªn x·',
    read: 'tên xã',
  });
  expect(columnOf(table as Table, 'ordinal')).not.toHaveProperty('legacy');
});

test('a range of a worksheet function is read too', () => {
  const table = readTable(
    sheetOf([
      ['Tªn x·', 'D­ nî'],
      ['§åi Cá', 5],
    ]),
  );
  expect(table?.columns.map(({ field, texts }) => [field, texts])).toEqual([
    ['communeName', ['Đồi Cỏ']],
    ['outstanding', []],
  ]);
});

test('text of other languages in a sheet stays as it is', () => {
  const sheet = sheetOf([
    ['Name', 'Größe', 'Note', 'Amount'],
    ['Müller', '«quoted»', '§ 5 · 100 µm', 5],
    ['Señor Núñez', 'naïve façade', '25 °C ± 1', 6],
  ]);
  expect(inUnicode(sheet)).toBe(sheet);
});

test('signs that TCVN3 made letters of are themselves in a sheet in Unicode', () => {
  const rows = SCORES.values.map((row, at) => [
    ...row,
    ['', '«quan trọng»', '·Tên', '© NHCSXH', 'Lê', '§5 Luật', '100 µm', 'ph\u00adương', 'a·b'][at] ?? '',
  ]);
  const sheet = sheetOf(rows);
  expect(inUnicode(sheet)).toBe(sheet);
});

test('a title pasted from an old file does not make a Unicode column legacy', () => {
  const sheet = sheetOf([
    ['', '', 'B¸o c¸o kÕt qu¶ cho vay hé nghÌo'],
    ['Tên tổ trưởng', 'Mã tổ', 'Xã'],
    ...['Lê Bé', 'Lê Thêm', 'Lê Minh Châu'].map((leader, at) => [leader, `012620${at}`, 'Xã Hà Ba']),
    ...['Xã Lê', 'Xã Bé'].map((commune) => ['Lê', '0126209', commune]),
  ]);
  const values = inUnicode(sheet).values;
  expect(values[0]).toEqual(['', '', 'Báo cáo kết quả cho vay hộ nghèo']);
  expect(values.slice(1)).toEqual(sheet.values.slice(1));
});

test('a large sheet in Unicode costs next to nothing', () => {
  const sheet = loanSheet(LOAN_HEADINGS, 20_000);
  inUnicode(sheet);
  const started = performance.now();
  for (let run = 0; run < 10; run++) inUnicode(sheet);
  expect((performance.now() - started) / 10).toBeLessThan(30);
});

describe('font.legacy', () => {
  const found = (grid: Grid) =>
    runChecks(recognise([grid]).tables, 46_295).filter(({ rule }) => rule === 'font.legacy');

  test('is told once a column, at its first such cell, with both spellings', () => {
    const findings = found(typed(SCORES, (text) => typedIn('tcvn3', text)));
    expect(new Set(findings.map(({ place }) => place.col)).size).toBe(findings.length);
    const commune = findings.find(({ place }) => place.col === 4);
    expect(commune).toMatchObject({ severity: 'info', place: { sheet: 'CDTOTKVV', row: 3 }, found: 'tªn x·' });
    expect(findingMessage(commune!, 'vi')).toBe(
      'Cột «tên xã» viết bằng phông TCVN3, đã đọc theo Unicode: «tªn x·» là «tên xã».',
    );
    expect(findingMessage(commune!, 'en')).toContain('TCVN3');
  });

  test('is not told of a sheet in Unicode', () => {
    for (const [, sheet] of TWINS) expect(found(sheet)).toEqual([]);
  });
});
