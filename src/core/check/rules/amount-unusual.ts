import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { slipOf, spreadOf } from '../spread';
import { numberAt, placeAt, rawAt, whereOf } from '../table-cell';

const AMOUNTS = ['principal', 'outstanding', 'savings'] as const satisfies readonly FieldId[];
const MOST_EVIDENCE = 20;

/** Amounts far above all others of their column: worth a look, told once a column at the greatest. */
export const amountUnusual = rule(
  {
    id: 'amount.unusual',
    severity: 'info',
    source: 'DOMAIN 2, averages; DOMAIN 7.6, 7',
    scope: 'table',
    kinds: ['loanList', 'groupList', 'groupScore'],
    mend: 'confirm',
    parameters: { times: 30, deviations: 6 },
  },
  function* (office, { times, deviations }) {
    for (const table of office.tables)
      for (const field of AMOUNTS) {
        const column = columnOf(table, field);
        const spread = column && spreadOf(column.numbers, dataRows(table), times);
        if (!column || !spread) continue;
        const bar = 10 ** (spread.middle + Math.max(Math.log10(times), deviations * spread.scale));
        const rows = dataRows(table)
          .filter((row) => {
            const amount = numberAt(column, row);
            // one that is 1,000 times too large is told as such
            return amount >= bar && slipOf(amount, spread) === 0;
          })
          .filter((row) => !office.isWrong(placeAt(table, column, row)))
          .sort((a, b) => numberAt(column, b) - numberAt(column, a));
        const [greatest, ...others] = rows;
        if (greatest === undefined) continue;
        const stated = numberAt(column, greatest);
        const typical = 10 ** spread.middle;
        yield {
          place: placeAt(table, column, greatest),
          found: rawAt(column, greatest),
          values: { ...whereOf(table, column, greatest), stated, typical, times: stated / typical, count: rows.length },
          evidence: others.slice(0, MOST_EVIDENCE).map((row) => placeAt(table, column, row)),
        };
      }
  },
);
