import { Reading } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import { isErrorValue } from '../error-value';
import { oddTexts } from '../odd-texts';
import { rowsRead } from '../rows-read';
import { rule } from '../rule';
import { rawAt } from '../table-cell';

/** A formula that failed (#N/A, #REF! …): told with what Excel means by it, and not once more as an unreadable number. */
export const cellError = rule(
  {
    id: 'cell.error',
    severity: 'error',
    source: 'DOMAIN 7.6; SHEETS 6',
    scope: 'table',
    kinds: 'known',
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables)
      for (const column of table.columns) {
        yield null;
        for (const rows of byError(column).values())
          for (const { place, found, values, evidence } of findingsOfCells(table, column, rows))
            yield { place, found, values, evidence };
      }
  },
);

/** Rows of each kind of error in a column. */
function byError(column: Column): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const rows = column.texts.length > 0 ? oddTexts(column).failed : rowsRead(column, Reading.unreadable);
  for (const row of rows) {
    const raw = rawAt(column, row);
    if (!isErrorValue(raw)) continue;
    const error = String(raw).trim();
    const same = found.get(error);
    if (same) same.push(row);
    else found.set(error, [row]);
  }
  return found;
}
