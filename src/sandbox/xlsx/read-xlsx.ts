import { createSheet } from '../model/create';
import type { Sheet, Workbook } from '../model/workbook';
import { readDefinedNames } from './book/defined-names';
import { isSettingsPart, readSettings } from './book/settings-part';
import { readSharedStrings } from './book/shared-strings-part';
import { readBookSettings, readSheetEntries, usesDate1904 } from './book/workbook-part';
import { type KeptBook, keptBooks, type KeptPart, keptSheets, newKeptSheet } from './kept-content';
import { readSheetPart, type SheetSource } from './sheet/sheet-read';
import { readStyles } from './styles/styles-read';
import { XlsxError } from './xlsx-error';
import { child, type XmlNode } from './xml/xml-tree';
import { expectZip } from './zip/file-kind';
import { PartKeeper } from './zip/kept-parts';
import { PackageReader, type Relationship } from './zip/package-reader';

/**
 * Reads an .xlsx (or .xlsm) file. What the model cannot hold stays beside it and is written back by `writeXlsx`.
 * Work is bounded by the limits on unpacked size, so it ends for any input.
 * @throws XlsxError with a code for each kind of file that is no readable workbook
 * @example const book = await readXlsx(await readFile('to.xlsx'), 'to.xlsx');
 */
export async function readXlsx(bytes: Uint8Array, name = 'Book1.xlsx'): Promise<Workbook> {
  expectZip(bytes);
  const source = new PackageReader(bytes);
  const path = workbookPath(source);
  const root = source.tree(path);
  if (root?.name !== 'workbook') throw new XlsxError('notXlsx', `${path} is no workbook`);
  return readBook(source, path, root, name);
}

/** A binary workbook (.xlsb), a document or a presentation is a package too, but none that we read. */
function workbookPath(source: PackageReader): string {
  const path = source.related('', 'officeDocument')[0]?.target ?? 'xl/workbook.xml';
  if (path.endsWith('.bin') || !source.archive.has(path)) throw new XlsxError('notXlsx', 'a zip without a workbook');
  return path;
}

function readBook(source: PackageReader, path: string, root: XmlNode, name: string): Workbook {
  const relatedTree = (kind: string): XmlNode | null => {
    const part = source.related(path, kind)[0];
    return part ? source.tree(part.target) : null;
  };
  const styles = readStyles(relatedTree('styles'), relatedTree('theme'));
  const keeper = new PartKeeper(source);
  const context: SheetSource = {
    source,
    keeper,
    styles,
    strings: readSharedStrings(source, source.related(path, 'sharedStrings')[0]?.target),
    date1904: usesDate1904(root),
    used: { cells: 0, formulaChars: 0 },
  };
  const tabs = readSheets(path, root, context);
  const sheets = tabs.filter((sheet) => sheet !== null);
  if (!sheets[0]) throw new XlsxError('corrupt', 'the workbook has no worksheet');
  const book: Workbook = {
    name,
    sheets,
    active: sheets[0],
    names: [],
    settings: readSettings(source, path),
    protection: { protected: false, password: null, options: {} },
    date1904: context.date1904,
    calculationMode: 'Automatic',
  };
  const kept: KeptBook = {
    defaultStyle: styles.cell(0),
    ...keptParts(source, path, root, keeper),
    bookView: {},
    calculation: {},
  };
  keptBooks.set(book, kept);
  readBookSettings(root, book, kept, tabs);
  readDefinedNames(child(root, 'definedNames'), book, tabs);
  return book;
}

/** The worksheets by their place among the tabs; a chart sheet or macro sheet is null. */
function readSheets(path: string, root: XmlNode, context: SheetSource): (Sheet | null)[] {
  return readSheetEntries(root).map((entry, index) => {
    const part = context.source.byId(path, entry.relationship);
    if (!part) throw new XlsxError('corrupt', `sheet ${entry.name} has no part`);
    if (part.kind !== 'worksheet') return null;
    const sheet = createSheet(entry.name, `{SHEET-${index + 1}}`);
    const kept = newKeptSheet();
    keptSheets.set(sheet, kept);
    sheet.visibility = entry.visibility;
    readSheetPart(part.target, sheet, kept, context);
    return sheet;
  });
}

/** Links to other workbooks are numbered by their order in the workbook part: formulas name them `[1]`, `[2]` … */
function keptParts(
  source: PackageReader,
  path: string,
  root: XmlNode,
  keeper: PartKeeper,
): Pick<KeptBook, 'parts' | 'packageParts'> {
  const external = child(root, 'externalReferences')?.children ?? [];
  const kept = [
    ...source.related(path, 'theme'),
    ...external.flatMap(({ attributes }) => source.byId(path, attributes.id) ?? []),
    ...source.related(path, 'customXml').filter((part) => !isSettingsPart(source, part)),
  ];
  const own = [...source.related('', 'core-properties'), ...source.related('', 'custom-properties')];
  const keepAll = (list: Relationship[]): KeptPart[] => list.flatMap((relationship) => keeper.keep(relationship) ?? []);
  return { parts: keepAll(kept), packageParts: keepAll(own) };
}
