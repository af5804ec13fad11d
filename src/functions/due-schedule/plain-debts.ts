import type { CellValue } from '../../core/sheet/grid';
import { Fault } from '../fault';
import { isBlankOrZero, isEmptyRow } from '../range/cells';
import type { Cells } from '../range/cells';
import { dateOf } from '../range/dates';
import { numbersOf } from '../range/numbers';
import type { DebtRows } from './debt-rows';

/** Where the columns of a range without known headings stand, by how many there are. */
export const PLAIN_LAYOUTS: Readonly<
  Record<number, { readonly label: number; readonly date: number; readonly amount: number }>
> = {
  1: { label: -1, date: 0, amount: -1 },
  2: { label: -1, date: 0, amount: 1 },
  3: { label: 0, date: 1, amount: 2 },
};

/** One to three columns: due date; due date and amount; label, due date and amount. Null for any other width. */
export function plainDebts(cells: Cells): DebtRows | null {
  const layout = PLAIN_LAYOUTS[cells[0]?.length ?? 0];
  if (!layout) return null;
  const at = (row: readonly CellValue[], col: number): CellValue => (col < 0 ? '' : (row[col] ?? ''));
  const body = cells.slice(beginsWithWords(cells, layout.date) ? 1 : 0);
  const amounts = numbersOf(
    body.map((row) => at(row, layout.amount)),
    'loans',
  );
  const skipped = cells.length - body.length;
  const faults: { label: CellValue; fault: Fault }[] = [];
  const code: string[] = [];
  const dueDate = new Float64Array(body.length);
  const amount = new Float64Array(body.length);
  body.forEach((row, index) => {
    const label = at(row, layout.label);
    const date = dateOf(at(row, layout.date), 'loans', index + skipped + 1);
    const fault = date instanceof Fault ? date : amounts.faults.get(index);
    const blank = isEmptyRow(row);
    code.push(isBlankOrZero(label) ? '' : String(label));
    dueDate[index] = typeof date === 'number' ? date : NaN;
    if (fault) faults.push({ label: code[index] ?? '', fault });
    if (fault || blank) amount[index] = 0;
    else amount[index] = layout.amount < 0 ? 1 : amounts.values[index] || 0;
  });
  return { code, dueDate, amount, hasAmounts: layout.amount >= 0, faults };
}

/** Headings that the product does not know: words where a date should stand, above a row that has one. */
function beginsWithWords(cells: Cells, date: number): boolean {
  const [first, second] = [cells[0]?.[date] ?? '', cells[1]?.[date] ?? ''];
  const isDate = (cell: CellValue): boolean => typeof dateOf(cell, 'loans', 1) === 'number';
  return typeof first === 'string' && /\p{L}{2}/u.test(first) && !isDate(first) && isDate(second);
}
