import { partsOf, serialOf } from '../cell/serial';
import { classOf } from '../rubric/classify';
import type { ClassId, Edition } from '../rubric/edition';
import type { RolledGroup } from '../rubric/roll-up';
import { scoreGroup } from '../rubric/score-group';
import type { Table } from '../sheet/table';
import { latestOf } from './latest';
import { scoredRows } from './scored-row';
import type { ScoredRow } from './scored-row';

/** A score sheet of an earlier day. */
export interface EarlierScores {
  /** 1900 serial */
  readonly date: number;
  readonly groups: readonly EarlierGroup[];
}

export interface EarlierGroup extends RolledGroup {
  readonly code: string;
  readonly office: string;
}

/** The score sheets before the latest one, the newest first; a group that stands twice counts once. */
export function earlierScores(tables: readonly Table[], edition: Edition): readonly EarlierScores[] {
  const { leftOut } = latestOf(tables.filter(({ kind }) => kind === 'groupScore'));
  const byDate = new Map<number, Map<string, EarlierGroup>>();
  for (const table of leftOut) {
    if (!table.period) continue;
    const groups = byDate.get(table.period.date) ?? new Map<string, EarlierGroup>();
    byDate.set(table.period.date, groups);
    for (const row of scoredRows(table)) {
      const key = `${row.office}|${row.code}`;
      if (!groups.has(key)) groups.set(key, earlierGroup(row, edition));
    }
  }
  return [...byDate].map(([date, groups]) => ({ date, groups: [...groups.values()] })).sort((a, b) => b.date - a.date);
}

function earlierGroup(row: ScoredRow, edition: Edition): EarlierGroup {
  const total = row.official.total ?? scoreGroup({ points: row.points, deposits: row.deposits }, edition).total;
  const id: ClassId | null = row.official.class ?? (total === null ? null : classOf(total, edition));
  return { code: row.code, office: row.office, total, class: id, outstanding: row.outstanding ?? NaN };
}

/** What a score is compared with: the month, the quarter before, and the end of last year. */
export type Since = 'month' | 'quarter' | 'year';

/** The score sheet of the month before, of the last month of the quarter before, and of last December, as far as there are any. */
export function comparisonsFor(
  asOf: number,
  earlier: readonly EarlierScores[],
): readonly { readonly since: Since; readonly scores: EarlierScores }[] {
  const { year, month } = partsOf(asOf);
  const wanted: readonly (readonly [Since, number])[] = [
    ['month', month - 1],
    ['quarter', month - 1 - ((month - 1) % 3)],
    ['year', 0],
  ];
  return wanted.flatMap(([since, before]) => {
    const from = serialOf(before < 1 ? year - 1 : year, before < 1 ? 12 : before, 1);
    const to = serialOf(year, before + 1, 1);
    const scores = earlier.find(({ date }) => from !== null && to !== null && date >= from && date < to);
    return scores ? [{ since, scores }] : [];
  });
}
