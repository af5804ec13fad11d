import fc from 'fast-check';
import { findCulprits } from '../../../../src/core/check/culprit';
import type { Cell } from '../../../../src/core/check/equation';
import { equationsOf } from '../../../../src/core/check/equations';
import { contains, scale, widen } from '../../../../src/core/check/interval';
import { solve } from '../../../../src/core/check/equation';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { Table } from '../../../../src/core/sheet/table';
import { ORGANISATION_LABELS, printed, printedTable } from '../printed-table';
import type { Printed } from '../printed-table';

/**
 * Every relation between columns: true figures rounded at random precision are never an error, a figure off by more than its intervals
 * allow always is.
 */
interface Relation {
  readonly name: string;
  readonly rule: string;
  readonly kind: Table['kind'];
  /** true figures of the four rows; the total row adds them up unless `ofTotals` works it out */
  readonly figures: fc.Arbitrary<Readonly<Partial<Record<FieldId, readonly number[]>>>>;
  /** columns worked out from the others, row by row and for the total row */
  readonly derived: Readonly<Partial<Record<FieldId, (row: Row, total: Row) => number>>>;
  /** decimals of each column, least and most */
  readonly decimals: Readonly<Partial<Record<FieldId, readonly [number, number]>>>;
  readonly wrong: FieldId;
}

type Row = Readonly<Partial<Record<FieldId, number>>>;

const four = (min: number, max: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: 4, maxLength: 4 });
const counts = (min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: 4, maxLength: 4 });
const of = (row: Row, field: FieldId): number => row[field] ?? NaN;
const sum = (row: Row, fields: readonly FieldId[]): number => fields.reduce((all, field) => all + of(row, field), 0);

const RELATIONS: readonly Relation[] = [
  {
    ...{ name: 'tỷ trọng = dư nợ / tổng', rule: 'share.part', kind: 'organisationTable', wrong: 'share' },
    figures: fc.record({ outstanding: four(50_000, 2_000_000) }),
    derived: { share: (row, total) => (100 * of(row, 'outstanding')) / of(total, 'outstanding') },
    decimals: { outstanding: [0, 2], share: [1, 3] },
  },
  {
    ...{ name: 'tỷ lệ nợ khoanh', rule: 'ratio.frozen', kind: 'communeTable', wrong: 'frozenRatio' },
    figures: fc.record({ outstanding: four(50_000, 2_000_000), frozen: four(500, 3_000) }),
    derived: { frozenRatio: (row) => (100 * of(row, 'frozen')) / of(row, 'outstanding') },
    decimals: { outstanding: [0, 2], frozen: [0, 2], frozenRatio: [1, 4] },
  },
  {
    ...{
      name: 'tốt + khá + trung bình + yếu = số tổ',
      rule: 'sum.columns',
      kind: 'organisationTable',
      wrong: 'groups',
    },
    figures: fc.record({
      classGood: counts(5, 900),
      classFair: counts(0, 90),
      classAverage: counts(0, 9),
      classPoor: counts(0, 3),
    }),
    derived: { groups: (row) => sum(row, ['classGood', 'classFair', 'classAverage', 'classPoor']) },
    decimals: {},
  },
  {
    ...{ name: '05/KTNB: dư nợ kiểm tra', rule: 'sum.columns', kind: 'groupAudit', wrong: 'inspectedDebt' },
    figures: fc.record({
      debtGood: four(1_000, 90_000),
      debtFair: four(100, 9_000),
      debtAverage: four(10, 900),
      debtPoor: four(1, 90),
    }),
    derived: { inspectedDebt: (row) => sum(row, ['debtGood', 'debtFair', 'debtAverage', 'debtPoor']) },
    decimals: { debtGood: [0, 2], debtFair: [0, 2], debtAverage: [0, 2], debtPoor: [0, 2], inspectedDebt: [0, 2] },
  },
  {
    ...{ name: 'ngắn + trung + dài hạn', rule: 'sum.columns', kind: 'creditByCommune', wrong: 'outstanding' },
    figures: fc.record({ shortTerm: four(10, 9_000), mediumTerm: four(1_000, 90_000), longTerm: four(10, 9_000) }),
    derived: { outstanding: (row) => sum(row, ['shortTerm', 'mediumTerm', 'longTerm']) },
    decimals: { shortTerm: [0, 3], mediumTerm: [0, 3], longTerm: [0, 3], outstanding: [0, 3] },
  },
  {
    ...{ name: 'trong hạn + quá hạn + khoanh', rule: 'balance.sum', kind: 'programmeTable', wrong: 'outstanding' },
    figures: fc.record({ inTerm: four(1_000, 90_000), overdue: four(10, 900), frozen: four(1, 90) }),
    derived: { outstanding: (row) => sum(row, ['inTerm', 'overdue', 'frozen']) },
    decimals: { inTerm: [0, 3], overdue: [0, 3], frozen: [0, 3], outstanding: [0, 3] },
  },
  {
    ...{ name: 'bình quân tiền gửi', rule: 'average.figure', kind: 'communeTable', wrong: 'savingsAverage' },
    figures: fc.record({ savings: four(1_000, 90_000), members: counts(50, 900) }),
    derived: { savingsAverage: (row) => of(row, 'savings') / of(row, 'members') },
    decimals: { savings: [0, 3], savingsAverage: [0, 3] },
  },
  {
    ...{
      name: 'tăng, giảm = cho vay − thu nợ − xóa nợ',
      rule: 'change.flow',
      kind: 'officeTable',
      wrong: 'outstandingChange',
    },
    figures: fc.record({ lent: four(1_000, 90_000), collected: four(100, 900), writtenOff: four(1, 90) }),
    derived: { outstandingChange: (row) => of(row, 'lent') - of(row, 'collected') - of(row, 'writtenOff') },
    decimals: { lent: [0, 3], collected: [0, 3], writtenOff: [0, 3], outstandingChange: [0, 3] },
  },
  {
    ...{ name: 'tốc độ tăng nợ quá hạn', rule: 'growth.overdue', kind: 'communeTable', wrong: 'overdueGrowth' },
    figures: fc.record({ overdue: four(200, 3_000), overdueChange: four(5, 150) }),
    derived: {
      overdueGrowth: (row) => (100 * of(row, 'overdueChange')) / (of(row, 'overdue') - of(row, 'overdueChange')),
    },
    decimals: { overdue: [0, 3], overdueChange: [0, 3], overdueGrowth: [0, 3] },
  },
];

/** The table that prints the truth, each figure rounded on its own. */
function tableOf(relation: Relation, figures: Partial<Record<FieldId, readonly number[]>>, precision: number): Table {
  const fields = Object.keys(figures) as FieldId[];
  const rowAt = (row: number): Row =>
    Object.fromEntries(
      fields.map((field) => {
        const values = figures[field] ?? [];
        return [field, row < 4 ? values[row] : values.reduce((all, value) => all + value, 0)];
      }),
    );
  const rows = [0, 1, 2, 3, 4].map(rowAt);
  const total = rows[4] ?? {};
  const columns: Printed['columns'] = {};
  for (const field of [...fields, ...(Object.keys(relation.derived) as FieldId[])]) {
    const [least, most] = relation.decimals[field] ?? [0, 0];
    const decimals = least + (precision % (most - least + 1));
    const work = relation.derived[field];
    columns[field] = {
      decimals,
      values: rows.map((row) => printed(work ? work(row, total) : of(row, field), decimals)),
    };
  }
  return printedTable({ kind: relation.kind, labels: ORGANISATION_LABELS, columns });
}

function withFigure(table: Table, field: FieldId, row: number, value: number): Table {
  const columns = table.columns.map((column) => {
    if (column.field !== field) return column;
    const [numbers, raw] = [Float64Array.from(column.numbers), [...column.raw]];
    numbers[row] = value;
    raw[row] = value;
    return { ...column, numbers, raw };
  });
  return { ...table, columns };
}

describe.each(RELATIONS)('$name', (relation) => {
  const rules = (table: Table): string[] => equationsOf([table]).map(({ rule }) => rule);

  test('true figures rounded at random precision are never an error', () => {
    let tried = 0;
    fc.assert(
      fc.property(relation.figures, fc.nat(11), (figures, precision) => {
        const table = tableOf(relation, figures, precision);
        if (rules(table).includes(relation.rule)) tried++;
        expect(findCulprits(equationsOf([table]))).toEqual({ culprits: [], truncated: [] });
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  test('a figure off by more than the intervals allow always is one', () => {
    fc.assert(
      fc.property(
        relation.figures,
        fc.nat(11),
        fc.nat(3),
        fc.double({ min: 1.3, max: 6, noNaN: true }),
        (figures, precision, row, factor) => {
          const right = tableOf(relation, figures, precision);
          const column = right.columns.find(({ field }) => field === relation.wrong);
          const half = column?.halves[row] ?? 0;
          const value = printed(
            (column?.numbers[row] ?? NaN) * factor,
            Math.max(0, Math.round(-Math.log10(2 * (half || 0.5)))),
          );
          const wrong = withFigure(right, relation.wrong, row, value);
          const isOff = equationsOf([right])
            .filter(
              ({ rule, cells }) => rule === relation.rule && cells.some((cell) => isAt(cell, relation.wrong, row)),
            )
            .some((equation) => {
              const index = equation.cells.findIndex((cell) => isAt(cell, relation.wrong, row));
              const implied = solve(equation, index);
              const cell = equation.cells[index];
              return implied && cell && !contains(widen(scale(implied, 1 / cell.scale), cell.figure.half), value);
            });
          const { culprits, truncated } = findCulprits(equationsOf([wrong]));
          if (isOff) expect(culprits.length + truncated.length).toBeGreaterThan(0);
          else if (relation.rule !== 'share.part')
            expect(culprits.filter(({ broken }) => broken.every(({ rule }) => rule === relation.rule))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const isAt = (cell: Cell, field: FieldId, row: number): boolean => cell.column.field === field && cell.row === row;
