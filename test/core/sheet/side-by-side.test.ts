import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { neededColumns, recognise } from '../../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../../src/core/sheet/table';
import { fieldsOf, numbersOf, sheetOf, tableOf, textsOf } from './sheet-of';

const tables = (rows: CellValue[][], name = 'Tổng hợp'): Table[] => recognise([sheetOf(rows, name)]).tables;
const fill = (count: number, row: (at: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_, at) => row(at));
const code = (at: number): string => String(at + 1).padStart(7, '0');

const GROUPS = ['STT', 'Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Nợ quá hạn'];
const group = (at: number): CellValue[] => [at + 1, code(at), `Tổ trưởng ${at}`, (at + 1) * 10_000_000, at * 1_000_000];
const UNIONS = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];
const BY_UNION = ['Đơn vị', 'Số tổ', 'Số hộ', 'Dư nợ'];
const union = (at: number): CellValue[] =>
  at < 4 ? [UNIONS[at] as string, at + 10, (at + 1) * 100, (at + 1) * 1_000] : ['', '', '', ''];
const blank = (count: number): CellValue[] => new Array<CellValue>(count).fill('');

describe('tables side by side', () => {
  test('the same headings twice, a blank column between: each table has its own rows and no others', () => {
    const right = (at: number): CellValue[] => (at < 3 ? group(at + 10) : blank(5));
    const [one, other, ...more] = tables([
      [...GROUPS, '', ...GROUPS],
      ...fill(6, (at) => [...group(at), '', ...right(at)]),
    ]);
    expect(more).toEqual([]);
    expect(textsOf(one as Table, 'groupCode')).toEqual([0, 1, 2, 3, 4, 5].map(code));
    expect(textsOf(other as Table, 'groupCode')).toEqual([10, 11, 12].map(code));
    expect(columnOf(other as Table, 'outstanding')?.col).toBe(9);
    expect(other?.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  test('a list printed in three columns without a gap', () => {
    const found = tables([
      [...GROUPS, ...GROUPS, ...GROUPS],
      ...fill(4, (at) => [...group(at), ...group(at + 4), ...group(at + 8)]),
    ]);
    expect(found.map((table) => textsOf(table, 'groupCode')[0])).toEqual([0, 4, 8].map(code));
    expect(found.map((table) => numbersOf(table, 'outstanding').length)).toEqual([4, 4, 4]);
  });

  test('different tables, each with a key and the debt of its own', () => {
    const found = tables([[...GROUPS, '', ...BY_UNION], ...fill(9, (at) => [...group(at), '', ...union(at)])]);
    expect(found.map(({ kind }) => kind)).toEqual(['groupList', 'organisationTable']);
    expect(numbersOf(found[1] as Table, 'outstanding')).toEqual([1_000, 2_000, 3_000, 4_000]);
  });

  test('titles of their own over headings that share nothing', () => {
    const found = tables([
      ['DANH SÁCH TỔ', '', '', '', 'KẾT QUẢ KIỂM TRA', '', ''],
      ['Mã tổ', 'Tên tổ trưởng', 'Dư nợ', '', 'Tên xã', 'Số tổ', 'Số hộ'],
      ...fill(5, (at) => [code(at), `Tổ trưởng ${at}`, at * 1_000_000, '', `Xã ${at}`, at + 3, at + 90]),
    ]);
    expect(found.map(({ title }) => title)).toEqual(['DANH SÁCH TỔ', 'KẾT QUẢ KIỂM TRA']);
  });

  test('one title, one day and one unit above them speak for both; lines of their own for one', () => {
    const found = tables([
      ['BÁO CÁO ỦY THÁC', ...blank(8)],
      ['Đến ngày 30/9/2026', ...blank(8)],
      [...blank(8), 'ĐVT: triệu đồng'],
      ['Xã Hoa Sim', ...blank(4), 'Xã Hoa Mơ', ...blank(3)],
      [...BY_UNION, '', ...BY_UNION],
      ...fill(4, (at) => [...union(at), '', ...union(at)]),
    ]);
    expect(found.map(({ period }) => period?.from)).toEqual(['title', 'title']);
    expect(found.map((table) => columnOf(table, 'outstanding')?.unit?.name)).toEqual(['triệu đồng', 'triệu đồng']);
    expect(new Set(found.map(({ period }) => period?.date)).size).toBe(1);
  });

  test('the day of one table is not taken over by the one beside it', () => {
    const found = tables(
      [
        ['Đến 31/12/2025', ...blank(4), 'Đến 30/9/2026', ...blank(3)],
        [...BY_UNION, '', ...BY_UNION],
        ...fill(4, (at) => [...union(at), '', ...union(at)]),
      ],
      'So sánh',
    );
    expect((found[1]?.period?.date ?? 0) - (found[0]?.period?.date ?? 0)).toBe(273);
  });

  test('side by side and stacked: two below the left one’s neighbour, then one over the whole width', () => {
    const wide = ['Mã tổ', 'Tên tổ trưởng', 'Mã xã', 'Tên xã', 'Loại tổ', 'Số hộ', 'Dư nợ', 'Nợ quá hạn', 'Nợ khoanh'];
    const found = tables([
      [...BY_UNION, '', ...BY_UNION],
      ...fill(4, (at) => [...union(at), '', ...union(at)]),
      ['Cộng', 46, 1_000, 10_000, '', ...blank(4)],
      ['Theo tổ', ...blank(8)],
      [...GROUPS.slice(1), '', ...blank(4)],
      ...fill(6, (at) => [...group(at).slice(1), '', ...blank(4)]),
      blank(9),
      ['Chi tiết', ...blank(8)],
      wide,
      ...fill(5, (at) => [code(at), `Tổ trưởng ${at}`, '489901', 'Xã Hoa Sim', 1, 30, 40_000_000, 0, 0]),
    ]);
    expect(found.map(({ kind, head, rows }) => [kind, head.from, rows.length])).toEqual([
      ['organisationTable', 0, 5],
      ['groupList', 7, 6],
      ['organisationTable', 0, 4],
      ['groupList', 16, 5],
    ]);
    expect(fieldsOf(found[3] as Table)).toHaveLength(9);
  });

  test('a table over the whole width, two side by side below it', () => {
    const found = tables([
      ['Mã tổ', 'Tên tổ trưởng', 'Tên xã', 'Số hộ', 'Dư nợ', 'Nợ quá hạn', 'Nợ khoanh', 'Tiền gửi', 'Xếp loại'],
      ...fill(5, (at) => [code(at), `Tổ trưởng ${at}`, 'Xã Hoa Sim', 30, 40_000_000, 0, 0, 1_000_000, 'Tốt']),
      blank(9),
      [...BY_UNION, '', ...BY_UNION],
      ...fill(4, (at) => [...union(at), '', ...union(at)]),
    ]);
    expect(found.map(({ rows }) => rows.length)).toEqual([5, 4, 4]);
  });
});

describe('one table stays one', () => {
  test('an empty column in its middle parts nothing', () => {
    const table = tableOf(
      sheetOf([
        ['Mã tổ', 'Tên tổ trưởng', 'Số hộ', '', 'Dư nợ', 'Nợ quá hạn', 'Nợ khoanh'],
        ...fill(5, (at) => [code(at), `Tổ trưởng ${at}`, 30, '', 40_000_000, 0, 0]),
      ]),
    );
    expect(fieldsOf(table)).toEqual(['groupCode', 'leaderName', 'households', 'outstanding', 'overdue', 'frozen']);
  });

  test('nor where names stand on both sides of it', () => {
    const table = tableOf(
      sheetOf([
        ['Mã tổ', 'Tên tổ trưởng', 'Dư nợ', '', 'Tên xã', 'Số hộ', 'Nợ quá hạn'],
        ...fill(5, (at) => [code(at), `Tổ trưởng ${at}`, 40_000_000, '', 'Xã Hoa Sim', 30, 0]),
      ]),
    );
    expect(table.columns).toHaveLength(6);
  });

  test('the same measures of two days, with or without a gap', () => {
    for (const gap of [[], ['']]) {
      const rows: CellValue[][] = [
        ['Đơn vị', '31/12/2025', '', '', ...gap, '30/9/2026', '', ''],
        ['', 'Số tổ', 'Số hộ', 'Dư nợ', ...gap, 'Số tổ', 'Số hộ', 'Dư nợ'],
        ...UNIONS.map((name, at): CellValue[] => [name, 10, 300, 9_000, ...gap, 11, 310, 9_100 + at]),
      ];
      const found = tables(rows);
      expect(found).toHaveLength(1);
      expect(numbersOf(found[0] as Table, 'outstanding')[0]).toBe(9_100);
    }
  });

  test('a note to the right of a table is no table', () => {
    const table = tableOf(
      sheetOf([
        [...GROUPS, '', 'Ghi chú', 'Người nhập'],
        ...fill(5, (at) => [...group(at), '', 'đã đối chiếu', 'Thử']),
      ]),
    );
    expect(fieldsOf(table)).toEqual(['ordinal', 'groupCode', 'leaderName', 'outstanding', 'overdue']);
  });
});

test('a large sheet read in part is parted like the whole one, though the blank column is not read', () => {
  const whole = sheetOf([
    [...GROUPS, 'Ghi thêm', '', ...GROUPS],
    ...fill(70, (at) => [...group(at), 'x', '', ...group(at + 70)]),
  ]);
  const head: Grid = { ...whole, values: whole.values.slice(0, 60) };
  const cols = neededColumns(head);
  expect(cols).toEqual([0, 1, 2, 3, 4, 7, 8, 9, 10, 11]);
  const cut: Grid = {
    ...whole,
    cols,
    values: whole.values.map((row) => cols.map((col) => row[col] as CellValue)),
    head,
  };
  const found = recognise([cut]).tables;
  expect(found.map((table) => textsOf(table, 'groupCode')[69])).toEqual([code(69), code(139)]);
  expect(found.map(({ unmapped }) => unmapped)).toEqual([[{ col: 5, heading: 'Ghi thêm' }], []]);
});

test('any two of these tables, of any lengths, beside each other read as each of them by itself', () => {
  const columns = (table: Table, left: number) =>
    table.columns.map(({ field, col, numbers, texts }) => ({ field, col: col - left, numbers: [...numbers], texts }));
  const table = fc.tuple(fc.boolean(), fc.integer({ min: 3, max: 30 }));
  fc.assert(
    fc.property(fc.tuple(table, table), fc.integer({ min: 1, max: 3 }), (chosen, gap) => {
      const parts = chosen.map(([listed, rows]) =>
        listed ? [GROUPS, ...fill(rows, group)] : [BY_UNION, ...fill(4, union)],
      );
      const [left = [], right = []] = parts;
      const height = Math.max(left.length, right.length);
      const width = left[0]?.length ?? 0;
      const beside = fill(height, (at) => [
        ...(left[at] ?? blank(width)),
        ...blank(gap),
        ...(right[at] ?? blank(right[0]?.length ?? 0)),
      ]);
      const found = tables(beside);
      expect(found).toHaveLength(2);
      found.forEach((one, at) => {
        const [alone] = tables(parts[at] as CellValue[][]);
        expect(one.kind).toBe(alone?.kind);
        expect(columns(one, at * (width + gap))).toEqual(columns(alone as Table, 0));
        expect(one.rows).toEqual(alone?.rows);
      });
    }),
  );
});
