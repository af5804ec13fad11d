import { readDate, serialOfNumber } from '../../core/cell/date';
import type { CellValue } from '../../core/sheet/grid';
import type { ArgumentId } from '../../i18n/functions/arguments';
import { Fault } from '../fault';
import { isBlankOrZero, isError } from './cells';

/** A cell as a day: its 1900 serial, '' where it is blank (0 is no day), a fault where it is no date. */
export function dateOf(cell: CellValue, argument: ArgumentId, row: number): number | '' | Fault {
  if (isBlankOrZero(cell)) return '';
  const serial = serialIn(cell);
  if (typeof serial === 'number' && Number.isFinite(serial)) return Math.floor(serial);
  return new Fault(isError(cell) ? 'cellError' : 'date', { argument, row, text: String(cell) });
}

function serialIn(cell: CellValue): number | 'impossible' | null {
  if (typeof cell === 'number') return serialOfNumber(cell);
  return typeof cell === 'string' ? readDate(cell) : null;
}

/** One day that must be there. */
export function dateArgument(cell: CellValue, argument: ArgumentId): number {
  const date = dateOf(cell, argument, 1);
  if (date instanceof Fault) throw date;
  if (date === '') throw new Fault('missing', { argument });
  return date;
}
