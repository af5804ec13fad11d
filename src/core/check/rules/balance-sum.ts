import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { arithmeticsOf } from '../arithmetic';
import type { Raised } from '../finding';
import { dataRows, dongOfList, loanLists } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { decimalsOf, inCellStyle, placeAt, rawAt, whereOf } from '../table-cell';

/** Tổng dư nợ ≠ trong hạn + quá hạn + khoanh: for each loan at its total, and for tables through the culprit search. */
export const balanceSum = rule('balance.sum', 'error', 'SHEETS 3, A1; DOMAIN 4 DN', function* (office) {
  for (const table of loanLists(office)) yield* unbalancedLoans(table, office);
  for (const { rule: id, raised } of arithmeticsOf(office).raised) if (id === 'balance.sum') yield raised;
});

function* unbalancedLoans(table: Table, office: Office): Generator<Raised<'balance.sum'>> {
  const total = columnOf(table, 'outstanding');
  const parts = (['inTerm', 'overdue', 'frozen'] as const).map((field) => columnOf(table, field));
  const whole = parts.filter((column) => column !== undefined);
  if (!total || whole.length < parts.length) return;
  for (const row of dataRows(table)) {
    if (total.readings[row] === Reading.blank) continue;
    const sum = whole.reduce((all, column) => all + amountAt(column, row), 0);
    const room = [total, ...whole].reduce((all, column) => all + (column.halves[row] ?? 0) * dongOfList(column), 0);
    if (!(Math.abs(amountAt(total, row) - sum) > room + 1e-6)) continue;
    const [place, ...evidence] = [total, ...whole].map((column) => placeAt(table, column, row));
    if (!place || [place, ...evidence].some((one) => office.isWrong(one))) continue;
    const says = sum / dongOfList(total);
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
const amountAt = (column: Column, row: number): number =>
  column.readings[row] === Reading.blank ? 0 : (column.numbers[row] ?? NaN) * dongOfList(column);
