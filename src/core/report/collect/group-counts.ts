import { amountReader, numberReader, textReader } from '../../record/column-reader';
import type { Group } from '../../record/groups';
import type { Table } from '../../sheet/table';
import { dataRows } from '../../sheet/data-rows';

/** Counts that a sheet of groups (BC0437, score sheet) prints for a group; NaN = none does. Arrears in đồng. */
export interface GroupCount {
  readonly members: number;
  readonly borrowers: number;
  readonly savers: number;
  readonly arrears: number;
}

export interface GroupCounts {
  of(group: Pick<Group, 'code' | 'office'>): GroupCount;
  /** the sheets that they stand in */
  readonly tables: readonly Table[];
}

const UNKNOWN: GroupCount = { members: NaN, borrowers: NaN, savers: NaN, arrears: NaN };

const FIELDS = ['members', 'borrowers', 'savers'] as const;

/** What the sheets of groups among `tables` count; of two sheets that count the same the first wins. */
export function groupCounts(tables: readonly Table[]): GroupCounts {
  const sheets = tables.filter(({ kind }) => kind === 'groupList' || kind === 'groupScore');
  const byKey = new Map<string, GroupCount>();
  for (const table of sheets) addTable(byKey, table);
  return {
    tables: sheets,
    of: ({ code, office }) => byKey.get(`${office}|${code}`) ?? byKey.get(`|${code}`) ?? UNKNOWN,
  };
}

function addTable(byKey: Map<string, GroupCount>, table: Table): void {
  const code = textReader(table, 'groupCode');
  const office = textReader(table, 'officeCode');
  const [members, borrowers, savers] = FIELDS.map((field) => numberReader(table, field));
  const arrears = amountReader(table, 'arrears', 0);
  for (const row of dataRows(table)) {
    if (code(row) === '') continue;
    const key = `${office(row)}|${code(row)}`;
    const before = byKey.get(key) ?? UNKNOWN;
    byKey.set(key, {
      members: orElse(before.members, members?.(row)),
      borrowers: orElse(before.borrowers, borrowers?.(row)),
      savers: orElse(before.savers, savers?.(row)),
      arrears: orElse(before.arrears, arrears?.(row)),
    });
  }
}

const orElse = (value: number, other = NaN): number => (Number.isFinite(value) ? value : other);
