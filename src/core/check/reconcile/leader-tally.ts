import { communeKey } from '../../record/commune-key';
import { nameKey } from '../../record/name-key';
import { textReader } from '../../record/column-reader';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import type { Office } from '../rule';
import { dongOf, numberAt } from '../table-cell';
import { namedGroup } from './axis';
import { loanTally } from './loan-tally';
import type { Scope } from './loan-tally';
import type { Counted } from './reconciliation';
import type { Entry } from './tally';

/** A group as a list by leaders can name it. */
interface Led {
  readonly commune: string;
  readonly leader: string;
  readonly entry: Entry;
}

/**
 * Groups of a sheet that has only leaders' names (LEN_31_TO_TRUONG): same commune, same name without accents, where the sheet may have
 * cut the name short; of several such groups the one whose debt is printed. Leaders of one name may share a row: then none is meant.
 */
export function byLeader(office: Office, table: Table, scope: Scope): Counted | null {
  const tally = loanTally(office, 'group', scope);
  const debt = columnOf(table, 'outstanding');
  const dong = debt ? dongOf(table, debt) : null;
  if (!tally || !columnOf(table, 'leaderName')) return null;
  const groups = ledGroups(office, (key) => tally.find(key));
  const leader = textReader(table, 'leaderName');
  const commune = textReader(table, 'communeName');
  return {
    tally,
    find(_named, row) {
      const name = nameKey(leader(row));
      const place = communeKey(commune(row));
      const meant = groups.filter(
        (group) => isLedBy(group, name) && (place === '' || group.commune === '' || group.commune === place),
      );
      if (meant.length <= 1 || !debt || dong === null) return meant.length === 1 ? (meant[0]?.entry ?? null) : null;
      const printed = numberAt(debt, row) * dong;
      const room = 2 * (debt.halves[row] ?? 0) * dong + 1;
      const withDebt = meant.filter(({ entry }) => {
        const { low, high } = entry.figure('outstanding');
        return low <= printed + room && printed - room <= high;
      });
      return withDebt.length === 1 ? (withDebt[0]?.entry ?? null) : null;
    },
  };
}

/** Shorter than this a name is not taken for one that was cut short. */
const LEAST_CUT = 8;

const isLedBy = ({ leader }: Led, name: string): boolean =>
  name !== '' && (leader === name || (name.length >= LEAST_CUT && leader.startsWith(name)));

function ledGroups(office: Office, find: (key: ReturnType<typeof namedGroup>) => Entry | null): readonly Led[] {
  const { loans } = office.loans;
  const groups: Led[] = [];
  for (const [code, members] of office.loans.byGroup()) {
    const loan = members.find((one) => loans.leader[one]) ?? members[0];
    const entry = loan === undefined ? null : find(namedGroup(loans.office[loan] ?? '', code));
    if (loan === undefined || !entry) continue;
    groups.push({ entry, leader: nameKey(loans.leader[loan] ?? ''), commune: communeKey(loans.commune[loan] ?? '') });
  }
  return groups;
}
