import fc from 'fast-check';
import { headingKey, headingsKey, type MappingCorrection } from '../../../src/core/sheet/corrections';
import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { neededColumns, recognise } from '../../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../../src/core/sheet/table';
import { fieldsOf, numbersOf, sheetOf, tableOf, textsOf } from './sheet-of';

const HEADINGS = ['STT', 'Mã tổ', 'Tên tổ trưởng', 'Còn phải trả', 'Nợ quá hạn', 'Ghi thêm', 'Dư nợ'];
const BODY: CellValue[][] = [
  [1, '0000001', 'Bùi Thị Thử', 350_000_000, 0, 'a', 360_000_000],
  [2, '0000002', 'Phan Văn Mẫu', 420_000_000, 5_000_000, 'b', 430_000_000],
  [3, '0000003', 'Đinh Thị Ví', 180_000_000, 0, 'c', 190_000_000],
];
const sheet = (headings = HEADINGS, body = BODY, name = 'Tổ'): Grid =>
  sheetOf([['Danh sách tổ'], headings, ...body], name);

const tableWith = (grid: Grid, corrections: readonly MappingCorrection[]): Table =>
  recognise([grid], { corrections }).tables[0] as Table;
const PLAIN = tableOf(sheet());
const KEY = headingsKey(PLAIN);
const means = (heading: string, field: FieldId | null): MappingCorrection => ({ headings: KEY, heading, field });

describe('what a table says of its headings', () => {
  test('columns of unknown meaning are named, with where they stand', () => {
    expect(PLAIN.unmapped).toEqual([
      { col: 3, heading: 'Còn phải trả' },
      { col: 5, heading: 'Ghi thêm' },
    ]);
  });

  test('a column far beside the table, or without a heading, is none of it', () => {
    const wide = sheet(
      [...HEADINGS, '', 'Số điện thoại Hội'],
      BODY.map((row) => [...row, 'x', 'y']),
    );
    expect(tableOf(wide).unmapped.map(({ col }) => col)).toEqual([3, 5]);
  });

  test('the key of a table outlives moved columns, other capitals, line breaks and another day in a heading', () => {
    const order = [6, 4, 3, 5, 0, 1, 2];
    const moved = sheet(
      order.map((at) => (HEADINGS[at] as string).toUpperCase().replace(' ', '\n')),
      BODY.map((row) => order.map((at) => row[at] as CellValue)),
    );
    expect(headingsKey(tableOf(moved))).toBe(KEY);
    const dated = (day: string) => headingsKey(tableOf(sheet([...HEADINGS.slice(0, 6), `Dư nợ đến ${day}`])));
    expect(dated('30/9/2026')).toBe(dated('31/12/2026'));
  });

  test('other headings are another key', () => {
    expect(headingsKey(tableOf(sheet([...HEADINGS.slice(0, 5), 'Ghi chú thêm', 'Dư nợ'])))).not.toBe(KEY);
    expect(
      headingsKey(
        tableOf(
          sheet(
            HEADINGS.slice(0, 6),
            BODY.map((row) => row.slice(0, 6)),
          ),
        ),
      ),
    ).not.toBe(KEY);
  });

  test('equal headings are told apart by their order', () => {
    const twice = tableOf(sheet([...HEADINGS.slice(0, 3), 'Còn phải trả', 'Nợ quá hạn', 'Còn phải trả', 'Dư nợ']));
    expect([3, 5].map((col) => headingKey(twice, col))).toEqual(['con phai tra', 'con phai tra #2']);
    expect(headingKey(twice, 40)).toBe('');
  });
});

describe('corrections', () => {
  test('a column of unknown meaning is read as what it was said to be; who had the meaning has none', () => {
    const table = tableWith(sheet(), [means('con phai tra', 'outstanding')]);
    expect(numbersOf(table, 'outstanding')).toEqual([350_000_000, 420_000_000, 180_000_000]);
    expect(columnOf(table, 'outstanding')).toMatchObject({ col: 3, confidence: 1, corrected: true });
    expect(table.unmapped.map(({ col }) => col)).toEqual([5, 6]);
    expect(headingsKey(table)).toBe(KEY);
  });

  test('a known column can be said to mean nothing, and another to mean something else', () => {
    const table = tableWith(sheet(), [means('no qua han', null), means('du no', 'savings')]);
    expect(fieldsOf(table)).toEqual(['ordinal', 'groupCode', 'leaderName', 'savings']);
    expect(numbersOf(table, 'savings')).toEqual([360_000_000, 430_000_000, 190_000_000]);
  });

  test('it holds on another sheet with the columns in another order, and nowhere else', () => {
    const order = [6, 5, 4, 3, 2, 1, 0];
    const next = sheet(
      order.map((at) => HEADINGS[at] as string),
      BODY.map((row) => order.map((at) => row[at] as CellValue)),
      'Tháng sau',
    );
    const other = sheet(
      [...HEADINGS, 'Địa bàn'],
      BODY.map((row) => [...row, 'z']),
    );
    const said = [means('con phai tra', 'outstanding')];
    expect(columnOf(tableWith(next, said), 'outstanding')?.col).toBe(3);
    expect(columnOf(tableWith(other, said), 'outstanding')?.col).toBe(6);
  });

  test('of two about one column, or about one meaning, the later holds', () => {
    const once = tableWith(sheet(), [means('con phai tra', 'outstanding'), means('con phai tra', 'principal')]);
    expect(columnOf(once, 'principal')?.col).toBe(3);
    expect(columnOf(once, 'outstanding')?.col).toBe(6);
    const moved = tableWith(sheet(), [means('con phai tra', 'overdue'), means('du no', 'overdue')]);
    expect(columnOf(moved, 'overdue')?.col).toBe(6);
    expect(moved.unmapped.map(({ col }) => col)).toEqual([3, 4, 5]);
  });

  test('what the kind or the cells would make of a column does not undo it', () => {
    const grid = sheetOf([
      ['Đơn vị', 'Số tổ', 'Số hộ', 'Dư nợ'],
      ['Hội Nông dân', 10, 300, 9_000],
      ['Hội Phụ nữ', 12, 360, 9_900],
      ['Hội Cựu chiến binh', 8, 240, 7_000],
    ]);
    const found = tableOf(grid);
    const headings = headingsKey(found);
    expect(columnOf(found, 'organisationName')?.col).toBe(0);
    const kept = tableWith(grid, [{ headings, heading: 'don vi', field: null }]);
    expect(columnOf(kept, 'organisationName')).toBeUndefined();
    const office = tableWith(grid, [{ headings, heading: 'don vi', field: 'officeName' }]);
    expect(textsOf(office, 'officeName')).toEqual(['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh']);
    expect(headingsKey(kept)).toBe(headings);
  });

  test('the kind can be said too, and is then certain', () => {
    const table = tableWith(sheet(), [{ headings: KEY, kind: 'groupReview' }]);
    expect(table).toMatchObject({ kind: 'groupReview', confidence: 1 });
    expect(tableWith(sheet(), [{ headings: KEY, kind: 'freeTable' }])).toMatchObject({
      kind: 'freeTable',
      confidence: 1,
    });
  });

  test('a meaning or a kind that this version does not know says nothing', () => {
    const strange = [
      { headings: KEY, heading: 'du no', field: 'gone' as FieldId },
      { headings: KEY, kind: 'gone' as 'loanList' },
    ];
    expect(tableWith(sheet(), strange)).toEqual(PLAIN);
  });

  test('a table of which nothing means anything is none', () => {
    const all = PLAIN.columns.map(({ col }) => means(headingKey(PLAIN, col), null));
    expect(recognise([sheet()], { corrections: all }).tables).toEqual([]);
    expect(neededColumns(sheet(), all)).toEqual([]);
  });

  test('whatever is said, the key stays and no meaning is taken twice', () => {
    const keys = [...PLAIN.columns, ...PLAIN.unmapped].map(({ col }) => headingKey(PLAIN, col));
    const fields = fc.constantFrom<FieldId | null>(
      'outstanding',
      'overdue',
      'savings',
      'groupCode',
      'communeName',
      null,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fields), { maxLength: 8 }), (said) => {
        const corrections = said.map(([heading, field]) => means(heading, field));
        for (const table of recognise([sheet()], { corrections }).tables) {
          expect(headingsKey(table)).toBe(KEY);
          expect(new Set(fieldsOf(table)).size).toBe(table.columns.length);
        }
      }),
    );
  });
});

describe('a large sheet, of which only some columns are read', () => {
  const whole = sheet();
  const cut = (grid: Grid, cols: readonly number[]): Grid => ({
    ...grid,
    cols,
    values: grid.values.map((row) => cols.map((col) => row[col] as CellValue)),
    head: { ...grid, values: grid.values.slice(0, 3) },
  });

  test('says the same of its headings as when it is read whole', () => {
    const table = tableOf(cut(whole, neededColumns(whole)));
    expect(table.unmapped).toEqual(PLAIN.unmapped);
    expect(headingsKey(table)).toBe(KEY);
  });

  test('a corrected column of unknown heading is asked for and read', () => {
    const said = [means('con phai tra', 'outstanding')];
    expect(neededColumns(whole)).not.toContain(3);
    const needed = neededColumns(whole, said);
    expect(needed).toContain(3);
    expect(numbersOf(tableWith(cut(whole, needed), said), 'outstanding')).toEqual([
      350_000_000, 420_000_000, 180_000_000,
    ]);
  });
});
