import { columnOf } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { dongOfList } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, placeAt, rawAt, whereOf } from '../table-cell';

/** Nợ quá hạn > tổng dư nợ, on a loan or on a row of a table; intervals of printed figures must not overlap. */
export const partOverdue = rule(
  {
    id: 'part.overdue',
    severity: 'error',
    source: 'DOMAIN 8, family PART',
    scope: 'table',
    kinds: 'all',
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const overdue = columnOf(table, 'overdue');
      const outstanding = columnOf(table, 'outstanding');
      if (!overdue || !outstanding) continue;
      const late = dongOfList(overdue);
      const whole = outstanding.unit ? dongOfList(outstanding) : late;
      for (let row = 0; row < table.rows.length; row++) {
        if (row % ROWS_A_PIECE === 0) yield null;
        const least = (numberAt(overdue, row) - (overdue.halves[row] ?? 0)) * late;
        const most = (numberAt(outstanding, row) + (outstanding.halves[row] ?? 0)) * whole;
        // a negative total is told as such
        if (!(least > most) || most < 0) continue;
        const place = placeAt(table, overdue, row);
        const other = placeAt(table, outstanding, row);
        if (office.isWrong(place) || office.isWrong(other)) continue;
        yield {
          place,
          found: rawAt(overdue, row),
          values: {
            ...whereOf(table, overdue, row),
            overdue: numberAt(overdue, row),
            outstanding: numberAt(outstanding, row),
          },
          evidence: [other],
        };
      }
    }
  },
);
