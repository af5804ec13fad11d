import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import type { ListObject } from '../../../src/core/sheet/list-object';
import { neededColumns, recognise } from '../../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../../src/core/sheet/table';
import { fieldsOf, numbersOf, sheetOf, textsOf } from './sheet-of';

const HEADINGS = ['Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Nợ quá hạn'];
const code = (at: number): string => String(at + 1).padStart(7, '0');
const group = (at: number): CellValue[] => [code(at), `Tổ trưởng ${at}`, (at + 1) * 10_000_000, at * 1_000_000];
const groups = (from: number, count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => group(from + at));
const BLANK = ['', '', '', ''];

const object = (row: number, col: number, rows: number, cols: number, more: Partial<ListObject> = {}): ListObject => ({
  ...{ name: `Table${row}_${col}`, area: { row, col, rows, cols }, hiddenHeadings: null, hasTotals: false, ...more },
});
const withObjects = (grid: Grid, ...listObjects: ListObject[]): Grid => ({ ...grid, listObjects });
const tablesOf = (grid: Grid): Table[] => recognise([grid]).tables;

describe('table objects', () => {
  test('a table object reads exactly like the same cells without it', () => {
    const plain = sheetOf([['DANH SÁCH TỔ'], ['Đến ngày 30/9/2026'], ['ĐVT: đồng'], HEADINGS, ...groups(0, 9)]);
    expect(tablesOf(withObjects(plain, object(3, 0, 10, 4)))).toEqual(tablesOf(plain));
  });

  test('with a two-line heading, of which it holds the lower line', () => {
    const rows: CellValue[][] = [
      ['Mã tổ', 'Tên tổ trưởng', '31/12/2025', '', '30/9/2026', ''],
      ['', '', 'Dư nợ', 'Nợ quá hạn', 'Dư nợ', 'Nợ quá hạn'],
      ...groups(0, 5).map((row) => [...row, 1, 2]),
    ];
    const made = rows.map((row) => [...row]);
    made[1] = ['Column1', 'Cột2', 'Dư nợ', 'Nợ quá hạn', 'Dư nợ2', 'Nợ quá hạn2'];
    const [plain] = tablesOf(sheetOf(rows));
    const [table] = tablesOf(withObjects(sheetOf(made), object(1, 0, 6, 6)));
    expect(table).toEqual(plain);
    expect(columnOf(table as Table, 'outstanding')?.col).toBe(4);
  });

  test('two stacked with the same headings are two tables, not one with a page break', () => {
    const grid = sheetOf([HEADINGS, ...groups(0, 3), HEADINGS, ...groups(3, 4)]);
    const found = tablesOf(withObjects(grid, object(0, 0, 4, 4), object(4, 0, 5, 4)));
    expect(found.map((table) => textsOf(table, 'groupCode'))).toEqual([[0, 1, 2].map(code), [3, 4, 5, 6].map(code)]);
  });

  test('two side by side without a gap, of different lengths, below one title', () => {
    const right = [HEADINGS, ...groups(10, 2), BLANK, BLANK];
    const rows = [HEADINGS, ...groups(0, 4)].map((row, at) => [...row, ...(right[at] ?? BLANK)]);
    const grid = sheetOf([['DANH SÁCH TỔ ĐẾN 30/9/2026'], ...rows]);
    const found = tablesOf(withObjects(grid, object(1, 0, 5, 4), object(1, 4, 3, 4)));
    expect(found.map(({ rows: { length } }) => length)).toEqual([4, 2]);
    expect(found.map(({ title }) => title)).toEqual(['DANH SÁCH TỔ ĐẾN 30/9/2026', 'DANH SÁCH TỔ ĐẾN 30/9/2026']);
    expect(found.map(({ period }) => period?.from)).toEqual(['title', 'title']);
  });

  test('headings that are hidden stand in no cells and are known all the same', () => {
    const grid = sheetOf([['DANH SÁCH TỔ'], BLANK, ...groups(0, 4)]);
    const [table] = tablesOf(withObjects(grid, object(2, 0, 4, 4, { hiddenHeadings: HEADINGS })));
    expect(table).toMatchObject({ kind: 'groupList', title: 'DANH SÁCH TỔ', head: { from: 1, to: 1 } });
    expect(table?.columns.map(({ heading }) => heading)).toEqual(HEADINGS);
    expect(table?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    const atTop = tablesOf(withObjects(sheetOf(groups(0, 4)), object(0, 0, 4, 4, { hiddenHeadings: HEADINGS })));
    expect(atTop[0]?.head).toEqual({ from: 0, to: 0 });
    expect(numbersOf(atTop[0] as Table, 'outstanding')).toHaveLength(4);
  });

  test.each([['Total'], ['Tổng'], ['']])('the totals row is a total, labelled “%s” or not', (label) => {
    const grid = sheetOf([HEADINGS, ...groups(0, 4), [label, '', 100_000_000, 6_000_000]]);
    const [table] = tablesOf(withObjects(grid, object(0, 0, 6, 4, { hasTotals: true })));
    expect(table?.rows.at(-1)).toEqual({ row: 5, role: 'total', parent: -1, parts: [0, 1, 2, 3] });
    expect(table?.rows.filter(({ role }) => role === 'data')).toHaveLength(4);
    expect(numbersOf(table as Table, 'outstanding').at(-1)).toBe(100_000_000);
  });

  test('a totals row that counts its codes is no group', () => {
    const grid = sheetOf([HEADINGS, ...groups(0, 4), [4, '', 100_000_000, 6_000_000]]);
    const [table] = tablesOf(withObjects(grid, object(0, 0, 6, 4, { hasTotals: true })));
    expect(table?.rows.map(({ role }) => role)).toEqual(['data', 'data', 'data', 'data', 'total']);
  });

  test('a total typed right below belongs to it; what stands beyond a blank row does not', () => {
    const grid = sheetOf([
      HEADINGS,
      ...groups(0, 4),
      ['Tổng cộng', '', 100_000_000, 6_000_000],
      BLANK,
      ['0000099', 'x', 5, 5],
    ]);
    const [table] = tablesOf(withObjects(grid, object(0, 0, 5, 4)));
    expect(table?.rows.map(({ role }) => role)).toEqual(['data', 'data', 'data', 'data', 'total']);
  });

  test('plain tables above, below and beside it are read as ever', () => {
    const union = (name: string, at: number): CellValue[] => [name, 10 + at, 300, 9_000];
    const unions = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];
    const plain = [['Đơn vị', 'Số tổ', 'Số hộ', 'Dư nợ'], ...unions.map(union)];
    const rows = [...plain, BLANK, HEADINGS, ...groups(0, 5), BLANK, ...plain];
    const beside = rows.map((row, at) => [...row, '', ...(at >= 6 ? (plain[at - 6] ?? BLANK) : BLANK)]);
    const found = tablesOf(withObjects(sheetOf(beside), object(6, 0, 6, 4)));
    expect(found.map(({ kind, head, rows: { length } }) => [kind, head.from, length])).toEqual([
      ['organisationTable', 0, 4],
      ['groupList', 6, 5],
      ['organisationTable', 6, 4],
      ['organisationTable', 13, 4],
    ]);
  });

  test('one of nothing that we know is left where it is', () => {
    const plain = sheetOf([['Từ', 'Nghĩa'], ['a', 'b'], BLANK, HEADINGS, ...groups(0, 4)]);
    expect(tablesOf(withObjects(plain, object(0, 0, 2, 2)))).toEqual(tablesOf(plain));
  });

  test('of a large sheet with hidden headings the columns that are needed are known', () => {
    const grid = sheetOf(groups(0, 9).map(([a, b, c, d]) => [a, b, 'x', c, d] as CellValue[]));
    const hiddenHeadings = ['Mã tổ', 'Tên tổ trưởng', 'Ghi thêm', 'Dư nợ', 'Nợ quá hạn'];
    const whole = withObjects(grid, object(0, 0, 9, 5, { hiddenHeadings }));
    const cols = neededColumns(whole);
    expect(cols).toEqual([0, 1, 3, 4]);
    const cut: Grid = {
      ...whole,
      cols,
      values: whole.values.map((row) => cols.map((col) => row[col] as CellValue)),
      head: whole,
    };
    const [table] = tablesOf(cut);
    expect(fieldsOf(table as Table)).toEqual(['groupCode', 'leaderName', 'outstanding', 'overdue']);
    expect(table?.unmapped).toEqual([{ col: 2, heading: 'Ghi thêm' }]);
  });
});
