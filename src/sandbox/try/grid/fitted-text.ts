import type { Language } from '../../../i18n/language';
import type { Style } from '../../model/style';
import type { CellValue, Sheet } from '../../model/workbook';
import type { Axis } from './axis';
import { textAlign, wraps } from './cell-css';
import { isBlankAt } from './sheet-extent';
import { shownText, withComma } from './shown-text';
import { textWidth } from './text-width';

/** Pixels that a cell keeps free beside its words, both sides together. */
const PADDING = 6;

/**
 * What a cell shows in so many pixels. A number is never cut: in a General cell it loses decimals, as in Excel, any other becomes `####`.
 */
export function fittedText(
  value: CellValue,
  style: Style,
  width: number,
  { language, date1904 }: { language: Language; date1904: boolean },
): string {
  const text = shownText(value, style.numberFormat, language, date1904);
  if (typeof value !== 'number' || text === '' || textWidth(text, style) + PADDING <= width + 2) return text;
  if (style.numberFormat === 'General') {
    for (let digits = 10; digits > 0; digits--) {
      const rounded = String(Number(value.toPrecision(digits)));
      const shorter = language === 'vi' ? withComma(rounded) : rounded;
      const keepsWhole = Math.abs(Number(rounded) - value) < 1;
      if (keepsWhole && textWidth(shorter, style) + PADDING <= width + 2) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor((width - PADDING) / Math.max(1, textWidth('#', style)))));
}

/** Whether a value is one that Excel may show over blank cells beside it. */
const mayOverflow = (value: CellValue, style: Style): boolean =>
  typeof value === 'string' && value !== '' && !wraps(style) && style.textOrientation === 0;

const neededWidth = (text: string, style: Style): number =>
  textWidth(text, style) + PADDING + (style.indent > 0 ? style.indent * 9 : 0);

/**
 * The pixels that words too long for their cell have: as many blank cells as they need, on the side that they run to, on both for
 * words in the middle. null = they fit, or stay in their cell. `left` = how much of it lies to the left of the cell.
 */
export function textRoom(
  sheet: Sheet,
  { row, col }: { row: number; col: number },
  { text, style, value }: { text: string; style: Style; value: CellValue },
  cols: Axis,
  isCovered: (row: number, col: number) => boolean,
): { width: number; left: number } | null {
  const own = cols.size(col);
  const over = mayOverflow(value, style) ? neededWidth(text, style) - own : 0;
  if (over <= 0) return null;
  const blank = (by: 1 | -1, wanted: number): number => {
    let room = 0;
    for (let next = col + by; room < wanted && next >= 0 && next < cols.count; next += by) {
      if (!isBlankAt(sheet, row, next) || isCovered(row, next)) break;
      room += cols.size(next);
    }
    return room;
  };
  const align = textAlign(style, value);
  if (align === 'center') {
    const side = Math.min(blank(-1, over / 2), blank(1, over / 2)); // as much on each side, so that the middle stays where it is
    return side > 0 ? { width: own + 2 * side, left: side } : null;
  }
  const room = align === 'right' ? blank(-1, over) : blank(1, over);
  return room > 0 ? { width: own + room, left: align === 'right' ? room : 0 } : null;
}
