import { trimmed } from './range/cells';
import { dateOf } from './range/dates';
import type { Result } from './answer';

/** VNDATE: texts such as 5/1/2026, day first, as serials, cell by cell. */
export function vietnameseDate(text: unknown): Result {
  const cells = trimmed(text);
  return cells.length === 0 ? [['']] : cells.map((row, at) => row.map((cell) => dateOf(cell, 'text', at + 1)));
}
