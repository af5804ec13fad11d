import { loanSource } from '../../record/loans';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import type { Raised } from '../finding';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { sheetNames } from '../sheet-names';
import { placeAt, rawAt, textAt } from '../table-cell';

/** A list that has fewer of the groups that owe is a list of something else. */
const LEAST_LISTED = 0.5;

/** Groups with debt that a register of the same day does not have: told once, at the first of their loans. */
export const groupUnlisted = rule(
  {
    id: 'group.unlisted',
    severity: 'warning',
    source: 'SHEETS 3, C9',
    scope: 'office',
    kinds: ['loanList', 'groupRegister', 'groupReview'],
    mend: 'group',
  },
  (office) => unlisted(office, ['groupRegister', 'groupReview']),
);

/** The same of the list of leaders, which is usually incomplete. */
export const leaderUnlisted = rule(
  {
    id: 'leader.unlisted',
    severity: 'info',
    source: 'SHEETS 1.5; SHEETS 3, C9',
    scope: 'office',
    kinds: ['loanList', 'leaderList'],
    mend: 'group',
  },
  (office) => unlisted(office, ['leaderList']),
);

function* unlisted(office: Office, kinds: readonly KindId[]): Generator<Raised<'group.unlisted' | 'leader.unlisted'>> {
  const { date } = office.loans.loans;
  for (const kind of kinds) {
    const lists = office.tables.filter((table) => table.kind === kind && isOf(table, date));
    if (lists.length === 0) continue;
    const listed = new Set(lists.flatMap(groupsIn));
    const owing = owingGroups(office);
    const missing = owing.filter(([code]) => !listed.has(code));
    const [first] = missing;
    if (!first || missing.length > owing.length * (1 - LEAST_LISTED)) continue;
    const { table, row } = loanSource(office.loans.loans, first[1]);
    const column = columnOf(table, 'groupCode');
    if (!column || office.isWrong(placeAt(table, column, row))) continue;
    yield {
      place: placeAt(table, column, row),
      found: rawAt(column, row),
      values: {
        ...{ sheet: sheetNames(lists), other: table.sheet, count: missing.length, all: owing.length },
        groups: missing
          .slice(0, 5)
          .map(([code]) => code)
          .join(', '),
      },
      evidence: [],
    };
  }
}

const isOf = ({ period }: Table, date: number | null): boolean => !period || date === null || period.date === date;

function groupsIn(table: Table): string[] {
  const codes = columnOf(table, 'groupCode');
  return codes ? dataRows(table).map((row) => textAt(codes, row)) : [];
}

/** Codes of the groups that owe, each with its first such loan. 0000000 are those who only save. */
function owingGroups({ loans: book }: Office): [string, number][] {
  const found: [string, number][] = [];
  for (const [code, loans] of book.byGroup()) {
    const first = Number(code) === 0 ? undefined : loans.find((loan) => book.outstanding(loan).low > 0);
    if (first !== undefined) found.push([code, first]);
  }
  return found;
}
