import type { Sheet, Workbook } from '../../model/workbook';
import type { KeptBook } from '../kept-content';
import { child, children, element, flag, numeric, type XmlNode } from '../xml/xml-tree';
import { OFFICE_RELATIONSHIPS, SPREADSHEET_ML, XML_HEAD } from '../zip/package-writer';
import { definedNamesElement } from './defined-names';
import { bookProtectionElement, readBookProtection } from './protection';

const STATES: Readonly<Record<string, Sheet['visibility']>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const MODES: Readonly<Record<string, Workbook['calculationMode']>> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};
const KEPT_VIEW = ['tabRatio', 'showHorizontalScroll', 'showVerticalScroll', 'showSheetTabs'];
const KEPT_CALCULATION = ['iterate', 'iterateCount', 'iterateDelta', 'fullPrecision'];

const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(words).find((word) => words[word] === value)!;

const pick = (attributes: XmlNode['attributes'], names: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));

/** A `<sheet>` of the workbook part: where a sheet's name, state and part are told. */
export interface SheetEntry {
  name: string;
  visibility: Sheet['visibility'];
  relationship: string;
}

export const readSheetEntries = (workbook: XmlNode): SheetEntry[] =>
  children(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    visibility: STATES[attributes.state ?? 'visible'] ?? 'Visible',
    relationship: attributes.id ?? '',
  }));

export const usesDate1904 = (workbook: XmlNode): boolean => flag(child(workbook, 'workbookPr')?.attributes.date1904);

/** What the part says of the book as a whole, once its sheets are read. */
export function readBookSettings(workbook: XmlNode, book: Workbook, kept: KeptBook, tabs: (Sheet | null)[]): void {
  book.date1904 = usesDate1904(workbook);
  book.protection = readBookProtection(child(workbook, 'workbookProtection'));
  const calculation = child(workbook, 'calcPr')?.attributes ?? {};
  book.calculationMode = MODES[calculation.calcMode ?? 'auto'] ?? 'Automatic';
  kept.calculation = pick(calculation, KEPT_CALCULATION);
  const view = child(child(workbook, 'bookViews'), 'workbookView')?.attributes ?? {};
  kept.bookView = pick(view, KEPT_VIEW);
  const firstVisible = book.sheets.find(({ visibility }) => visibility === 'Visible');
  book.active = tabs[numeric(view.activeTab) ?? 0] ?? firstVisible ?? book.sheets[0]!;
}

/** @param sheetLinks the relationship id of each sheet, in order */
export function workbookXml(
  book: Workbook,
  kept: KeptBook | undefined,
  sheetLinks: string[],
  externalLinks: string[],
): string {
  const sheets = book.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'Visible' ? undefined : wordOf(STATES, sheet.visibility),
      'r:id': sheetLinks[index]!,
    }),
  );
  const external = externalLinks.map((id) => element('externalReference', { 'r:id': id }));
  const activeTab = Math.max(0, book.sheets.indexOf(book.active));
  return [
    `${XML_HEAD}<workbook xmlns="${SPREADSHEET_ML}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    element('workbookPr', { date1904: book.date1904 || undefined }),
    bookProtectionElement(book.protection),
    element('bookViews', {}, element('workbookView', { ...kept?.bookView, activeTab: activeTab || undefined })),
    element('sheets', {}, sheets.join('')),
    external.length ? element('externalReferences', {}, external.join('')) : '',
    definedNamesElement(book),
    element('calcPr', {
      calcMode: book.calculationMode === 'Automatic' ? undefined : wordOf(MODES, book.calculationMode),
      // the sandbox does not calculate all that Excel can; Excel does so once, on opening, unless the user calculates by hand
      fullCalcOnLoad: book.calculationMode === 'Manual' ? undefined : true,
      ...kept?.calculation,
    }),
    '</workbook>',
  ].join('');
}
