import type { Sheet } from '../../model/workbook';
import { readSheetProtection } from '../book/protection';
import { readDrawing } from '../drawing/drawing-part';
import type { KeptSheet } from '../kept-content';
import { readColor } from '../styles/colors';
import { XlsxError } from '../xlsx-error';
import { streamXml } from '../xml/xml-stream';
import { child, TreeBuilder, type XmlNode } from '../xml/xml-tree';
import type { PartKeeper } from '../zip/kept-parts';
import type { PackageReader } from '../zip/package-reader';
import { readAutoFilter } from './auto-filter';
import { areasOf } from './cell-reference';
import { fillColumnStyles, readColumns } from './columns';
import { readNotes } from './comments-part';
import { readConditionalFormats } from './conditional-formats';
import { readCustomProperties } from './custom-properties-part';
import { readDataValidations } from './data-validations';
import { readHyperlinks } from './hyperlinks';
import { readPageSetup } from './page-setup';
import { type CellContext, SheetDataReader } from './sheet-data-read';
import { readSheetView } from './sheet-view';
import { readTables } from './tables-part';

export interface SheetSource extends CellContext {
  source: PackageReader;
  keeper: PartKeeper;
}

/** The children of `<worksheet>` besides its cells, by name. */
export type SheetElements = Map<string, XmlNode[]>;

/** Reads one worksheet part into the sheet. Cells are streamed; what stands around them is small and held as trees. */
export function readSheetPart(path: string, sheet: Sheet, kept: KeptSheet, context: SheetSource): SheetElements {
  const elements: SheetElements = new Map();
  const data = new SheetDataReader(sheet, kept, context);
  const tree = new TreeBuilder((node) => {
    const list = elements.get(node.name);
    if (list) list.push(node);
    else elements.set(node.name, [node]);
    if (node.name === 'sheetFormatPr') kept.sheetFormat = node.attributes;
    if (node.name === 'cols') readColumns(node, sheet, kept, context.styles);
  });
  let depth = 0;
  let inData = false;
  const found = context.source.archive.has(path);
  if (!found) throw new XlsxError('corrupt', `${path} is missing`);
  streamXml(path, (take) => context.source.archive.stream(path, take), {
    open(name, attributes) {
      depth++;
      if (inData) data.open(name, attributes);
      else if (tree.isOpen) tree.open(name, attributes);
      else if (name === 'sheetData') {
        inData = true;
        // before the cells: whether a blank cell is worth keeping depends on its column's style
        fillColumnStyles(sheet, context.styles.cell(0));
      }
      // AlternateContent and Fallback are wrappers, not content
      else if (depth > 1 && name !== 'AlternateContent' && name !== 'Fallback') tree.open(name, attributes);
    },
    text(text) {
      if (inData) data.text(text);
      else if (tree.isOpen) tree.text(text);
    },
    close(name) {
      depth--;
      if (inData && name === 'sheetData') inData = false;
      else if (inData) data.close(name);
      else if (tree.isOpen) tree.close();
    },
  });
  readSurroundings(elements, sheet, kept, context);
  readRelated(elements, path, sheet, kept, context);
  return elements;
}

function readSurroundings(elements: SheetElements, sheet: Sheet, kept: KeptSheet, { styles }: SheetSource): void {
  const named = (name: string): XmlNode | undefined => elements.get(name)?.[0];
  sheet.tabColor = readColor(child(named('sheetPr'), 'tabColor'), styles.palette) ?? '';
  const views = named('sheetViews');
  if (views) readSheetView(views, sheet, kept);
  sheet.protection = readSheetProtection(named('sheetProtection'));
  sheet.merges = (named('mergeCells')?.children ?? []).flatMap(({ attributes }) => areasOf(attributes.ref));
  readPageSetup(named, sheet.pageLayout, kept);
  readAutoFilter(named('autoFilter'), sheet, kept);
  readDataValidations(named('dataValidations'), named('extLst'), sheet);
  readConditionalFormats(elements.get('conditionalFormatting') ?? [], sheet, styles);
}

/** What stands in parts of its own. */
function readRelated(
  elements: SheetElements,
  path: string,
  sheet: Sheet,
  kept: KeptSheet,
  { source, keeper }: SheetSource,
): void {
  const named = (name: string): XmlNode | undefined => elements.get(name)?.[0];
  readHyperlinks(named('hyperlinks'), sheet, path, source);
  readCustomProperties(named('customProperties'), sheet, path, source);
  readNotes(path, sheet, source);
  readTables(path, sheet, source);
  readDrawing(named('drawing')?.attributes.id, path, sheet, kept, source, keeper);
}
