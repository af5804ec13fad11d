import { overdueRatio } from '../../indicator/ratio';
import { communeKey } from '../../record/commune-key';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingOfColumn } from '../cell-findings';
import type { CellFinding } from '../cell-findings';
import { groupFigures } from '../group-figures';
import type { GroupFigures } from '../group-figures';
import { LOAN_KINDS } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, textAt } from '../table-cell';

/** One finding for all groups of a table, at the code of the first of them. */
function* perTable(groups: readonly GroupFigures[]): Generator<CellFinding & { readonly groups: GroupFigures[] }> {
  for (const table of new Set(groups.map((group) => group.table))) {
    const column = columnOf(table, 'groupCode');
    const inTable = groups.filter((group) => group.table === table).sort((a, b) => a.row - b.row);
    if (!column) continue;
    for (const finding of findingOfColumn(
      table,
      column,
      inTable.map(({ row }) => row),
    ))
      yield { ...finding, groups: inTable };
  }
}

/** Groups with few households (dưới 20 hộ): the watch list of the reports. */
export const groupSmall = rule(
  {
    id: 'group.small',
    severity: 'info',
    source: 'DOMAIN 2; SHEETS 3, G1',
    scope: 'office',
    kinds: ['loanList', 'groupScore', 'groupList', 'groupReview'],
    mend: 'group',
    parameters: { least: 20 },
  },
  function* (office, { least }) {
    const small = (yield* groupFigures(office)).filter(({ households }) => households > 0 && households < least);
    for (const { groups, place, found, values, evidence } of perTable(small))
      yield { place, found, evidence, values: { ...values, least, households: groups[0]?.households ?? 0 } };
  },
);

/** Groups whose overdue ratio is above 2 %. Frozen debt is in the denominator only. */
export const groupOverdue = rule(
  {
    id: 'group.overdue',
    severity: 'info',
    source: 'DOMAIN 2, DOMAIN 4 TLNQH; SHEETS 3, G2',
    scope: 'office',
    kinds: ['loanList', 'groupScore', 'groupList', 'groupReview'],
    mend: 'group',
    parameters: { most: 2 },
  },
  function* (office, { most }) {
    const ratioOf = ({ overdue, outstanding }: GroupFigures): number => overdueRatio(overdue, outstanding) ?? 0;
    const bad = (yield* groupFigures(office)).filter((group) => ratioOf(group) > most);
    for (const { groups, place, found, values, evidence } of perTable(bad)) {
      const worst = groups.reduce((a, b) => (ratioOf(b) > ratioOf(a) ? b : a), groups[0] as GroupFigures);
      yield { place, found, evidence, values: { ...values, most, ratio: ratioOf(worst), worst: worst.code } };
    }
  },
);

/** Members who have not fully paid interest, or not saved, for three months (BC0437): how many, in how many groups. */
const IDLE = [
  { field: 'nonPayersQuarter', what: 'interest' },
  { field: 'nonSaversQuarter', what: 'savings' },
] as const satisfies readonly { field: FieldId; what: string }[];

export const groupNonPaying = rule(
  {
    id: 'group.nonPaying',
    severity: 'info',
    source: 'SHEETS 3, G3',
    scope: 'table',
    kinds: ['groupList', 'groupReview'],
    mend: 'group',
  },
  function* ({ tables }) {
    for (const table of tables)
      for (const { field, what } of IDLE) {
        const column = columnOf(table, field);
        const rows = column ? dataRows(table).filter((row) => numberAt(column, row) > 0) : [];
        if (!column) continue;
        const members = rows.reduce((sum, row) => sum + numberAt(column, row), 0);
        for (const { place, found, values, evidence } of findingOfColumn(table, column, rows))
          yield { place, found, evidence, values: { ...values, members, what } };
      }
  },
);

/** Groups still listed although they owe nothing: to be closed (cần đóng tổ). `group.noDebt` tells those of the score sheet. */
export const groupToClose = rule(
  {
    id: 'group.toClose',
    severity: 'info',
    source: 'DOMAIN 2; SHEETS 3, C9',
    scope: 'table',
    kinds: ['groupList', 'groupRegister', 'groupReview'],
    mend: 'group',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const debt = columnOf(table, 'outstanding');
      if (!debt) continue;
      const rows = dataRows(table);
      const closed = rows.filter((row) => numberAt(debt, row) === 0);
      // a column without a single debt was not exported
      if (closed.length === rows.length) continue;
      for (const { place, found, values, evidence } of findingOfColumn(table, debt, closed))
        yield { place, found, values, evidence };
    }
  },
);

/** Groups whose borrowers live in several hamlets: a group is made of neighbours. */
export const groupHamlets = rule(
  {
    id: 'group.hamlets',
    severity: 'info',
    source: 'DOMAIN 2',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'group',
    parameters: { hamlets: 3 },
  },
  function* ({ tables }, { hamlets: least }) {
    for (const table of tables) {
      const codes = columnOf(table, 'groupCode');
      const hamlets = columnOf(table, 'hamletCode') ?? columnOf(table, 'hamletName');
      if (!codes || !hamlets) continue;
      const spread = [...hamletsByGroup(table, codes, hamlets)].filter(([, { seen }]) => seen.size >= least);
      const rows = spread.map(([, { row }]) => row).sort((a, b) => a - b);
      for (const { row, values, ...at } of findingOfColumn(table, codes, rows)) {
        const group = textAt(codes, row);
        const names = spread.find(([code]) => code === group)?.[1].seen.values() ?? [];
        yield { ...at, values: { ...values, group, hamlets: [...names].slice(0, 5).join(', ') } };
      }
    }
  },
);

interface Hamlets {
  readonly row: number;
  /** by key, as named in the first row of each */
  readonly seen: Map<string, string>;
}

function hamletsByGroup(table: Table, codes: Column, hamlets: Column): Map<string, Hamlets> {
  const names = columnOf(table, 'hamletName') ?? hamlets;
  const groups = new Map<string, Hamlets>();
  let [lastGroup, lastHamlet]: [string, string] = ['', ''];
  for (const row of dataRows(table)) {
    const [group, hamlet] = [textAt(codes, row), textAt(hamlets, row)];
    if (group === lastGroup && hamlet === lastHamlet) continue;
    [lastGroup, lastHamlet] = [group, hamlet];
    // 48200000 stands for "in no hamlet"
    if (
      group === '' ||
      Number(group) === 0 ||
      hamlet === '' ||
      (hamlets.field === 'hamletCode' && hamlet.endsWith('00'))
    )
      continue;
    const of = groups.get(group) ?? { row, seen: new Map<string, string>() };
    groups.set(group, of);
    const key = hamlets.field === 'hamletCode' ? hamlet : communeKey(hamlet);
    if (!of.seen.has(key)) of.seen.set(key, textAt(names, row) || hamlet);
  }
  return groups;
}
