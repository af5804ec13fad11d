import fc from 'fast-check';
import { CheckMemory } from '../../../src/core/check/check-memory';
import { runChecks } from '../../../src/core/check/run-checks';
import { recognise } from '../../../src/core/sheet/recognise';
import type { Table } from '../../../src/core/sheet/table';
import { gridOf, type CellValue } from '../../../src/core/sheet/grid';

const HEADINGS = ['STT', 'Đơn vị', 'Số tổ', 'Số hộ', 'Tổng dư nợ', 'Nợ quá hạn'];

/** A small table by organisation with its total; `figures` replace its debts. */
function tablesOf(sheet: string, debts: readonly number[]): Table[] {
  const names = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];
  const rows: CellValue[][] = names.map((name, at) => [at + 1, name, 10, 300, debts[at] ?? 0, 1]);
  const total: CellValue[] = ['', 'Cộng', 40, 1200, debts[4] ?? 0, 4];
  return recognise([gridOf([['Đơn vị: triệu đồng'], HEADINGS, ...rows, total], sheet)]).tables;
}

const debts = fc.array(fc.integer({ min: 100, max: 9_999 }), { minLength: 5, maxLength: 5 });

test('with memory a check says exactly what it says without, whatever has changed since', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), debts), { minLength: 1, maxLength: 6 }), (changes) => {
      const memory = new CheckMemory();
      const sheets = [0, 1, 2].map((at) => tablesOf(`Biểu ${at}`, [1000, 2000, 3000, 4000, 10_000]));
      for (const [at, figures] of changes) {
        sheets[at] = tablesOf(`Biểu ${at}`, figures);
        const tables = sheets.flat();
        memory.begin();
        expect(runChecks(tables, 46_295, { memory })).toEqual(runChecks(tables, 46_295));
      }
    }),
    { numRuns: 30 },
  );
});

test('where nothing has changed no rule is run again; where one sheet has, the others’ own rules are not', () => {
  const memory = new CheckMemory();
  const [a, b] = [tablesOf('A', [1, 2, 3, 4, 10]), tablesOf('B', [1, 2, 3, 4, 10])];
  const check = (tables: readonly Table[]): number => {
    memory.begin();
    runChecks(tables, 46_295, { memory });
    return memory.ran;
  };
  const first = check([...a, ...b]);
  expect(check([...a, ...b])).toBe(0);
  const changed = check([...tablesOf('A', [1, 2, 3, 5, 11]), ...b]);
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(first);
  // another day is another question
  memory.begin();
  runChecks([...a, ...b], 46_296, { memory });
  expect(memory.ran).toBeGreaterThan(0);
});
