import { loanSource } from '../record/loans';
import { columnOf } from '../sheet/table';
import type { Raised } from './finding';
import { intersects, scale, sub } from './interval';
import type { Compared, Reconciliation } from './reconcile/reconciliation';
import type { Office } from './rule';
import { decimalsOf, inCellStyle, numberAt, placeAt, rawAt, whereOf } from './table-cell';

const THOUSAND = 1_000;
/** What was granted may have been repaid in part, never a loan in advance. */
const ROUNDED = 1.001;

/**
 * The one loan that explains what a sheet has and the loans lack: all amounts of its row were typed in the next unit, so that its own sum
 * holds. null = none does, or several might.
 */
export function slippedLoan(office: Office, one: Compared, { named }: Reconciliation): Raised<'unit.slip'> | null {
  const missing = sub(one.stated, one.says);
  const column = columnOf(one.table, one.field);
  if (one.field !== 'outstanding' || !column || !(missing.low > 0)) return null;
  const { loans } = office.loans;
  const readers = loans.tables.map((table) => named(table));
  let found = -1;
  for (let loan = 0; loan < loans.count; loan++) {
    const debt = loans.outstanding[loan] ?? NaN;
    const [approved = NaN, disbursed = NaN] = [loans.principal[loan], loans.disbursed[loan]];
    const granted = Number.isFinite(approved) ? approved : disbursed;
    if (!(debt > 0) || !(debt * THOUSAND <= granted * ROUNDED)) continue;
    if (!intersects(scale(office.loans.outstanding(loan), THOUSAND - 1), missing)) continue;
    const names = readers[loans.table[loan] ?? 0]?.(loans.row[loan] ?? 0);
    if (!names || one.tally.find(names) !== one.entry) continue;
    if (found >= 0) return null;
    found = loan;
  }
  if (found < 0) return null;
  const { table, row } = loanSource(loans, found);
  const debt = columnOf(table, 'outstanding');
  if (!debt) return null;
  const says = numberAt(debt, row) * THOUSAND;
  return {
    place: placeAt(table, debt, row),
    found: rawAt(debt, row),
    expected: inCellStyle(debt, row, says),
    values: {
      ...whereOf(table, debt, row),
      ...{ stated: numberAt(debt, row), says, decimals: decimalsOf(debt.halves[row] ?? 0) },
      ...{ over: false, by: 'sheet', other: one.table.sheet },
    },
    evidence: [placeAt(one.table, column, one.row)],
  };
}
