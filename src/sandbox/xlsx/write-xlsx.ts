import type { Workbook } from '../model/workbook';
import { addSettingsPart } from './book/settings-part';
import { SharedStringTable } from './book/shared-strings-part';
import { workbookXml } from './book/workbook-part';
import { keptBooks, type KeptPart, keptSheets } from './kept-content';
import { sheetPieces } from './sheet/sheet-write';
import { StyleTable } from './styles/styles-write';
import { addKeptPart, reserveKeptPaths } from './zip/kept-parts';
import { type FileSize, OFFICE_RELATIONSHIPS, PackageWriter, SPREADSHEET_TYPE } from './zip/package-writer';

const BOOK = 'xl/workbook.xml';

/**
 * Writes a workbook as .xlsx. The same workbook gives the same bytes.
 * @param size a file that is kept for long may be made as small as can be, which takes some times longer
 * @throws RangeError if the model holds what no Excel file can: a text too long for a cell, a colour that is none …
 */
export async function writeXlsx(book: Workbook, size: FileSize = 'quick'): Promise<Uint8Array> {
  const target = new PackageWriter();
  const kept = keptBooks.get(book);
  const strings = new SharedStringTable();
  const styles = new StyleTable(kept?.defaultStyle);
  target.link('', `${OFFICE_RELATIONSHIPS}/officeDocument`, BOOK);
  for (const sheet of book.sheets) reserveKeptPaths(target, keptSheets.get(sheet)?.drawing?.part.links ?? []);
  addKeptParts('', kept?.packageParts, target);
  const externalLinks = addKeptParts(BOOK, kept?.parts, target);
  addSettingsPart(book, BOOK, target);

  const sheetLinks = book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const context = { book, target, path, strings, styles, isActive: sheet === book.active };
    target.add(path, `${SPREADSHEET_TYPE}.worksheet+xml`, sheetPieces(sheet, keptSheets.get(sheet), context));
    return target.link(BOOK, `${OFFICE_RELATIONSHIPS}/worksheet`, path);
  });
  target.add('xl/styles.xml', `${SPREADSHEET_TYPE}.styles+xml`, styles.toXml());
  target.link(BOOK, `${OFFICE_RELATIONSHIPS}/styles`, 'xl/styles.xml');
  if (!strings.isEmpty) {
    target.add('xl/sharedStrings.xml', `${SPREADSHEET_TYPE}.sharedStrings+xml`, strings.toXml());
    target.link(BOOK, `${OFFICE_RELATIONSHIPS}/sharedStrings`, 'xl/sharedStrings.xml');
  }
  target.add(BOOK, `${SPREADSHEET_TYPE}.sheet.main+xml`, workbookXml(book, kept, sheetLinks, externalLinks));
  return target.toBytes(size);
}

/** Gives the relationship ids of the links to other workbooks, in their order. */
function addKeptParts(owner: string, parts: KeptPart[] | undefined, target: PackageWriter): string[] {
  const links: string[] = [];
  for (const part of parts ?? []) {
    addKeptPart(target, part);
    const id = target.link(owner, part.type, part.path);
    if (part.type.endsWith('/externalLink')) links.push(id);
  }
  return links;
}
