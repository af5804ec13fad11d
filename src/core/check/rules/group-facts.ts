import { latestOf } from '../../record/latest';
import type { Column, KindId, Table } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import type { Raised } from '../finding';
import { GROUP_FACTS, groupFacts, isSameFact, usualFact } from '../group-facts';
import type { GroupFacts, Reader, Told } from '../group-facts';
import { GROUP_KINDS, LOAN_KINDS } from '../list-kinds';
import { rule } from '../rule';
import { placeAt } from '../table-cell';
import type { GroupFact } from '../values/people';

/** What stands in a list against what most rows, or another list, say of the group. */
interface Off {
  readonly group: string;
  readonly value: Told;
  readonly usual: Told;
}

/** A group with two leaders, phones, organisations or transaction points in one list: told where the fewer rows say so. */
export const groupInconsistent = rule(
  {
    id: 'group.inconsistent',
    severity: 'warning',
    source: 'SHEETS 3, C10, C11, C12',
    scope: 'table',
    kinds: [...LOAN_KINDS, ...GROUP_KINDS],
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables)
      for (const reader of GROUP_FACTS) {
        yield null;
        const facts = yield* groupFacts(table, reader);
        if (!facts) continue;
        const off = new Map<number, Off>();
        for (const group of facts.groups) {
          const { usual, others } = usualFact(reader, group);
          for (const value of usual ? others : [])
            if (usual && !office.isWrong(placeAt(table, facts.column, value.first)))
              off.set(value.first, { group: group.group, value, usual });
        }
        yield* toldInside(table, facts.column, reader.what, off);
      }
  },
);

function* toldInside(
  table: Table,
  column: Column,
  what: GroupFact,
  off: ReadonlyMap<number, Off>,
): Generator<Raised<'group.inconsistent'>> {
  for (const { row, values, ...at } of findingsOfCells(table, column, [...off.keys()])) {
    const one = off.get(row);
    const usualRow = one?.usual.first;
    if (!one || usualRow === undefined) continue;
    const usualLine = (table.rows[usualRow]?.row ?? -1) + 1;
    yield {
      ...at,
      values: { ...values, group: one.group, what, value: one.value.text, usual: one.usual.text, usualLine },
      evidence: [placeAt(table, column, usualRow), ...at.evidence],
    };
  }
}

/** Lists by how far they are trusted to know their groups. */
const IN_ORDER: readonly KindId[] = [
  'groupScore',
  'groupRegister',
  'groupList',
  'leaderList',
  'groupReview',
  'loanList',
];
/** Lists that disagree on more of their groups than this are not of the same groups, or not of the same time. */
const MOST_OFF = 0.3;
/** Of fewer groups any number may differ. */
const FEW = 5;

/** The lists of the latest day and those that bear none: leaders change, and an earlier list may be right for its day. */
const ofOneDay = (tables: readonly Table[]): Table[] =>
  IN_ORDER.flatMap((kind) => latestOf(tables).current.filter((table) => table.kind === kind));

type Read = GroupFacts & { readonly table: Table };

/** What a list says of a group. */
interface Said {
  readonly list: Read;
  readonly office: string;
  readonly value: Told;
}

/** A group's leader, phone, organisation or transaction point differs between two lists of the same day. */
export const groupDiffers = rule(
  {
    id: 'group.differs',
    severity: 'warning',
    source: 'SHEETS 3, C12',
    scope: 'office',
    kinds: IN_ORDER,
    mend: 'confirm',
  },
  function* (office) {
    const lists = ofOneDay(office.tables);
    for (const reader of GROUP_FACTS) {
      yield null;
      const read: Read[] = [];
      for (const table of lists) {
        const facts = yield* groupFacts(table, reader);
        if (facts) read.push({ table, ...facts });
      }
      if (read.length < 2) continue;
      const off = new Map<Read, Map<number, Off & { readonly base: Read }>>();
      const compared = new Map<Read, number>();
      const groups = saidOf(reader, read);
      yield null;
      for (const [group, said] of groups) {
        if (said.length < 2) continue;
        const base = mostSaid(reader, said);
        for (const { list, value } of said) {
          compared.set(list, (compared.get(list) ?? 0) + 1);
          if (isSameFact(reader, base.value.text, value.text)) continue;
          if (isToldElsewhere(reader.what, base.list.table, list.table)) continue;
          if (office.isWrong(placeAt(list.table, list.column, value.first))) continue;
          const ofList = off.get(list) ?? new Map<number, Off & { readonly base: Read }>();
          off.set(list, ofList.set(value.first, { group, value, usual: base.value, base: base.list }));
        }
      }
      for (const [list, found] of off) yield* toldBetween(reader, list, found, compared.get(list) ?? 0);
    }
  },
);

/** By group: what each list says of it, in the order of trust; a group of another office is another group. */
function saidOf(reader: Reader, read: readonly Read[]): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const list of read)
    for (const of of list.groups) {
      const value = usualFact(reader, of).usual;
      if (!value) continue;
      const said = groups.get(of.group);
      const [first] = said ?? [];
      if (!said || !first) groups.set(of.group, [{ list, office: of.office, value }]);
      else if (first.office === of.office || first.office === '' || of.office === '')
        said.push({ list, office: of.office, value });
    }
  return groups;
}

/** What most lists say; where none is in the majority, what the list says that is trusted most. */
function mostSaid(reader: Reader, said: readonly Said[]): Said {
  const [first, ...others] = said as [Said, ...Said[]];
  if (others.every(({ value }) => value.text === first.value.text)) return first;
  const votes = ({ value }: Said): number =>
    said.filter((other) => isSameFact(reader, other.value.text, value.text)).length;
  return others.reduce((best, one) => (votes(one) > votes(best) ? one : best), first);
}

/** `group.organisation` compares the loans' organisation with the score sheet's. */
const isToldElsewhere = (what: GroupFact, a: Table, b: Table): boolean =>
  what === 'organisation' && [a.kind, b.kind].sort().join() === 'groupScore,loanList';

function* toldBetween(
  { what }: Reader,
  { table, column }: Read,
  off: ReadonlyMap<number, Off & { readonly base: Read }>,
  compared: number,
): Generator<Raised<'group.differs'>> {
  if (off.size > Math.max(1, compared * (compared < FEW ? 1 : MOST_OFF))) return;
  for (const { row, values, ...at } of findingsOfCells(
    table,
    column,
    [...off.keys()].sort((a, b) => a - b),
  )) {
    const one = off.get(row);
    if (!one) continue;
    const { base, group, value, usual } = one;
    yield {
      ...at,
      values: { ...values, group, what, value: value.text, other: usual.text, otherSheet: base.table.sheet },
      evidence: [placeAt(base.table, base.column, usual.first), ...at.evidence],
    };
  }
}
