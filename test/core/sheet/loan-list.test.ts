import { recognise, neededColumns } from '../../../src/core/sheet/recognise';
import { columnOf, Reading } from '../../../src/core/sheet/table';
import type { CellValue } from '../../../src/core/sheet/grid';
import { LOAN_FIELDS, LOAN_HEADINGS, loanSheet } from './loan-sheet';

/** A fixed shuffle, so that a failure can be repeated. */
function shuffled(texts: readonly string[], seed: number): string[] {
  const list = [...texts];
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j] as string, list[i] as string];
  }
  return list;
}
const known = LOAN_HEADINGS.filter((heading) => LOAN_FIELDS[heading]);

describe('Mẫu 31', () => {
  test('has 175 headings here', () => expect(LOAN_HEADINGS).toHaveLength(175));

  test('every heading means its field, and no other heading means anything', () => {
    const { tables, unknown } = recognise([loanSheet(LOAN_HEADINGS, 30)]);
    expect(unknown).toEqual([]);
    expect(tables.map(({ kind, head, title }) => ({ kind, head, title }))).toEqual([
      { kind: 'loanList', head: { from: 4, to: 4 }, title: '31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu' },
    ]);
    const found = Object.fromEntries(
      (tables[0]?.columns ?? []).map(({ col, field }) => [LOAN_HEADINGS[col - 1], field]),
    );
    expect(found).toEqual(LOAN_FIELDS);
  });

  test.each([1, 2, 3, 4, 5])('in any order and any subset (%i)', (seed) => {
    const must = ['Số khế ước', 'Mã tổ', 'Tổng dư nợ', 'Ngày ĐH theo hợp đồng'];
    const others = shuffled(
      LOAN_HEADINGS.filter((heading) => !must.includes(heading)),
      seed,
    ).slice(0, 20 * seed);
    const headings = shuffled([...must, ...others], seed + 100);
    const table = recognise([loanSheet(headings, 12)]).tables[0];
    expect(table?.kind).toBe('loanList');
    const found = Object.fromEntries((table?.columns ?? []).map(({ col, field }) => [headings[col - 1], field]));
    expect(found).toEqual(
      Object.fromEntries(
        headings.flatMap((heading) => (LOAN_FIELDS[heading] ? [[heading, LOAN_FIELDS[heading]]] : [])),
      ),
    );
  });

  test('amounts are đồng and exact, dates are serials, the period is that of the rows', () => {
    const table = recognise([loanSheet(known, 12)]).tables[0];
    expect(table?.period).toEqual({ date: 46_295, from: 'column' });
    const outstanding = table && columnOf(table, 'outstanding');
    expect(outstanding?.unit).toEqual({ name: 'đồng', dong: 1, from: 'kind' });
    expect([...(outstanding?.numbers ?? [])].slice(0, 3)).toEqual([1_000_000, 2_000_000, 3_000_000]);
    expect([...(outstanding?.halves ?? [])].every((half) => half === 0)).toBe(true);
    expect(table && columnOf(table, 'loanCode')?.texts[0]).toBe('6600000000000001');
  });

  test('repeated headings, index rows, blank rows, the total and the signatures are not loans', () => {
    const sheet = loanSheet(known, 6);
    const width = sheet.cols.length;
    const line = (cells: Record<number, CellValue>): CellValue[] =>
      Array.from({ length: width }, (_, col) => cells[col] ?? '');
    const rows = sheet.values.map((row) => [...row]);
    const index = Array.from({ length: width }, (_, col) => (col === 0 ? '' : `(${col})`));
    const head = rows[4] as CellValue[];
    const amount = known.indexOf('Tổng dư nợ') + 1;
    const values = [
      ...rows.slice(0, 5),
      ...[index, ...rows.slice(5, 8), line({}), head, index, ...rows.slice(8)],
      line({ 1: 'Tổng cộng', [amount]: 21_000_000 }),
      line({ 2: 'Ngày 05 tháng 10 năm 2026' }),
      line({ 2: 'Người lập biểu', 6: 'Kiểm soát', 9: 'Thủ trưởng đơn vị' }),
      line({ 2: '(Ký, ghi rõ họ tên)', 9: '(Ký, ghi rõ họ tên)' }),
      line({ 2: 'Người Lập Thử', 9: 'Thủ Trưởng Thử' }),
    ];
    const table = recognise([{ ...sheet, values }]).tables[0];
    expect(table?.rows.map(({ role }) => role)).toEqual([...Array<string>(6).fill('data'), 'total']);
    expect(table?.rows[6]?.parts).toEqual([0, 1, 2, 3, 4, 5]);
    expect(table?.rows.map(({ row }) => row)).toEqual([6, 7, 8, 12, 13, 14, 15]);
    expect(table?.columns.find(({ field }) => field === 'branchCode')?.texts[6]).toBe('');
  });

  test('codes that lost their zeros come back, long ones kept as numbers are told', () => {
    const sheet = loanSheet(known, 2);
    const values = sheet.values.map((row) => [...row]);
    const at = (heading: string) => known.indexOf(heading) + 1;
    (values[5] as CellValue[])[at('Mã tổ')] = 126_259;
    (values[5] as CellValue[])[at('Số khế ước')] = 6_600_123_412_341_230;
    const table = recognise([{ ...sheet, values }]).tables[0];
    const group = table && columnOf(table, 'groupCode');
    expect([group?.texts[0], group?.readings[0], group?.readings[1]]).toEqual([
      '0126259',
      Reading.padded,
      Reading.plain,
    ]);
    expect(table && columnOf(table, 'loanCode')?.readings[0]).toBe(Reading.imprecise);
  });

  test('only the needed columns of a large sheet have to be loaded', () => {
    const sheet = loanSheet(LOAN_HEADINGS, 80);
    const needed = neededColumns({ ...sheet, values: sheet.values.slice(0, 60) });
    expect(needed.map((col) => LOAN_HEADINGS[col - 1])).toEqual(known);
    const narrow = { ...sheet, cols: needed, values: sheet.values.map((row) => needed.map((col) => row[col] ?? '')) };
    const [whole, part] = [recognise([sheet]).tables[0], recognise([narrow]).tables[0]];
    expect(part?.columns.map(({ field, col }) => [field, col])).toEqual(
      whole?.columns.map(({ field, col }) => [field, col]),
    );
    expect(part?.rows).toEqual(whole?.rows);
  });

  test('27 000 loans of 46 columns are read well under a second', () => {
    const others = LOAN_HEADINGS.filter((heading) => !LOAN_FIELDS[heading]).slice(0, 45 - known.length);
    const sheet = loanSheet([...known, ...others], 27_000);
    const start = performance.now();
    const table = recognise([sheet]).tables[0];
    expect(table?.rows).toHaveLength(27_000);
    expect(performance.now() - start).toBeLessThan(3_000); // a shared machine; alone it takes a fifth of a second
  });
});
