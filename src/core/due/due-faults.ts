import type { Place } from '../check/finding';
import { loanSource } from '../record/loans';
import type { Loans } from '../record/loans';
import { placeOf } from '../record/place';
import { columnOf, Reading } from '../sheet/table';
import { dueSourceOf } from './due-date';
import type { DueBasis } from './due-date';

/**
 * A loan that cannot be scheduled, or not safely: negative = its in-term balance is below 0 · unreadable = that balance is no number ·
 * undated = debt without a due date (of the basis chosen) · badDate = its due date is no date · beforeLoan = one of its due dates lies before,
 * or on, the day on which it was made; such a loan is listed as its sheet says.
 */
export type DueFaultKind = 'negative' | 'unreadable' | 'undated' | 'badDate' | 'beforeLoan';

export const DUE_FAULTS = [
  'unreadable',
  'negative',
  'undated',
  'badDate',
  'beforeLoan',
] as const satisfies readonly DueFaultKind[];

export interface DueFault {
  readonly kind: DueFaultKind;
  /** '' where the list has no contracts */
  readonly code: string;
  /** the cell to mend; null = the list has no such column */
  readonly place: Place | null;
}

const FIELDS = { contract: 'dueContract', extension: 'dueExtended', session: 'dueSession' } as const;
const ALL = [FIELDS.session, FIELDS.extension, FIELDS.contract];

/** What is wrong with the loans that are to be scheduled, at most one fault a loan; all others are listed. */
export function dueFaults(loans: Loans, basis: DueBasis): readonly DueFault[] {
  const faults: DueFault[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    if (loans.closed[loan]) continue;
    const owed = loans.inTerm[loan] ?? 0;
    const field = Number.isNaN(owed) ? amountField(loans, loan) : 'inTerm';
    if (!(owed > 0)) {
      const kind = Number.isNaN(owed) ? 'unreadable' : owed < 0 ? 'negative' : null;
      if (kind) faults.push({ kind, code: loans.code[loan] ?? '', place: placeOf(loanSource(loans, loan), field) });
      continue;
    }
    const fault = dateFault(loans, loan, basis);
    if (fault) faults.push(fault);
  }
  return faults;
}

/** The column whose cell cannot be read: the in-term balance, or the total that it is worked out from. */
const amountField = (loans: Loans, loan: number) =>
  columnOf(loanSource(loans, loan).table, 'inTerm') ? ('inTerm' as const) : ('outstanding' as const);

function dateFault(loans: Loans, loan: number, basis: DueBasis): DueFault | null {
  const source = loanSource(loans, loan);
  const code = loans.code[loan] ?? '';
  const from = dueSourceOf(loans, loan, basis);
  if (from !== null) {
    const made = loans.loanDate[loan] ?? NaN;
    // the date that counts first: of the others a wrong one makes the frames and the right to extend wrong
    const wrong = [FIELDS[from], ...ALL].find((field) => (loans[field][loan] ?? NaN) <= made);
    return wrong ? { kind: 'beforeLoan', code, place: placeOf(source, wrong) } : null;
  }
  const asked = basis === 'session' ? [FIELDS.session] : basis === 'contract' ? [FIELDS.contract] : ALL;
  for (const field of asked) {
    const reading = columnOf(source.table, field)?.readings[source.row];
    if (reading === Reading.unreadable || reading === Reading.ambiguous)
      return { kind: 'badDate', code, place: placeOf(source, field) };
  }
  const place = asked.map((field) => placeOf(source, field)).find((at) => at !== null);
  return { kind: 'undated', code, place: place ?? null };
}
