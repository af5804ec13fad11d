import { strToU8, zipSync } from 'fflate';
import { absoluteName, columnName, quoteSheet } from '../../../../core/cell/address';
import type { ExportSheet } from '../../../../excel/export-sheet';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './style-table';
import { cellText, element, XML_HEAD } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Zip dates begin in 1980: the same sheets make the same file, and nobody reads out of it when it was made. */
const FIXED_DATE = '1980-01-01T00:00:00';

/**
 * Writes sheets as an .xlsx file: values and looks, print areas and titles. No formulas, no names of ours, no document properties:
 * nothing says who made it.
 * @throws RangeError for a look that no file can hold
 */
export function writeFile(sheets: readonly ExportSheet[]): Uint8Array {
  const styles = new StyleTable();
  const parts = sheets.map((sheet, index) => [sheetPath(index), sheetXml(sheet, styles, index === 0)] as const);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', sheetPath(index).slice('xl/'.length)] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(parts),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: FIXED_DATE,
  });
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/${sheetPath(index)}`, 'worksheet']),
  ];
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([PartName, kind]) => element('Override', { PartName, ContentType: `${TYPE}.${kind}+xml` })),
    '</Types>',
  ].join('');
}

const relationships = (links: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML_HEAD}${element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    links
      .map(([kind, Target], at) => element('Relationship', { Id: idOf(at), Type: `${RELATIONSHIPS}/${kind}`, Target }))
      .join(''),
  )}`;

const idOf = (at: number): string => `rId${at + 1}`;

function workbookXml(sheets: readonly ExportSheet[]): string {
  const listed = sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': idOf(at) }));
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    element('workbookPr', { date1904: sheets.some(({ date1904 }) => date1904) || null }),
    '<bookViews><workbookView/></bookViews>',
    element('sheets', {}, listed.join('')),
    element('definedNames', {}, sheets.flatMap(printNames).join('')),
    '</workbook>',
  ].join('');
}

/** Excel's own names of what a sheet prints and repeats. */
function printNames({ name, area, page }: ExportSheet, localSheetId: number): string[] {
  const { titleRows: rows, titleColumns: cols } = page;
  const titles = [
    ...(cols ? [`$${columnName(cols.from)}:$${columnName(cols.to)}`] : []),
    ...(rows ? [`$${rows.from + 1}:$${rows.to + 1}`] : []),
  ];
  const named = (title: string, places: readonly string[]): string => {
    const formula = places.map((place) => `${quoteSheet(name)}!${place}`).join(',');
    return element('definedName', { name: `_xlnm.${title}`, localSheetId }, cellText(formula));
  };
  return [named('Print_Area', [absoluteName(area)]), ...(titles.length ? [named('Print_Titles', titles)] : [])];
}
