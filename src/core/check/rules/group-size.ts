import { borrowerOf } from '../../record/group-tally';
import { loanSource } from '../../record/loans';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import type { Raised } from '../finding';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { numberAt, placeAt, rawAt, textAt } from '../table-cell';

/** 5 to 60 members: QĐ 15/QĐ-HĐQT 2013, still asked for by Mẫu 16/TD of 727/HD-NHCS (2026). */
const PARAMETERS = { least: 5, most: 60 };
type Limits = typeof PARAMETERS;

/** More borrowers than a group may have members, or a number of members outside the rule. Warned, not blocked: sources disagree. */
export const groupSize = rule(
  {
    id: 'group.size',
    severity: 'warning',
    source: 'DOMAIN 2; SHEETS 3, G1',
    scope: 'office',
    kinds: ['loanList', 'groupScore', 'groupList', 'groupRegister'],
    mend: 'group',
    parameters: PARAMETERS,
  },
  function* (office, limits) {
    yield* byBorrowers(office, limits);
    for (const table of office.tables) if (table.kind !== 'loanList') yield* byMembers(table, limits);
  },
);

/** Told at the group's code in the score sheet, or at its first loan where it is not scored. */
function* byBorrowers(office: Office, { least, most }: Limits): Generator<Raised<'group.size'>> {
  const { loans } = office.loans;
  for (const [code, members] of office.loans.byGroup()) {
    if (members.length <= most) continue;
    const owing = members.filter((loan) => office.loans.outstanding(loan).low > 0);
    const borrowers = new Set(owing.map((loan) => borrowerOf(loans, loan))).size;
    const first = members[0];
    if (borrowers <= most || first === undefined) continue;
    const scored = office.scores.find(code, loans.office[first] ?? '');
    const { table, row } = scored ?? loanSource(loans, first);
    const column = columnOf(table, 'groupCode');
    if (!column) continue;
    yield {
      place: placeAt(table, column, row),
      found: rawAt(column, row),
      values: { group: code, members: borrowers, least, most, counted: 'borrowers' },
      evidence: [],
    };
  }
}

function* byMembers(table: Table, { least, most }: Limits): Generator<Raised<'group.size'>> {
  const members = columnOf(table, 'members');
  if (!members) return;
  for (const row of dataRows(table)) {
    const count = numberAt(members, row);
    if (!(count < least && count > 0) && !(count > most)) continue;
    yield {
      place: placeAt(table, members, row),
      found: rawAt(members, row),
      values: {
        group: textAt(columnOf(table, 'groupCode'), row),
        members: count,
        least,
        most,
        counted: 'members',
      },
      evidence: [],
    };
  }
}
