import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import { ensureCell, isUnbounded } from './cells';
import { matrixOf } from './edit';
import { requireAllowed } from './protection';
import { applyStyle, restyle, withStyle } from './style-with';
import type { Sheet } from './workbook';

/**
 * Gives all cells one number format, or each its own. Whole columns take a single format only (documented: cell-level
 * arrays are refused for unbounded ranges).
 */
export function writeNumberFormats(sheet: Sheet, area: Area, assigned: unknown): void {
  requireAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(assigned)) {
    if (typeof assigned !== 'string') throw refuse.invalidArgument();
    return applyStyle(sheet, area, restyle({ numberFormat: formatCode(assigned) }));
  }
  const at = matrixOf(area, assigned);
  if (isUnbounded(area)) throw refuse.invalidArgument();
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.cols; j++) {
      const code = at(i, j);
      if (code === null || code === undefined) continue;
      const cell = ensureCell(sheet, area.row + i, area.col + j);
      cell.style = withStyle(cell.style, { numberFormat: formatCode(code) });
    }
  }
}

/** An empty code means General (assumed). */
function formatCode(code: unknown): string {
  if (typeof code !== 'string') throw refuse.invalidArgument();
  return code === '' ? 'General' : code;
}
