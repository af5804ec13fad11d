import type { BorderLine, CellLook } from '../../../../excel/export-sheet';
import { element } from './xml';

/** The file has one word for what Excel tells as a style and a weight: a light and a heavy one for each style. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  Continuous: ['thin', 'medium'],
  Dash: ['dashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted', 'dotted'],
  Double: ['double', 'double'],
  SlantDashDot: ['slantDashDot', 'slantDashDot'],
};
const PLAIN: Readonly<Record<string, string>> = { Hairline: 'hair', Thick: 'thick' };

/** A `<border>`; the two diagonals share one line in the file. */
export function borderXml({ left, right, top, bottom, diagonalUp, diagonalDown }: CellLook['borders']): string {
  const sides = Object.entries({ left, right, top, bottom, diagonal: diagonalUp ?? diagonalDown });
  return element(
    'border',
    { diagonalUp: diagonalUp ? true : null, diagonalDown: diagonalDown ? true : null },
    sides.map(([side, line]) => lineXml(side, line)).join(''),
  );
}

const lineXml = (side: string, line: BorderLine | undefined): string =>
  line ? element(side, { style: wordOf(line) }, element('color', { rgb: argb(line.colour) })) : `<${side}/>`;

/** @throws RangeError for a line that Excel does not have */
function wordOf({ style, weight }: BorderLine): string {
  const words = WORDS[style];
  if (!words) throw new RangeError(`Excel has no line of the style ${style}`);
  const plain = style === 'Continuous' ? PLAIN[weight] : undefined;
  return plain ?? words[weight === 'Medium' || weight === 'Thick' ? 1 : 0];
}

/** @example argb('#0F6CBD') // 'FF0F6CBD' */
export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
