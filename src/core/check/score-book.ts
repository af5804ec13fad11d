import { latestOf } from '../record/latest';
import type { Organisation } from '../record/organisation';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { organisationAt } from './organisation-at';
import { textAt } from './table-cell';

/** A group's row in the score sheet. */
export interface ScoredGroup {
  readonly code: string;
  /** Mã PGD; '' where the sheet has none */
  readonly office: string;
  readonly organisation: Organisation | null;
  readonly table: Table;
  /** index in `table.rows` */
  readonly row: number;
}

/** The groups of the score sheets of the latest day, as the checks look them up. */
export interface ScoreBook {
  readonly tables: readonly Table[];
  readonly date: number | null;
  /** first row of each group, in the order of the sheet */
  readonly groups: readonly ScoredGroup[];
  /** the same of every sheet: a group that stands in two sheets (per office and whole branch) is here twice */
  readonly rows: readonly ScoredGroup[];
  has(code: string): boolean;
  /** null = not scored, or several offices have the code and none is the one asked for */
  find(code: string, office: string): ScoredGroup | null;
}

export function scoreBook(all: readonly Table[]): ScoreBook {
  const { current, date } = latestOf(all.filter(({ kind }) => kind === 'groupScore'));
  const byCode = new Map<string, ScoredGroup[]>();
  const groups: ScoredGroup[] = [];
  const rows: ScoredGroup[] = [];
  for (const table of current)
    for (const group of groupsOf(table)) {
      const same = byCode.get(group.code);
      const first = same?.find(({ office }) => office === group.office);
      if (first?.table !== table) rows.push(group);
      if (first) continue;
      groups.push(group);
      if (same) same.push(group);
      else byCode.set(group.code, [group]);
    }
  return {
    tables: current,
    date,
    groups,
    rows,
    has: (code) => byCode.has(code),
    find(code, office) {
      const same = byCode.get(code) ?? [];
      const [only] = same;
      if (only && same.length === 1) return !office || !only.office || office === only.office ? only : null;
      return same.find((group) => group.office === office) ?? null;
    },
  };
}

/** Every data row with a group code, repeated ones too. */
export function* groupsOf(table: Table): Generator<ScoredGroup> {
  const codes = columnOf(table, 'groupCode');
  const offices = columnOf(table, 'officeCode');
  for (let row = 0; row < table.rows.length; row++) {
    const code = textAt(codes, row);
    if (table.rows[row]?.role === 'data' && code !== '')
      yield { code, office: textAt(offices, row), organisation: organisationAt(table, row), table, row };
  }
}
