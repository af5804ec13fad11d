import type { Interval } from '../cell/figure';
import { borrowerOf } from '../record/group-tally';
import type { Organisation } from '../record/organisation';
import type { FieldId } from '../sheet/field';
import type { Column, Table } from '../sheet/table';
import { add, exactly, hull, sum } from './interval';
import type { LoanBook } from './loan-book';
import { organisationAt } from './organisation-at';
import type { ScoreBook } from './score-book';
import { dongOf } from './table-cell';

/** What the loans of an organisation add up to; amounts in đồng. */
export interface Listed {
  readonly outstanding: Interval;
  readonly overdue: Interval;
  /** distinct groups and borrowers with debt */
  readonly groups: Interval;
  readonly households: Interval;
}

export const LISTED_FIELDS = ['outstanding', 'overdue', 'groups', 'households'] as const satisfies readonly (FieldId &
  keyof Listed)[];

/** Group or borrower → certainly has debt with the organisation; false = may have. */
type Seen = Map<string, boolean>;

interface Sums {
  outstanding: Interval;
  overdue: Interval;
  readonly groups: Seen;
  readonly households: Seen;
}

const NOTHING = exactly(0);

/** Sums by organisation. A loan that names another organisation than its group's score sheet may belong to either. */
export function listedByOrganisation(book: LoanBook, scores: ScoreBook): Map<Organisation, Listed> {
  const { loans } = book;
  const sums = new Map<Organisation, Sums>();
  for (let loan = 0; loan < loans.count; loan++) {
    const group = loans.group[loan] ?? '';
    const office = loans.office[loan] ?? '';
    const ofGroup = group ? (scores.find(group, office)?.organisation ?? null) : null;
    const may = new Set([loans.organisation[loan] ?? ofGroup, ofGroup ?? loans.organisation[loan] ?? null]);
    const certain = may.size === 1;
    const balance = certain ? book.outstanding(loan) : hull(book.outstanding(loan), NOTHING);
    const overdue = certain ? book.overdue(loan) : hull(book.overdue(loan), NOTHING);
    for (const organisation of may) {
      if (organisation === null) continue;
      let of = sums.get(organisation);
      if (!of)
        sums.set(
          organisation,
          (of = { outstanding: NOTHING, overdue: NOTHING, groups: new Map(), households: new Map() }),
        );
      of.outstanding = add(of.outstanding, balance);
      of.overdue = add(of.overdue, overdue);
      if (balance.high <= 0) continue;
      if (group) see(of.groups, `${office}|${group}`, balance.low > 0);
      see(of.households, borrowerOf(loans, loan), balance.low > 0);
    }
  }
  return new Map(
    [...sums].map(([organisation, { outstanding, overdue, groups, households }]) => [
      organisation,
      { outstanding, overdue, groups: countOf(groups), households: countOf(households) },
    ]),
  );
}

const see = (seen: Seen, key: string, certain: boolean): void => {
  if (certain || !seen.has(key)) seen.set(key, certain);
};

function countOf(seen: Seen): Interval {
  let low = 0;
  for (const certain of seen.values()) if (certain) low++;
  return { low, high: seen.size };
}

/**
 * What the list of loans says of a cell of a table by organisation of the same day: money in đồng, counts as they are.
 * undefined = the table is of another day or another kind, the column is none that loans can give, or its unit is not known.
 */
export function listedFigure(book: LoanBook, table: Table, column: Column, row: number): Interval | undefined {
  const field = LISTED_FIELDS.find((listed) => listed === column.field);
  const { date, count } = book.loans;
  if (!field || table.kind !== 'organisationTable' || count === 0 || date === null || table.period?.date !== date)
    return undefined;
  if (dongOf(table, column) === null) return undefined;
  const { role, parts } = table.rows[row] ?? { role: 'part', parts: [] };
  if (role === 'data') return listedOfRow(book, table, row)?.[field];
  const listed = role === 'total' ? parts.map((part) => listedOfRow(book, table, part)?.[field]) : [];
  return listed.length > 0 && listed.every((one): one is Interval => one !== undefined) ? sum(listed) : undefined;
}

function listedOfRow(book: LoanBook, table: Table, row: number): Listed | undefined {
  const organisation = organisationAt(table, row);
  return organisation ? book.byOrganisation().get(organisation) : undefined;
}
