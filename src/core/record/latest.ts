import type { Table } from '../sheet/table';

/** The tables of the latest day and those that bear no day; `leftOut` are of an earlier day. `date` null = none bears a day. */
export interface Latest {
  readonly date: number | null;
  readonly current: readonly Table[];
  readonly leftOut: readonly Table[];
}

/** Figures of two days must not be added up: of several lists of a kind only the latest counts. */
export function latestOf(tables: readonly Table[]): Latest {
  const date = tables.reduce<number | null>(
    (latest, { period }) => (period ? Math.max(latest ?? 0, period.date) : latest),
    null,
  );
  const isCurrent = ({ period }: Table): boolean => period === null || period.date === date;
  return { date, current: tables.filter(isCurrent), leftOut: tables.filter((table) => !isCurrent(table)) };
}
