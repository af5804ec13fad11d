import fc from 'fast-check';
import { findCulprits } from '../../../src/core/check/culprit';
import type { Verdict } from '../../../src/core/check/culprit';
import { holds, solve } from '../../../src/core/check/equation';
import type { Cell, Equation } from '../../../src/core/check/equation';
import { equationsOf } from '../../../src/core/check/equations';
import { contains, scale, widen } from '../../../src/core/check/interval';
import type { FieldId } from '../../../src/core/sheet/field';
import type { Table } from '../../../src/core/sheet/table';
import { ORGANISATION_LABELS, printed, printedTable } from './printed-table';

/** True amounts in triệu đồng, with many decimals: what stands behind the printed figures. */
interface Truth {
  readonly outstanding: readonly number[];
  readonly overdue: readonly number[];
  readonly change: readonly number[];
  readonly groups: readonly number[];
}

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const four = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 4, maxLength: 4 });

const truth: fc.Arbitrary<Truth> = fc.record({
  outstanding: four(amount(50_000, 2_000_000)),
  overdue: four(amount(200, 3_000)),
  change: four(amount(5, 150)),
  groups: four(fc.integer({ min: 10, max: 2_000 })),
});

const decimals = fc.record({
  outstanding: fc.integer({ min: 0, max: 3 }),
  overdue: fc.integer({ min: 0, max: 3 }),
  overdueChange: fc.integer({ min: 0, max: 3 }),
  overdueRatio: fc.integer({ min: 1, max: 4 }),
  overdueGrowth: fc.integer({ min: 0, max: 3 }),
});

const withTotal = (values: readonly number[]): number[] => [...values, values.reduce((sum, value) => sum + value, 0)];

type Precision = Readonly<
  Record<'outstanding' | 'overdue' | 'overdueChange' | 'overdueRatio' | 'overdueGrowth', number>
>;

/** The table that prints the truth, each figure rounded on its own. */
function tableOf({ outstanding, overdue, change, groups }: Truth, precision: Precision): Table {
  const [debt, late, more] = [withTotal(outstanding), withTotal(overdue), withTotal(change)];
  const at = (values: readonly number[], row: number): number => values[row] ?? NaN;
  const column = (field: keyof Precision, values: readonly number[]) => ({
    decimals: precision[field],
    values: values.map((value) => printed(value, precision[field])),
  });
  return printedTable({
    labels: ORGANISATION_LABELS,
    columns: {
      groups: { decimals: 0, values: withTotal(groups) },
      outstanding: column('outstanding', debt),
      overdue: column('overdue', late),
      overdueRatio: column(
        'overdueRatio',
        late.map((value, row) => (100 * value) / at(debt, row)),
      ),
      overdueChange: column('overdueChange', more),
      overdueGrowth: column(
        'overdueGrowth',
        late.map((value, row) => (100 * at(more, row)) / (value - at(more, row))),
      ),
    },
  });
}

/** The same table with one figure changed. */
const corrupted = (table: Table, field: FieldId, row: number, value: number): Table => ({
  ...table,
  columns: table.columns.map((column) => {
    if (column.field !== field) return column;
    const [numbers, raw] = [Float64Array.from(column.numbers), [...column.raw]];
    numbers[row] = value;
    raw[row] = value;
    return { ...column, numbers, raw };
  }),
});

const figureAt = (table: Table, field: FieldId, row: number): number =>
  table.columns.find((column) => column.field === field)?.numbers[row] ?? NaN;

const judge = (table: Table): Verdict => findCulprits(equationsOf([table]));

const FIELDS = ['groups', 'outstanding', 'overdue', 'overdueRatio', 'overdueChange', 'overdueGrowth'] as const;

const cellIs = (cell: Cell, field: FieldId, row: number): boolean => cell.column.field === field && cell.row === row;

describe('culprits of broken equations', () => {
  test('true figures, rounded at any precision, are never an error', () => {
    fc.assert(
      fc.property(truth, decimals, (figures, precision) => {
        expect(judge(tableOf(figures, precision))).toEqual({ culprits: [], truncated: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('a figure off by more than the intervals allow always is', () => {
    fc.assert(
      fc.property(
        truth,
        decimals,
        fc.constantFrom(...FIELDS),
        fc.nat(4),
        amount(1.5, 8),
        (figures, precision, field, row, factor) => {
          const table = tableOf(figures, precision);
          const value = printed(figureAt(table, field, row) * factor, field === 'groups' ? 0 : precision[field]);
          const wrong = corrupted(table, field, row, value);
          const equations = equationsOf([wrong]).filter(({ cells }) => cells.some((cell) => cellIs(cell, field, row)));
          const isOff = equations.some((equation) => {
            const index = equation.cells.findIndex((cell) => cellIs(cell, field, row));
            const cell = equation.cells[index];
            const implied = solve(equation, index);
            return (
              implied !== null &&
              cell !== undefined &&
              !contains(widen(scale(implied, 1 / cell.scale), cell.figure.half), value)
            );
          });
          const { culprits, truncated } = judge(wrong);
          expect(culprits.length + truncated.length > 0).toBe(isOff);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a single wrong figure is named, wherever the equations determine it', () => {
    let determined = 0;
    fc.assert(
      fc.property(
        truth,
        decimals,
        fc.constantFrom(...FIELDS),
        fc.nat(4),
        amount(1.2, 4),
        (figures, precision, field, row, factor) => {
          const table = tableOf(figures, precision);
          const right = figureAt(table, field, row);
          const wrong = corrupted(
            table,
            field,
            row,
            printed(right * factor, field === 'groups' ? 0 : precision[field]),
          );
          const broken = equationsOf([wrong]).filter((equation) => !holds(equation));
          // two equations that are broken and share one cell leave no other explanation by one cell
          const shared = broken.reduce<Cell[] | null>(
            (cells, equation) => (cells ?? [...equation.cells]).filter((cell) => equation.cells.includes(cell)),
            null,
          );
          if (broken.length < 2 || shared?.length !== 1) return;
          determined++;
          const { culprits } = judge(wrong);
          expect(culprits).toHaveLength(1);
          expect(culprits[0] && cellIs(culprits[0].cell, field, row)).toBe(true);
          const repaired = corrupted(wrong, field, row, culprits[0]?.expected?.value ?? NaN);
          expect(judge(repaired)).toEqual({ culprits: [], truncated: [] });
        },
      ),
      { numRuns: 400 },
    );
    expect(determined).toBeGreaterThan(100);
  });

  test('a wrong total that nothing else speaks of is told before its parts', () => {
    const table = printedTable({
      labels: ORGANISATION_LABELS,
      columns: { households: { decimals: 0, values: [10, 20, 30, 40, 101] } },
    });
    const { culprits } = judge(table);
    expect(culprits.map(({ cell, expected }) => [cell.row, expected?.value])).toEqual([[4, 100]]);
  });

  test('a witness that knows a part turns the verdict from the total to that part', () => {
    const table = printedTable({
      labels: ORGANISATION_LABELS,
      columns: { households: { decimals: 0, values: [10, 21, 30, 40, 100] } },
    });
    const { culprits } = findCulprits(equationsOf([table]), (cell) => {
      const known = [10, 20, 30, 40, 100][cell.row] ?? NaN;
      return { low: known, high: known };
    });
    expect(culprits.map(({ cell, expected }) => [cell.row, expected?.value])).toEqual([[1, 20]]);
  });

  test('exactly half a unit a row is rounding; one step more is not', () => {
    const sums = (total: number): Table =>
      printedTable({
        labels: ORGANISATION_LABELS,
        columns: { outstanding: { decimals: 0, values: [1, 1, 1, 1, total] } },
      });
    expect(judge(sums(6)).culprits).toEqual([]); // 4 ± 2 and 6 ± 0,5 meet
    expect(judge(sums(7)).culprits).toHaveLength(1);
  });

  test('ratios cut off instead of rounded are no errors (12,8265 printed 12,82; 5,3958 printed 5,39)', () => {
    const table = printedTable({
      labels: ['A', 'B'],
      rows: [0, 1].map((row) => ({ row: row + 4, role: 'data', parent: -1, parts: [] })),
      columns: {
        overdue: { decimals: 0, values: [288_696, 288_696] },
        overdueChange: { decimals: 0, values: [32_820, 14_780] },
        overdueGrowth: { decimals: 2, values: [12.82, 5.39] },
      },
    });
    const { culprits, truncated } = judge(table);
    expect(culprits).toEqual([]);
    expect(truncated.map(({ cells }) => cells[0]?.row)).toEqual([0, 1]);
  });

  test('a base of 0 and a blank figure say nothing', () => {
    const table = printedTable({
      labels: ['A', 'Cộng'],
      columns: {
        outstanding: { decimals: 0, values: [0, 0] },
        overdue: { decimals: 0, values: [0, NaN] },
        overdueRatio: { decimals: 2, values: [5, 5] },
      },
    });
    expect(judge(table).culprits).toEqual([]);
  });

  test('a total row that was exported uncalculated, all zeros, is no error', () => {
    const table = printedTable({
      labels: ORGANISATION_LABELS,
      columns: {
        groups: { decimals: 0, values: [1, 2, 3, 4, 0] },
        outstanding: { decimals: 0, values: [9, 9, 9, 9, 0] },
      },
    });
    expect(equationsOf([table])).toEqual([]);
  });

  test('a large table with three mistakes far apart: each is named', () => {
    const labels = [...Array.from({ length: 300 }, (_, row) => `Hàng ${row}`), 'Cộng'];
    const parts = labels.slice(0, -1).map((_, row) => 1_000 + ((row * 7_919) % 997));
    const late = parts.map((value) => Math.round(value / 7));
    const ratio = withTotal(late).map((value, row) => printed((100 * value) / (withTotal(parts)[row] ?? NaN), 2));
    const right = printedTable({
      labels,
      columns: {
        outstanding: { decimals: 0, values: withTotal(parts) },
        overdue: { decimals: 0, values: withTotal(late) },
        overdueRatio: { decimals: 2, values: ratio },
      },
    });
    expect(judge(right).culprits).toEqual([]);
    const total = figureAt(right, 'outstanding', 300);
    const wrong = corrupted(
      corrupted(corrupted(right, 'overdueRatio', 17, 99), 'outstanding', 300, total * 1.1),
      'overdue',
      250,
      900,
    );
    const started = performance.now();
    const { culprits } = judge(wrong);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(culprits.map(({ cell }) => [cell.column.field, cell.row]).sort()).toEqual([
      ['outstanding', 300],
      ['overdue', 250],
      ['overdueRatio', 17],
    ]);
  });

  test('a hopeless table is still told, one finding for each broken figure, and quickly', () => {
    const labels = Array.from({ length: 301 }, (_, row) => `Hàng ${row}`);
    const noise = (seed: number) => labels.map((_, row) => ((row * 7919 + seed * 104_729) % 9973) + 1);
    const table = printedTable({
      labels,
      columns: {
        outstanding: { decimals: 0, values: noise(1) },
        overdue: { decimals: 0, values: noise(2) },
        overdueRatio: { decimals: 2, values: noise(3) },
        overdueChange: { decimals: 0, values: noise(4) },
        overdueGrowth: { decimals: 2, values: noise(5) },
      },
    });
    const started = performance.now();
    const { culprits } = judge(table);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(culprits.length).toBeGreaterThan(300);
    expect(culprits.every(({ expected }) => expected === null)).toBe(true);
  });
});

describe('equations over several tables', () => {
  const now = (values: readonly number[], change: readonly number[], date = 46_295): Table =>
    printedTable({
      date,
      labels: ORGANISATION_LABELS,
      columns: {
        outstanding: { decimals: 0, values },
        outstandingChange: { decimals: 0, values: change },
      },
    });
  const then = (values: readonly number[], date = 46_022, unit: 1 | 1_000_000 = 1_000_000): Table =>
    printedTable({
      sheet: '31-12',
      date,
      unit,
      labels: [...ORGANISATION_LABELS],
      columns: { outstanding: { decimals: 0, values } },
    });
  const rules = (equations: readonly Equation[]): number =>
    equations.filter(({ rule }) => rule === 'change.baseline').length;

  test('change = now − 31/12 of the year before, row by organisation and total by total, across units', () => {
    const current = now([110, 220, 330, 440, 1100], [10, 20, 30, 40, 100]);
    const inDong = then([100e6, 200e6, 300e6, 400e6, 1000e6], 46_022, 1);
    const equations = equationsOf([current, inDong]);
    expect(rules(equations)).toBe(5);
    expect(findCulprits(equations).culprits).toEqual([]);
  });

  test('a table of another day is no baseline', () => {
    expect(rules(equationsOf([now([1, 1, 1, 1, 4], [1, 1, 1, 1, 4]), then([0, 0, 0, 0, 0], 46_000)]))).toBe(0);
  });

  test('a wrong figure of the earlier table is found there', () => {
    const { culprits } = findCulprits(
      equationsOf([now([110, 220, 330, 440, 1100], [10, 20, 30, 40, 100]), then([100, 290, 300, 400, 1000])]),
    );
    expect(culprits.map(({ cell, expected }) => [cell.place.sheet, cell.row, expected?.value])).toEqual([
      ['31-12', 1, 200],
    ]);
  });
});
