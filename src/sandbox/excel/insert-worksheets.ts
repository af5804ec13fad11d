import { mapReferences } from '../formula/references';
import { cloneSheet, placeSheet } from '../model/sheets';
import { copyName, findSheet } from '../model/sheet-names';
import { requireOpenStructure } from '../model/protection';
import type { Sheet, Workbook } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { fileBytes } from './file-bytes';
import type { BookTarget, SheetTarget } from './targets';
import { HostObject } from '../protocol/host-object';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Excel on the web takes no source with a chart or a comment (documented: UnsupportedFeature). */
function requireSupported(platform: string, source: Workbook): void {
  const hasUnsupported = source.sheets.some(
    (sheet) => sheet.charts.length + sheet.notes.size + sheet.comments.size > 0,
  );
  if (platform === 'OfficeOnline' && hasUnsupported) throw refuse.unsupportedFeature();
}

function chosen(source: Workbook, names: unknown): Sheet[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0)) return source.sheets;
  if (!Array.isArray(names)) throw refuse.invalidArgument();
  return names.map((name) => {
    const sheet = findSheet(source, String(name));
    if (!sheet) throw refuse.itemNotFound();
    return sheet;
  });
}

/**
 * Puts sheets of an .xlsx file into this workbook; a name that is taken gets ` (2)`. Names of the source workbook that
 * point at the inserted sheets come along. Answers the ids of the new sheets, in order (documented).
 */
export function insertWorksheets(b: BookTarget, args: Args): string[] {
  requireOpenStructure(b.book.workbook);
  if (!b.host.readXlsx) throw refuse.notImplemented('insertWorksheetsFromBase64 without readXlsx');
  const source = b.host.readXlsx(fileBytes(args.text(0)));
  requireSupported(b.host.platform, source);
  const options = args.record(1);
  const position = POSITIONS.find((one) => one === (options['positionType'] ?? 'End'));
  if (!position) throw refuse.invalidArgument();
  const sheets = chosen(source, options['sheetNamesToInsert']);
  let anchor = anchorSheet(b, options['relativeTo']);
  let where = position === 'None' ? 'End' : position;
  return sheets.map((sheet) => {
    const copy = insertOne(b, source, sheet);
    placeSheet(b.book, copy, where, anchor);
    if (where !== 'End') [where, anchor] = ['After', copy];
    b.book.emit({ type: 'added', sheet: copy });
    return copy.id;
  });
}

/** `relativeTo` is a worksheet, or its name (documented). */
function anchorSheet(b: BookTarget, given: unknown): Sheet | null {
  if (given instanceof HostObject) return (given.target as SheetTarget).sheet;
  return typeof given === 'string' ? findSheet(b.book.workbook, given) : null;
}

function insertOne(b: BookTarget, source: Workbook, sheet: Sheet): Sheet {
  const { workbook } = b.book;
  const name = findSheet(workbook, sheet.name) ? copyName(workbook, sheet.name) : sheet.name;
  const copy = cloneSheet(b.book, sheet, name);
  workbook.sheets.push(copy);
  takeNames(workbook, source, sheet, name);
  b.book.dirty = true;
  return copy;
}

function takeNames(workbook: Workbook, source: Workbook, sheet: Sheet, newName: string): void {
  for (const item of source.names) {
    const follows = renamedFormula(item.formula, sheet.name, newName);
    const taken = workbook.names.some((one) => one.name.toLowerCase() === item.name.toLowerCase());
    if (follows !== null && !taken) workbook.names.push({ ...item, formula: follows });
  }
}

/** The name's formula with the sheet's new name, or null if it does not point at that sheet. */
function renamedFormula(formula: string, before: string, after: string): string | null {
  let points = false;
  const text = mapReferences(formula, (one) => {
    if (one.sheet?.toLowerCase() !== before.toLowerCase()) return one;
    points = true;
    return { ...one, sheet: after };
  });
  return points ? text : null;
}
