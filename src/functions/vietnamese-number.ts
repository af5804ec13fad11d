import { numberReadings } from '../core/cell/number';
import type { CellValue } from '../core/sheet/grid';
import { Fault } from './fault';
import { isBlankOrZero, isError, trimmed } from './range/cells';
import type { Result } from './answer';

/**
 * VNNUMBER: texts as numbers, cell by cell. Where a text can mean two numbers the Vietnamese way of writing decides, as the function's
 * name says: 1.243 is 1243, and 1,243 is 1.243.
 */
export function vietnameseNumber(text: unknown): Result {
  const cells = trimmed(text);
  return cells.length === 0 ? [['']] : cells.map((row, at) => row.map((cell) => numberOf(cell, at + 1)));
}

function numberOf(cell: CellValue, row: number): CellValue | Fault {
  // a blank comes as 0 on desktop; a 0 that somebody typed as text is one
  if (isBlankOrZero(cell)) return '';
  if (typeof cell === 'number') return cell;
  const text = String(cell);
  if (isError(cell)) return new Fault('cellError', { argument: 'text', row, text });
  const readings = typeof cell === 'string' ? numberReadings(cell) : [];
  const vietnamese = readings.find(
    ({ style }) => style.decimal === ',' || (style.decimal === null && style.group === '.'),
  );
  return (
    (readings.length > 1 ? vietnamese : readings[0])?.value ?? new Fault('number', { argument: 'text', row, text })
  );
}
