import { areaName } from '../../../core/cell/address';
import { keyCol, keyRow, type Sheet, type Workbook } from '../../model/workbook';
import { sheetProtectionElement } from '../book/protection';
import { drawingElement } from '../drawing/drawing-part';
import type { KeptSheet } from '../kept-content';
import { colorElement } from '../styles/colors';
import { element } from '../xml/xml-tree';
import { OFFICE_RELATIONSHIPS, type PackageWriter, SPREADSHEET_ML, XML_HEAD } from '../zip/package-writer';
import { autoFilterElement } from './auto-filter';
import { columnsElement } from './columns';
import { notesElement } from './comments-part';
import { conditionalFormatElements } from './conditional-formats';
import { customPropertiesElement } from './custom-properties-part';
import { dataValidationsElement } from './data-validations';
import { hyperlinksElement } from './hyperlinks';
import { fitsToPages, pageSetupElements } from './page-setup';
import { sheetDataPieces, type SheetTables } from './sheet-data-write';
import { sheetViewsElement } from './sheet-view';
import { tablePartsElement } from './tables-part';

export interface SheetTarget extends SheetTables {
  book: Workbook;
  target: PackageWriter;
  /** the part being written */
  path: string;
  isActive: boolean;
}

/** A worksheet part, in the order of elements that the schema asks for. */
export function sheetPieces(sheet: Sheet, kept: KeptSheet | undefined, context: SheetTarget): Uint8Array[] {
  const encoder = new TextEncoder();
  const head = [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET_ML}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    sheetPropertiesElement(sheet),
    element('dimension', { ref: usedAddress(sheet) }),
    sheetViewsElement(sheet, kept, context.isActive),
    element('sheetFormatPr', { defaultRowHeight: 15, ...kept?.sheetFormat }),
    columnsElement(sheet, kept, context.styles),
  ];
  const { book, target, path, styles } = context;
  const data = sheetDataPieces(sheet, kept, context);
  const tail = [
    sheetProtectionElement(sheet.protection),
    autoFilterElement(sheet, kept),
    mergesElement(sheet),
    conditionalFormatElements(sheet, styles),
    dataValidationsElement(sheet),
    hyperlinksElement(sheet, path, target),
    pageSetupElements(sheet.pageLayout, kept),
    customPropertiesElement(sheet, path, target),
    drawingElement(sheet, kept, book, path, target),
    notesElement(sheet, path, target),
    tablePartsElement(sheet, path, target),
    '</worksheet>',
  ];
  return [encoder.encode(head.join('')), ...data, encoder.encode(tail.join(''))];
}

function sheetPropertiesElement(sheet: Sheet): string {
  const inner = [
    sheet.tabColor ? colorElement('tabColor', sheet.tabColor) : '',
    fitsToPages(sheet.pageLayout) ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return inner ? element('sheetPr', {}, inner) : '';
}

function usedAddress(sheet: Sheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of sheet.cells.keys()) {
    top = Math.min(top, keyRow(key));
    bottom = Math.max(bottom, keyRow(key));
    left = Math.min(left, keyCol(key));
    right = Math.max(right, keyCol(key));
  }
  return top === Infinity ? 'A1' : areaName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 });
}

function mergesElement({ merges }: Sheet): string {
  const items = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return items.length ? element('mergeCells', { count: items.length }, items.join('')) : '';
}
