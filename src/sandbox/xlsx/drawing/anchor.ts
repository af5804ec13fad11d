import { MAX_COLS, MAX_ROWS } from '../../../core/cell/address';
import { columnWidth, rowHeight } from '../../model/sizes';
import type { Chart, Sheet } from '../../model/workbook';
import { child, numeric, type XmlNode } from '../xml/xml-tree';

/** A drawing counts in English metric units; the model in points. */
const EMU_PER_POINT = 12_700;
export type Extent = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;

const number = (node: XmlNode | undefined, name: string): number => numeric(child(node, name)?.text) ?? 0;
const attribute = (node: XmlNode | undefined, name: string): number =>
  (numeric(node?.attributes[name]) ?? 0) / EMU_PER_POINT;

function offset(sheet: Sheet, node: XmlNode | undefined): { left: number; top: number } {
  let left = number(node, 'colOff') / EMU_PER_POINT;
  let top = number(node, 'rowOff') / EMU_PER_POINT;
  const col = Math.min(number(node, 'col'), MAX_COLS);
  const row = Math.min(number(node, 'row'), MAX_ROWS);
  for (let index = 0; index < col; index++) left += columnWidth(sheet, index);
  for (let index = 0; index < row; index++) top += rowHeight(sheet, index);
  return { left, top };
}

/** Where an anchor puts its object, whichever of the three kinds it is. */
export function extentOfAnchor(anchor: XmlNode, sheet: Sheet): Extent {
  const position = child(anchor, 'pos');
  const from = position
    ? { left: attribute(position, 'x'), top: attribute(position, 'y') }
    : offset(sheet, child(anchor, 'from'));
  const end = child(anchor, 'to');
  if (!end)
    return { ...from, width: attribute(child(anchor, 'ext'), 'cx'), height: attribute(child(anchor, 'ext'), 'cy') };
  const to = offset(sheet, end);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

/** A `<xdr:oneCellAnchor>` without its object: the corner in cells, the size as it is, so that columns can change under it. */
export function anchorStart(sheet: Sheet, { left, top, width, height }: Extent): string {
  const [col, colOff] = stepInto(left, MAX_COLS, (index) => columnWidth(sheet, index));
  const [row, rowOff] = stepInto(top, MAX_ROWS, (index) => rowHeight(sheet, index));
  const emu = (points: number): number => Math.max(0, Math.round(points * EMU_PER_POINT));
  return [
    `<xdr:from><xdr:col>${col}</xdr:col><xdr:colOff>${emu(colOff)}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOff)}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>`,
  ].join('');
}

/** Which line a distance ends in, and how far into it. */
function stepInto(distance: number, lines: number, size: (index: number) => number): [number, number] {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < lines - 1 && rest >= size(index)) rest -= size(index++);
  return [index, rest];
}
