import { areaName, contains, intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { blankStyle, dropIfPlain, eachExisting, isEntireColumns, isEntireRows } from './cells';
import { unmerge } from './merges';
import type { OpenWorkbook } from './open-workbook';
import { requireAllowed, requireEditable } from './protection';
import { DEFAULT_STYLE } from './style';
import { tidyHeaders } from './table-headers';
import { keyCol, keyRow } from './workbook';
import type { Sheet } from './workbook';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears a block: contents, formats (with conditional formats and merges), hyperlinks, or all of it (documented). */
export function clearArea(book: OpenWorkbook, sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'Formats') requireAllowed(sheet, 'allowFormatCells');
  else requireEditable(sheet, area);
  if (what === 'All' || what === 'Contents') clearContents(book, sheet, area);
  if (what === 'All' || what === 'Formats') clearFormats(sheet, area);
  if (what !== 'Contents' && what !== 'Formats') clearLinks(sheet, area);
}

function clearContents(book: OpenWorkbook, sheet: Sheet, area: Area): void {
  eachExisting(sheet, area, (cell, row, col) => {
    cell.value = '';
    delete cell.formula;
    delete cell.spill;
    delete cell.spilled;
    dropIfPlain(sheet, row, col);
  });
  tidyHeaders(sheet, area);
  book.dirty = true;
  book.emit({ type: 'changed', sheet, address: areaName(area), changeType: 'RangeEdited' });
}

function clearFormats(sheet: Sheet, area: Area): void {
  if (isEntireColumns(area)) for (const col of span(area.col, area.cols)) sheet.columnStyles.delete(col);
  if (isEntireRows(area)) for (const row of span(area.row, area.rows)) sheet.rowStyles.delete(row);
  eachExisting(sheet, area, (cell, row, col) => {
    const inColouredLine = blankStyle(sheet, row, col) !== DEFAULT_STYLE;
    cell.style = DEFAULT_STYLE;
    if (!inColouredLine) dropIfPlain(sheet, row, col);
  });
  unmerge(sheet, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !covers(area, format.area));
}

const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Whether a block lies in another with all its cells. */
export const covers = (outer: Area, inner: Area): boolean => {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.cols === inner.cols;
};

function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    if (contains(area, keyRow(key), keyCol(key))) sheet.hyperlinks.delete(key);
  }
}
