import type { Finding } from '../../../src/core/check/finding';
import type { RuleId } from '../../../src/core/check/finding-values';
import { runChecks } from '../../../src/core/check/run-checks';
import type { Table } from '../../../src/core/sheet/table';

/** 30/09/2026 */
export const REPORT_DATE = 46_295;

/** What one rule says of these tables: [sheet row, field of the column] of each finding. */
export function placesOf(id: RuleId, ...tables: Table[]): [number, string][] {
  return findingsOf(id, ...tables).map(({ place }) => {
    const table = tables.find(
      ({ sheet, columns, rows }) =>
        sheet === place.sheet &&
        columns.some(({ col }) => col === place.col) &&
        rows.some(({ row }) => row === place.row),
    );
    return [place.row, table?.columns.find(({ col }) => col === place.col)?.field ?? '?'];
  });
}

export const findingsOf = (id: RuleId, ...tables: Table[]): Finding[] =>
  runChecks(tables, REPORT_DATE).filter(({ rule }) => rule === id);

/** Ids of all errors, in the order of the sheet. */
export const errorsOf = (...tables: Table[]): string[] =>
  runChecks(tables, REPORT_DATE)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
