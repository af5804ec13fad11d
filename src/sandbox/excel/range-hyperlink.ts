import { cellAt } from '../model/cells';
import { displayText } from '../model/display-text';
import { writeInputs } from '../model/edit';
import { requireAllowed } from '../model/protection';
import { applyStyle, restyle } from '../model/style-with';
import { cellKey } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** The link of the range's first cell, or null. */
export function getHyperlink(target: RangeTarget): unknown {
  const { row, col } = areaOf(target);
  const link = target.sheet.hyperlinks.get(cellKey(row, col));
  if (!link) return null;
  const cell = cellAt(target.sheet, row, col);
  const shown = cell ? displayText(cell.value, cell.style.numberFormat, target.book.workbook.date1904) : '';
  return { textToDisplay: shown, ...link };
}

/** Links every cell of the range; the text to display becomes the cells' value, blue and underlined (documented). */
export function setHyperlink(target: RangeTarget, value: unknown): void {
  if (value === null || typeof value !== 'object') throw refuse.invalidArgument();
  requireAllowed(target.sheet, 'allowInsertHyperlinks');
  const given = value as Record<string, unknown>;
  const link: Record<string, string> = {};
  for (const part of PARTS) {
    const text = given[part];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string') throw refuse.invalidArgument();
    link[part] = text;
  }
  if (!link['address'] && !link['documentReference']) throw refuse.invalidArgument();
  const area = areaOf(target);
  const text = link['textToDisplay'];
  if (text !== undefined) writeInputs(target.book, target.sheet, area, text);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) {
      target.sheet.hyperlinks.set(cellKey(row, col), link);
      const cell = cellAt(target.sheet, row, col);
      if (!cell || cell.value === '') {
        const blank = { ...area, row, col, rows: 1, cols: 1 };
        writeInputs(target.book, target.sheet, blank, `'${link['address'] ?? link['documentReference']}`);
      }
    }
  }
  applyStyle(target.sheet, area, restyle({ fontColor: '#0563C1', underline: 'Single' }));
}
