import type { CellValue, ConditionalFormat, Sheet, Table, Workbook } from '../model/workbook';
import type { Style } from '../model/style';
import type { XmlNode } from './xml/xml-tree';

/**
 * What a file holds and the model does not. The reader leaves it here, beside the model's objects, and the writer puts it back where
 * the model still says the same; whatever the model has changed since wins. A workbook that was not read from a file has none.
 */
export interface KeptBook {
  /** the look of a cell without one: the file's style 0 */
  defaultStyle: Style;
  /** parts of the workbook copied as they are: theme, links to other workbooks (in their order), custom XML */
  parts: KeptPart[];
  /** parts of the package: the document's properties */
  packageParts: KeptPart[];
  bookView: Record<string, string>;
  calculation: Record<string, string>;
}

export interface KeptPart {
  /** the relationship type by which its owner knows it, and its id there if others name it */
  type: string;
  id: string;
  path: string;
  contentType: string;
  bytes: Uint8Array;
  /** what it points to */
  links: KeptLink[];
}

export type KeptLink = { type: string; id: string } & ({ external: string } | { part: KeptPart });

export interface KeptSheet {
  sheetFormat: Record<string, string>;
  sheetView: Record<string, string>;
  columnOutlines: Map<number, Record<string, string>>;
  rows: Map<number, { outline?: Record<string, string>; autoHeight?: number }>;
  /** several fonts in one cell, as written in the shared strings; valid while the cell's value is `text` */
  richText: Map<number, RichText>;
  /** array formulas; valid while the cell's formula is `formula` */
  arrays: Map<number, { formula: string; ref: string }>;
  autoFilter: { ref: string; inner: XmlNode[] } | null;
  printArea: { formula: string; first: string | null; sheetName: string } | null;
  pageSetup: Record<string, string>;
  headerFooter: Record<string, string>;
  drawing: KeptDrawing | null;
}

export interface RichText {
  text: string;
  runs: XmlNode[];
}

/** The drawing of a sheet: everything in it that the model does not hold, and each chart as the file draws it. */
export interface KeptDrawing {
  part: KeptPart;
  rootOpen: string;
  anchors: { xml: string; chart: { id: string; asRead: string } | null }[];
}

/** The rest of a cell's look, as XML with plain colours: raised letters, fills that are not one colour, reading order. */
export interface KeptLook {
  vertAlign: string;
  fill: string | null;
  alignment: Record<string, string>;
}

export const keptBooks = new WeakMap<Workbook, KeptBook>();
export const keptSheets = new WeakMap<Sheet, KeptSheet>();
export const keptLooks = new WeakMap<Style, KeptLook>();
export const keptTableXml = new WeakMap<Table, XmlNode>();
export const keptFormats = new WeakMap<ConditionalFormat, { dxf: string; format: string }>();

export function newKeptSheet(): KeptSheet {
  return {
    sheetFormat: {},
    sheetView: {},
    columnOutlines: new Map(),
    rows: new Map(),
    richText: new Map(),
    arrays: new Map(),
    autoFilter: null,
    printArea: null,
    pageSetup: {},
    headerFooter: {},
    drawing: null,
  };
}

/** The runs of a rich text cell if it still shows that text. */
export function keptRuns(kept: KeptSheet | undefined, key: number, value: CellValue): XmlNode[] | null {
  const rich = kept?.richText.get(key);
  return rich && rich.text === value ? rich.runs : null;
}
