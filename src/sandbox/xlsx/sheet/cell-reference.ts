import { type Area, MAX_COLS, MAX_ROWS, parseArea } from '../../../core/cell/address';
import { cellKey } from '../../model/workbook';

/** The key of `B12`, read without a regular expression because a sheet has millions of them; -1 if it is not a cell. */
export function keyOfReference(reference: string): number {
  let col = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  let row = 0;
  for (let digit = at; digit < reference.length; digit++) {
    const code = reference.charCodeAt(digit) - 48;
    if (code < 0 || code > 9) return -1;
    row = row * 10 + code;
  }
  return at === 0 || row < 1 || row > MAX_ROWS || col > MAX_COLS ? -1 : cellKey(row - 1, col - 1);
}

/** The blocks of an `sqref`: addresses with spaces between them. */
export const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
