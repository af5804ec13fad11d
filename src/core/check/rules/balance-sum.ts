import { Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { arithmeticsOf } from '../arithmetic';
import type { Raised } from '../finding';
import { dongOfList, loanLists } from '../loan-rows';
import { negativeColumns } from '../negative-columns';
import { rule } from '../rule';
import type { Office } from '../rule';
import { decimalsOf, inCellStyle, placeAt, rawAt, whereOf } from '../table-cell';
import { balancedColumns } from '../unbalanced-rows';

/** Tổng dư nợ ≠ trong hạn + quá hạn + khoanh: for each loan at its total, and for tables through the culprit search. */
export const balanceSum = rule(
  {
    id: 'balance.sum',
    severity: 'error',
    source: 'SHEETS 3, A1; DOMAIN 4 DN',
    scope: 'office',
    kinds: 'all',
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) yield* unbalancedLoans(table, office);
    for (const { rule: id, raised } of arithmeticsOf(office).raised) if (id === 'balance.sum') yield raised;
  },
);

function* unbalancedLoans(table: Table, office: Office): Generator<Raised<'balance.sum'>> {
  const balanced = balancedColumns(table);
  if (!balanced) return;
  const { total, parts: whole, unbalanced } = balanced;
  const dong = dongOfList(total);
  const dongs = whole.map(dongOfList);
  const negative = negativeColumns(table);
  for (const row of unbalanced) {
    if (total.readings[row] === Reading.blank) continue;
    let sum = 0;
    let room = (total.halves[row] ?? 0) * dong;
    for (let at = 0; at < whole.length; at++) {
      const column = whole[at] as Column;
      sum += amountAt(column, row, dongs[at] as number);
      room += (column.halves[row] ?? 0) * (dongs[at] as number);
    }
    if (!(Math.abs(amountAt(total, row, dong) - sum) > room + 1e-6)) continue;
    // told of the whole column
    if (whole.some((column) => negative.has(column) && (column.numbers[row] ?? 0) < 0)) continue;
    const [place, ...evidence] = [total, ...whole].map((column) => placeAt(table, column, row));
    if (!place || [place, ...evidence].some((one) => office.isWrong(one))) continue;
    const says = sum / dong;
    yield {
      place,
      found: rawAt(total, row),
      expected: inCellStyle(total, row, says),
      values: {
        ...whereOf(table, total, row),
        stated: total.numbers[row] ?? NaN,
        says,
        decimals: decimalsOf(total.halves[row] ?? 0),
        percent: false,
        role: 'result',
        parts: whole.length,
      },
      evidence,
    };
  }
}

/** In đồng; a blank part is 0, an unreadable one makes the sum unknown. */
const amountAt = (column: Column, row: number, dong: number): number =>
  column.readings[row] === Reading.blank ? 0 : (column.numbers[row] ?? NaN) * dong;
