import type { Interval } from '../cell/figure';
import type { FieldId } from '../sheet/field';
import type { Table } from '../sheet/table';
import { exactly, intersects, negate, scale, sum } from './interval';
import type { Office } from './rule';

/** A loan in whose row a cell has been called wrong, or must be looked at. */
export interface DoubtfulLoan {
  readonly loan: number;
  /** a cell that says whose loan it is: it may belong to another group, organisation or office, or to none */
  readonly moves: boolean;
  /** a cell that says how much it is */
  readonly slips: boolean;
}

const WHOSE: ReadonlySet<FieldId> = new Set([
  ...(['loanCode', 'customerCode', 'groupCode', 'organisationCode', 'organisationName'] as const),
  ...(['officeCode', 'officeName', 'communeCode', 'communeName', 'programmeCode', 'programmeName'] as const),
]);
const HOW_MUCH: ReadonlySet<FieldId> = new Set([
  ...(['outstanding', 'inTerm', 'overdue', 'frozen', 'savings', 'arrears'] as const),
]);
const SUMMED = ['outstanding', 'overdue', 'inTerm', 'frozen', 'savings', 'arrears'] as const;
type Summed = (typeof SUMMED)[number];

/** What a wrong amount may be short of: typed in the next unit, with a wrong sign, or where nothing belongs. */
const SLIPS = [999, -0.999, -2, -1] as const;

/**
 * The office's loans with cells that earlier rules have told. One mistake is one error: a sum that differs by just what such a loan can
 * explain is not told a second time.
 */
export function doubtfulLoans(office: Office): readonly DoubtfulLoan[] {
  const { loans } = office.loans;
  const told = office.told(loans.tables);
  if (told.length === 0) return [];
  const fieldsOf = loans.tables.map((table) => fieldsByRow(table, told));
  const found: DoubtfulLoan[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const fields = fieldsOf[loans.table[loan] ?? 0]?.get(loans.row[loan] ?? 0);
    if (!fields) continue;
    const moves = fields.some((field) => WHOSE.has(field));
    const slips = fields.some((field) => HOW_MUCH.has(field));
    if (moves || slips) found.push({ loan, moves, slips });
  }
  return found;
}

/** Fields of the cells told in each row of a table, by the row's index. */
function fieldsByRow(table: Table, told: ReturnType<Office['told']>): ReadonlyMap<number, FieldId[]> {
  const fields = new Map(table.columns.map(({ col, field }) => [col, field]));
  const bySheetRow = new Map<number, FieldId[]>();
  for (const { sheet, row, col } of told) {
    const field = sheet === table.sheet ? fields.get(col) : undefined;
    if (!field) continue;
    const known = bySheetRow.get(row);
    if (known) known.push(field);
    else bySheetRow.set(row, [field]);
  }
  const byRow = new Map<number, FieldId[]>();
  if (bySheetRow.size > 0)
    table.rows.forEach(({ row }, index) => {
      const of = bySheetRow.get(row);
      if (of) byRow.set(index, of);
    });
  return byRow;
}

/**
 * Whether the mistake already told of one of the loans is what a figure is off by.
 * @param gap what the figure says − what the loans give, in đồng or counts
 * @param isCounted whether a loan is among those that the figure is held against
 */
export function explains(
  office: Office,
  doubtful: readonly DoubtfulLoan[],
  { field, gap, isCounted }: { field: FieldId; gap: Interval; isCounted: (loan: number) => boolean },
): boolean {
  const summed = SUMMED.find((one) => one === field);
  if (!summed) {
    const most = doubtful.filter(({ moves }) => moves).length;
    return most > 0 && intersects(gap, { low: -most, high: most });
  }
  return doubtful.some(({ loan, moves, slips }) => {
    const amount = amountOf(office, loan, summed);
    const isIn = isCounted(loan);
    if (slips && isIn && SLIPS.some((factor) => intersects(gap, scale(amount, factor)))) return true;
    return moves && [amount, ...withGroup(office, loan, summed)].some((one) => isMoved(gap, one, isIn));
  });
}

/** A loan that is counted where it does not belong, or is not where it does. */
const isMoved = (gap: Interval, amount: Interval, isIn: boolean): boolean =>
  amount.high !== 0 && intersects(gap, isIn ? negate(amount) : amount);

function amountOf(office: Office, loan: number, field: Summed): Interval {
  if (field === 'outstanding' || field === 'overdue') return office.loans[field](loan);
  const amount = office.loans.loans[field][loan] ?? NaN;
  return exactly(Number.isFinite(amount) ? amount : 0);
}

/** A wrong group code is told once for all loans that bear it. */
function withGroup(office: Office, loan: number, field: Summed): Interval[] {
  const code = office.loans.loans.group[loan] ?? '';
  if (code === '' || office.scores.groups.length === 0 || office.scores.has(code)) return [];
  const members = office.loans.byGroup().get(code) ?? [];
  return members.length > 1 ? [sum(members.map((member) => amountOf(office, member, field)))] : [];
}
