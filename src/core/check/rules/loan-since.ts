import { loansFrom, loanSource } from '../../record/loans';
import type { Loans } from '../../record/loans';
import { columnOf } from '../../sheet/table';
import type { Place, Raised } from '../finding';
import { dongOfList } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { sheetNames } from '../sheet-names';
import { headingOf, numberAt, placeAt, rawAt } from '../table-cell';

/** Cells kept as evidence where many loans are told at once. */
const MOST_EVIDENCE = 20;

/** The loans of the latest list beside those of the list before it. */
interface Since {
  readonly earlier: Loans;
  readonly earlierDate: number;
  /** by contract */
  readonly before: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, number>;
}

const known = new WeakMap<Loans, Since | null>();

/**
 * The latest list and the one before it, where both are of the same office: at least half of the contracts that owed are still there.
 * null = the workbook has no earlier list, or one of other loans.
 */
function sinceOf({ loans: { loans } }: Office): Since | null {
  const before = known.get(loans);
  if (before !== undefined) return before;
  const since = loans.leftOut.length > 0 && loans.date !== null ? compareLists(loans) : null;
  known.set(loans, since);
  return since;
}

function compareLists(loans: Loans): Since | null {
  const earlier = loansFrom(loans.leftOut);
  if (earlier.date === null) return null;
  const before = byContract(earlier);
  const now = byContract(loans);
  let owing = 0;
  let kept = 0;
  for (const [code, loan] of before)
    if ((earlier.outstanding[loan] ?? 0) > 0) {
      owing++;
      if (now.has(code)) kept++;
    }
  return owing > 0 && kept * 2 >= owing ? { earlier, earlierDate: earlier.date, before, now } : null;
}

const byContract = (loans: Loans): Map<string, number> =>
  new Map(loans.code.flatMap((code, loan) => (code === '' ? [] : [[code, loan] as const])));

function placeOfLoan(
  loans: Loans,
  loan: number,
  field: 'outstanding' | 'loanCode',
): { place: Place; found: Raised['found'] } | null {
  const { table, row } = loanSource(loans, loan);
  const column = columnOf(table, field);
  return column ? { place: placeAt(table, column, row), found: rawAt(column, row) } : null;
}

/** A balance that is higher than on the earlier day by more than was disbursed since. */
export const loanRose = rule(
  { id: 'loan.rose', severity: 'warning', source: 'SHEETS 3, A5', scope: 'office', kinds: ['loanList'], mend: 'loan' },
  function* (office) {
    const since = sinceOf(office);
    if (!since) return;
    const rose = [...risen(office, since)];
    const [first] = rose;
    if (!first) return;
    // so many have one cause, which lies in the lists and not in the loans
    if (rose.length <= MOST_EVIDENCE) yield* rose;
    else yield { ...first, values: { ...first.values, count: rose.length } };
  },
);

function* risen(office: Office, { earlier, earlierDate, before, now }: Since): Generator<Raised<'loan.rose'>> {
  const { loans } = office.loans;
  for (const [code, loan] of now) {
    const then = before.get(code);
    if (then === undefined) continue;
    const lent = (loans.disbursed[loan] ?? NaN) - (earlier.disbursed[then] ?? NaN);
    const owed = earlier.outstanding[then] ?? NaN;
    if (!(office.loans.outstanding(loan).low > owed + Math.max(0, lent) + 0.5)) continue;
    const { table, row } = loanSource(loans, loan);
    const column = columnOf(table, 'outstanding');
    const other = placeOfLoan(earlier, then, 'outstanding');
    if (!column || office.isWrong(placeAt(table, column, row))) continue;
    const dong = dongOfList(column);
    yield {
      place: placeAt(table, column, row),
      found: rawAt(column, row),
      values: {
        loan: code,
        heading: headingOf(table, column),
        amount: numberAt(column, row),
        earlier: owed / dong,
        earlierDate,
        lent: Math.max(0, lent) / dong,
        count: 1,
      },
      evidence: other ? [other.place] : [],
    };
  }
}

/** Loans that owed on the earlier day and are in the list no more: told once, at the first of them in the earlier list. */
export const loanVanished = rule(
  { id: 'loan.vanished', severity: 'info', source: 'SHEETS 3, A5', scope: 'office', kinds: ['loanList'], mend: 'none' },
  function* (office) {
    const since = sinceOf(office);
    if (!since) return;
    const { earlier, earlierDate, before, now } = since;
    const gone = [...before].filter(([code, loan]) => (earlier.outstanding[loan] ?? 0) > 0 && !now.has(code));
    const places = gone.slice(0, MOST_EVIDENCE).map(([, loan]) => placeOfLoan(earlier, loan, 'loanCode'));
    const [first] = places;
    if (!first || !gone[0]) return;
    yield {
      ...first,
      values: {
        loan: gone[0][0],
        count: gone.length,
        amount: gone.reduce((sum, [, loan]) => sum + (earlier.outstanding[loan] ?? 0), 0),
        sheet: sheetNames(office.loans.loans.tables),
        date: earlierDate,
      },
      evidence: places.slice(1).flatMap((one) => (one ? [one.place] : [])),
    };
  },
);

/** Loans with debt that were made before the earlier day, and were not in its list: told once. */
export const loanAppeared = rule(
  {
    id: 'loan.appeared',
    severity: 'warning',
    source: 'SHEETS 3, A5',
    scope: 'office',
    kinds: ['loanList'],
    mend: 'loan',
  },
  function* (office) {
    const since = sinceOf(office);
    if (!since) return;
    const { loans } = office.loans;
    const { earlier, earlierDate, before, now } = since;
    const late = [...now].filter(
      ([code, loan]) =>
        !before.has(code) && (loans.loanDate[loan] ?? NaN) < earlierDate && office.loans.outstanding(loan).low > 0,
    );
    const places = late.slice(0, MOST_EVIDENCE).map(([, loan]) => placeOfLoan(loans, loan, 'loanCode'));
    const [first] = places;
    if (!first || !late[0]) return;
    yield {
      ...first,
      values: {
        loan: late[0][0],
        count: late.length,
        loanDate: loans.loanDate[late[0][1]] ?? NaN,
        sheet: sheetNames(earlier.tables),
        date: earlierDate,
      },
      evidence: places.slice(1).flatMap((one) => (one ? [one.place] : [])),
    };
  },
);
