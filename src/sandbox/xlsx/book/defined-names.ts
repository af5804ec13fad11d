import { areaName, parseArea, quoteSheet, splitSheet, type Area } from '../../../core/cell/address';
import type { NamedItem, PageLayout, Sheet, Workbook } from '../../model/workbook';
import { type KeptSheet, keptSheets } from '../kept-content';
import { formulaFromFile, formulaToFile } from '../sheet/formula-names';
import { decodeText, encodeText } from '../xml/xml-text';
import { element, flag, numeric, type XmlNode } from '../xml/xml-tree';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';
/** One reference of a list: a quoted or plain sheet name, then an address. */
const REFERENCE = /(?:'(?:[^']|''){1,64}'|[^',!]{1,64})!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/g;

/**
 * Reads `<definedNames>`. Print areas and titles go to the page layout, the filter's hidden name is the sheet's auto filter.
 * @param tabs the sheets by their place in the file; null for those that are no worksheets
 */
export function readDefinedNames(node: XmlNode | undefined, book: Workbook, tabs: (Sheet | null)[]): void {
  for (const { attributes, text } of node?.children ?? []) {
    const scope = numeric(attributes.localSheetId);
    const sheet = scope === undefined ? undefined : tabs[scope];
    if (scope !== undefined && !sheet) continue;
    const formula = formulaFromFile(decodeText(text));
    const name = attributes.name ?? '';
    if (sheet && name === PRINT_AREA) readPrintArea(formula, sheet, keptSheets.get(sheet)!);
    else if (sheet && name === PRINT_TITLES) readPrintTitles(formula, sheet.pageLayout);
    else if (name !== FILTER && name !== '')
      (sheet ?? book).names.push({
        name,
        formula: `=${formula}`,
        visible: !flag(attributes.hidden),
        comment: attributes.comment ?? '',
      });
  }
}

const areasIn = (formula: string): Area[] =>
  (formula.match(REFERENCE) ?? []).flatMap((reference) => parseArea(splitSheet(reference).address) ?? []);

/** The model holds one area; a list of areas, or a formula, is kept as it is while that one is not changed. */
function readPrintArea(formula: string, sheet: Sheet, kept: KeptSheet): void {
  const areas = areasIn(formula);
  const area = areas[0] ?? null;
  sheet.pageLayout.printArea = area;
  if (areas.length !== 1) kept.printArea = { formula, first: area && areaName(area), sheetName: sheet.name };
}

function readPrintTitles(formula: string, layout: PageLayout): void {
  for (const reference of formula.match(REFERENCE) ?? []) {
    const { address } = splitSheet(reference);
    const area = parseArea(address);
    if (!area) continue;
    if (/[A-Za-z]/.test(address)) layout.titleColumns = { from: area.col, to: area.col + area.cols - 1 };
    else layout.titleRows = { from: area.row, to: area.row + area.rows - 1 };
  }
}

/** `Sheet!$A$1:$B$2` */
export const absoluteReference = (sheet: Sheet, area: Area): string => {
  const address = areaName(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, col?: string, row?: string) => `${col ? `$${col}` : ''}${row ? `$${row}` : ''}`,
  );
  return `${quoteSheet(sheet.name)}!${address}`;
};

/** `<definedNames>`, sorted as Excel sorts them; '' if there are none. */
export function definedNamesElement(book: Workbook): string {
  const items = book.names.map((item) => nameEntry(item, undefined));
  book.sheets.forEach((sheet, index) => {
    for (const item of sheet.names) items.push(nameEntry(item, index));
    items.push(...layoutNames(sheet, index));
  });
  items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return items.length ? element('definedNames', {}, items.map(({ xml }) => xml).join('')) : '';
}

interface Entry {
  name: string;
  xml: string;
}

const entry = (
  name: string,
  formula: string,
  attributes: Record<string, string | number | boolean | undefined>,
): Entry => ({
  name: name.toLowerCase(),
  xml: element('definedName', { name, ...attributes }, encodeText(formula)),
});

const nameEntry = ({ name, formula, visible, comment }: NamedItem, localSheetId: number | undefined): Entry =>
  entry(name, formulaToFile(formula.replace(/^=/, '')), {
    comment: comment || undefined,
    localSheetId,
    hidden: visible ? undefined : true,
  });

function layoutNames(sheet: Sheet, localSheetId: number): Entry[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const entries: Entry[] = [];
  const kept = keptSheets.get(sheet)?.printArea;
  if (kept?.sheetName === sheet.name && kept.first === (printArea && areaName(printArea)))
    entries.push(entry(PRINT_AREA, kept.formula, { localSheetId }));
  else if (printArea) entries.push(entry(PRINT_AREA, absoluteReference(sheet, printArea), { localSheetId }));
  const titles = [
    titleColumns && absoluteReference(sheet, columnsArea(titleColumns)),
    titleRows && absoluteReference(sheet, rowsArea(titleRows)),
  ].filter(Boolean);
  if (titles.length) entries.push(entry(PRINT_TITLES, titles.join(','), { localSheetId }));
  if (sheet.autoFilter)
    entries.push(entry(FILTER, absoluteReference(sheet, sheet.autoFilter.area), { localSheetId, hidden: true }));
  return entries;
}

const rowsArea = ({ from, to }: { from: number; to: number }): Area => ({
  row: from,
  col: 0,
  rows: to - from + 1,
  cols: 16_384,
});
const columnsArea = ({ from, to }: { from: number; to: number }): Area => ({
  row: 0,
  col: from,
  rows: 1_048_576,
  cols: to - from + 1,
});
