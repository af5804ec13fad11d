import { contains } from '../../cell/address';
import type { Tell } from './read-template';
import type { CellName, TemplateCell, TemplateSheet } from './template';
import { parseToken } from './token';

/** Names given for the add-in begin so; the same words without it are understood too. */
export const NAME_PREFIX = 'TKVV_';

/**
 * Cells that a name marks as a token's: `TKVV_uythac_tong_duno`, or `uythac_tong_duno`. A name without the prefix that is no token is
 * the office's own and nobody's business.
 */
export function namedTokens(sheet: TemplateSheet, written: readonly TemplateCell[], tell: Tell): TemplateCell[] {
  return sheet.names.flatMap((one): TemplateCell[] => {
    const { name, area } = one;
    const hasPrefix = name.toUpperCase().startsWith(NAME_PREFIX);
    const bare = hasPrefix ? name.slice(NAME_PREFIX.length) : name;
    const token = parseToken(bare);
    const at = { row: area.row, col: area.col };
    if (!token) {
      if (hasPrefix) tell('unknownName', at, name, bare);
      return [];
    }
    if (!isOneCell(sheet, one)) {
      tell('wideName', at, name);
      return [];
    }
    const [r, c] = [area.row - sheet.row, area.col - sheet.col];
    const value = sheet.formulas[r]?.[c] ?? '';
    if (
      (typeof value === 'string' && value.startsWith('=')) ||
      written.some((cell) => contains(area, cell.row, cell.col))
    ) {
      tell('namedCellTaken', at, name);
      return [];
    }
    const found = { written: name, name: bare, token, format: {} };
    const numberFormat = sheet.formats[r]?.[c] ?? 'General';
    return [{ ...at, text: { pieces: [found], slips: [] }, lone: found, numberFormat, named: name }];
  });
}

/** One cell, or the cells of one merge. */
const isOneCell = ({ merges }: TemplateSheet, { area }: CellName): boolean =>
  area.rows * area.cols === 1 ||
  merges.some(
    ({ row, col, rows, cols }) => row === area.row && col === area.col && rows >= area.rows && cols >= area.cols,
  );
