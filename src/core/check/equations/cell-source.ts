import { FIELDS } from '../../sheet/field';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Cell } from '../equation';
import { placeKey } from '../finding';
import { dongOf, isBlank, numberAt, placeAt } from '../table-cell';

/** Gives every printed figure as one object, however many equations ask for it. */
export interface CellSource {
  /** null = no such column, unreadable, or money in a unit that nobody knows; a blank cell is 0 */
  at(table: Table, field: FieldId, row: number): Cell | null;
  ofColumn(table: Table, column: Column, row: number): Cell | null;
}

export function cellSource(): CellSource {
  const cells = new Map<string, Cell | null>();
  const read = (table: Table, column: Column, row: number): Cell | null => {
    const blank = isBlank(column, row);
    const value = blank ? 0 : numberAt(column, row);
    // a table that names no unit at all has one unit all over, whichever it is
    const scale = dongOf(table, column) ?? 1;
    if (!Number.isFinite(value)) return null;
    const half = blank ? 0 : (column.halves[row] ?? 0);
    return {
      ...{ place: placeAt(table, column, row), table, column, row },
      ...{ figure: { value, half }, blank, scale, step: stepOf(column, half, scale) },
    };
  };
  const ofColumn = (table: Table, column: Column, row: number): Cell | null => {
    const key = placeKey(placeAt(table, column, row));
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = read(table, column, row)));
    return cell;
  };
  return {
    ofColumn,
    at(table, field, row) {
      const column = columnOf(table, field);
      return column ? ofColumn(table, column, row) : null;
    },
  };
}

/** A cell that is there and not blank: derived figures and bases of ratios say nothing while they are blank. */
export function printedCell(cells: CellSource, table: Table, field: FieldId, row: number): Cell | null {
  const cell = cells.at(table, field, row);
  return cell && !cell.blank ? cell : null;
}

/** What one step of the last printed digit is worth; 0 = any number can stand there. */
function stepOf({ field }: Column, half: number, dong: number): number {
  if (half > 0) return 2 * half;
  const { quantity } = FIELDS[field];
  return quantity === 'count' || (quantity === 'money' && dong === 1) ? 1 : 0;
}

/** Amounts and counts that add up over rows; averages and ratios do not. */
export const addsUp = ({ field }: Column): boolean =>
  (FIELDS[field].quantity === 'count' || FIELDS[field].quantity === 'money') &&
  field !== 'savingsPerMember' &&
  field !== 'savingsAverage';

/** True if the sheet says in what unit its money is, so that it can be compared with another sheet. */
export const unitIsKnown = (cell: Cell): boolean => dongOf(cell.table, cell.column) !== null;
