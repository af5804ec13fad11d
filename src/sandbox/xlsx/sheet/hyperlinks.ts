import { areaName } from '../../../core/cell/address';
import { cellKey, keyCol, keyRow, type Sheet } from '../../model/workbook';
import { element, type XmlNode } from '../xml/xml-tree';
import type { PackageReader } from '../zip/package-reader';
import { OFFICE_RELATIONSHIPS, type PackageWriter } from '../zip/package-writer';
import { LIMITS } from '../zip/size-limits';
import { areasOf } from './cell-reference';

/** A link over a block is given to each of its cells, up to this many; over more, to the first only. */
const MAX_CELLS_OF_LINK = 1_000;

export function readHyperlinks(node: XmlNode | undefined, sheet: Sheet, part: string, source: PackageReader): void {
  for (const { attributes } of node?.children ?? []) {
    const area = areasOf(attributes.ref)[0];
    if (!area || sheet.hyperlinks.size >= LIMITS.hyperlinks) continue;
    const address = attributes.id === undefined ? undefined : source.byId(part, attributes.id)?.target;
    const link = {
      ...(address !== undefined && { address }),
      ...(attributes.location !== undefined && { documentReference: attributes.location }),
      ...(attributes.tooltip !== undefined && { screenTip: attributes.tooltip }),
      ...(attributes.display !== undefined && { textToDisplay: attributes.display }),
    };
    const { rows, cols } = area.rows * area.cols > MAX_CELLS_OF_LINK ? { rows: 1, cols: 1 } : area;
    for (let row = area.row; row < area.row + rows; row++)
      for (let col = area.col; col < area.col + cols; col++) sheet.hyperlinks.set(cellKey(row, col), { ...link });
  }
}

export function hyperlinksElement(sheet: Sheet, part: string, target: PackageWriter): string {
  const items = [...sheet.hyperlinks].map(([key, { address, documentReference, screenTip, textToDisplay }]) =>
    element('hyperlink', {
      ref: areaName({ row: keyRow(key), col: keyCol(key), rows: 1, cols: 1 }),
      'r:id': address ? target.link(part, `${OFFICE_RELATIONSHIPS}/hyperlink`, address, { external: true }) : undefined,
      location: documentReference || undefined,
      tooltip: screenTip || undefined,
      display: textToDisplay || undefined,
    }),
  );
  return items.length ? element('hyperlinks', {}, items.join('')) : '';
}
