import { fold } from '../cell/fold';
import { nameKey } from '../record/name-key';
import { organisationOf } from '../record/organisation';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import type { FieldId } from '../sheet/field';
import { ROWS_A_PIECE } from '../steps';
import { dataRows } from './loan-rows';
import { phoneOf } from './phone';
import type { RuleSteps } from './rule';
import { textAt } from './table-cell';
import type { GroupFact } from './values/people';

/** How a fact about a group is read: the columns that may hold it, the first filled one counts, and what makes two texts the same. */
export interface Reader {
  readonly what: GroupFact;
  readonly fields: readonly FieldId[];
  readonly key: (text: string) => string;
}

export const GROUP_FACTS: readonly Reader[] = [
  { what: 'leader', fields: ['leaderName'], key: nameKey },
  { what: 'phone', fields: ['leaderPhone'], key: (text) => phoneOf(text) ?? '' },
  { what: 'organisation', fields: ['organisationCode', 'organisationName'], key: (text) => organisationOf(text) ?? '' },
  { what: 'point', fields: ['pointCode'], key: fold },
];

/** One value that a list gives for a group, as written: its first row, and how many rows have it. */
export interface Told {
  readonly text: string;
  readonly first: number;
  rows: number;
}

export interface FactsOfGroup {
  readonly group: string;
  readonly office: string;
  readonly told: readonly Told[];
}

export interface GroupFacts {
  readonly column: Column;
  readonly groups: readonly FactsOfGroup[];
}

const known = new WeakMap<Table, Map<GroupFact, GroupFacts | null>>();

/** What a list says of a fact about each of its groups, and in which column. null = the list does not speak of it. Step by step. */
export function* groupFacts(table: Table, reader: Reader): RuleSteps<GroupFacts | null> {
  const ofTable = known.get(table) ?? new Map<GroupFact, GroupFacts | null>();
  known.set(table, ofTable);
  let facts = ofTable.get(reader.what);
  if (facts === undefined) ofTable.set(reader.what, (facts = yield* readFacts(table, reader)));
  return facts;
}

function* readFacts(table: Table, { fields }: Reader): RuleSteps<GroupFacts | null> {
  const codes = columnOf(table, 'groupCode')?.texts;
  const column = fields.map((field) => columnOf(table, field)).find((one) => one?.texts.some((text) => text !== ''));
  if (!codes || !column) return null;
  const { texts } = column;
  const offices = columnOf(table, 'officeCode');
  const groups = new Map<string, FactsOfGroup & { readonly told: Told[] }>();
  let lastGroup = '';
  let lastText = '';
  let told: Told | undefined;
  for (const row of dataRows(table)) {
    if (row % ROWS_A_PIECE === 0) yield null;
    const group = codes[row] ?? '';
    const text = texts[row] ?? '';
    // rows of a group stand together and say the same
    if (group === lastGroup && text === lastText) {
      if (told) told.rows++;
      continue;
    }
    lastGroup = group;
    lastText = text;
    told = undefined;
    if (group === '' || text === '' || Number(group) === 0) continue;
    const office = textAt(offices, row);
    const key = `${office}|${group}`;
    let of = groups.get(key);
    if (!of) groups.set(key, (of = { group, office, told: [] }));
    told = of.told.find((one) => one.text === text);
    if (told) told.rows++;
    else of.told.push((told = { text, first: row, rows: 1 }));
  }
  return { column, groups: [...groups.values()] };
}

/** Names of different lists may be cut: "Nguyễn Thị Mậ" is "Nguyễn Thị Mận". */
const LEAST_OF_NAME = 8;

/** Whether two texts say the same; true also where one of them says nothing that could be compared. */
export function isSameFact({ what, key }: Reader, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [key(a), key(b)];
  if (one === other || one === '' || other === '') return true;
  return (
    what === 'leader' &&
    Math.min(one.length, other.length) >= LEAST_OF_NAME &&
    (one.startsWith(other) || other.startsWith(one))
  );
}

/** Of the values that a list gives for a group: what most of its rows say, and those that say something else. */
export function usualFact(
  reader: Reader,
  { told }: FactsOfGroup,
): { usual: Told | undefined; others: readonly Told[] } {
  if (told.length < 2) return { usual: told[0], others: [] };
  const [usual, ...others] = [...told].sort((a, b) => b.rows - a.rows);
  return { usual, others: others.filter(({ text }) => !isSameFact(reader, usual?.text ?? text, text)) };
}
