import { refuse } from '../protocol/host-error';
import { createSheet } from './create';
import type { OpenWorkbook } from './open-workbook';
import { requireOpenStructure } from './protection';
import { copyName, freeSheetName, requireSheetName } from './sheet-names';
import { breakReferences, followRename } from './sheet-references';
import { mapReferences } from '../formula/references';
import type { Sheet } from './workbook';

/** Adds a sheet at the end (documented). */
export function addSheet(book: OpenWorkbook, name: string | null): Sheet {
  const { workbook } = book;
  requireOpenStructure(workbook);
  const title = name === null ? freeSheetName(workbook) : requireSheetName(workbook, name);
  const sheet = createSheet(title, book.newId('SHEET'));
  workbook.sheets.push(sheet);
  book.emit({ type: 'added', sheet });
  return sheet;
}

const visibleSheets = (book: OpenWorkbook): Sheet[] =>
  book.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');

/** @throws InvalidOperation for the last visible sheet (documented); reported: a very hidden sheet must be shown first */
export function deleteSheet(book: OpenWorkbook, sheet: Sheet): void {
  const { workbook } = book;
  requireOpenStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw refuse.invalidOperation();
  requireAnotherVisible(book, sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  breakReferences(book, sheet.name);
  for (const held of book.live) if (held.sheet === sheet) held.area = null;
  book.emit({ type: 'deleted', sheet });
  if (workbook.active === sheet) activate(book, nextVisible(book, at));
}

function requireAnotherVisible(book: OpenWorkbook, sheet: Sheet): void {
  if (visibleSheets(book).every((other) => other === sheet)) {
    throw refuse.invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}

const nextVisible = (book: OpenWorkbook, at: number): Sheet => {
  const visible = visibleSheets(book);
  return visible.find((sheet) => book.workbook.sheets.indexOf(sheet) >= at) ?? visible[visible.length - 1]!;
};

/** Brings a sheet to the front. @throws InvalidOperation if it is hidden (reported) */
export function activate(book: OpenWorkbook, sheet: Sheet): void {
  const { workbook } = book;
  if (sheet.visibility !== 'Visible') throw refuse.invalidOperation();
  if (workbook.active === sheet) return;
  if (workbook.sheets.includes(workbook.active)) book.emit({ type: 'deactivated', sheet: workbook.active });
  workbook.active = sheet;
  book.emit({ type: 'activated', sheet });
}

export function renameSheet(book: OpenWorkbook, sheet: Sheet, name: unknown): void {
  requireOpenStructure(book.workbook);
  const after = requireSheetName(book.workbook, name, sheet);
  const before = sheet.name;
  if (after === before) return;
  sheet.name = after;
  followRename(book, before, after);
  book.emit({ type: 'nameChanged', sheet, before, after });
}

export function moveSheet(book: OpenWorkbook, sheet: Sheet, to: unknown): void {
  const { sheets } = book.workbook;
  requireOpenStructure(book.workbook);
  if (typeof to !== 'number' || !Number.isInteger(to) || to < 0 || to >= sheets.length) throw refuse.invalidArgument();
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(to, 0, sheet);
  if (before !== to) book.emit({ type: 'moved', sheet, before, after: to });
}

export function setVisibility(book: OpenWorkbook, sheet: Sheet, after: Sheet['visibility']): void {
  requireOpenStructure(book.workbook);
  const before = sheet.visibility;
  if (before === after) return;
  if (after !== 'Visible') requireAnotherVisible(book, sheet);
  sheet.visibility = after;
  book.emit({ type: 'visibilityChanged', sheet, before, after });
  if (after !== 'Visible' && book.workbook.active === sheet) {
    activate(book, nextVisible(book, book.workbook.sheets.indexOf(sheet)));
  }
}

export type SheetPosition = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** Puts a sheet where asked; `None` leaves it at the end. @throws InvalidArgument if before/after names no sheet */
export function placeSheet(book: OpenWorkbook, sheet: Sheet, position: SheetPosition, relativeTo: Sheet | null): void {
  const { sheets } = book.workbook;
  if (position === 'None' || position === 'End') return;
  sheets.splice(sheets.indexOf(sheet), 1);
  if (position === 'Beginning') return void sheets.unshift(sheet);
  const at = relativeTo ? sheets.indexOf(relativeTo) : -1;
  if (at < 0) {
    sheets.push(sheet);
    throw refuse.invalidArgument();
  }
  sheets.splice(position === 'Before' ? at : at + 1, 0, sheet);
}

/** A copy of the sheet with everything on it; its own references follow to the copy, tables and charts get new names. */
export function copySheet(book: OpenWorkbook, source: Sheet, position: SheetPosition, relativeTo: Sheet | null): Sheet {
  requireOpenStructure(book.workbook);
  const copy = cloneSheet(book, source, copyName(book.workbook, source.name));
  book.workbook.sheets.push(copy);
  placeSheet(book, copy, position === 'None' ? 'After' : position, position === 'None' ? source : relativeTo);
  book.dirty = true;
  book.emit({ type: 'added', sheet: copy });
  return copy;
}

/** The sheet's content under another name, with ids of its own. It is not put into the workbook. */
export function cloneSheet(book: OpenWorkbook, source: Sheet, name: string): Sheet {
  const { cells, columnStyles, rowStyles, ...rest } = source;
  const clone: Sheet = {
    ...structuredClone(rest),
    id: book.newId('SHEET'),
    name,
    cells: new Map(),
    columnStyles: new Map(columnStyles),
    rowStyles: new Map(rowStyles),
  };
  for (const [key, cell] of cells) clone.cells.set(key, { ...cell });
  const follow = (formula: string): string =>
    mapReferences(formula, (one) =>
      one.sheet?.toLowerCase() === source.name.toLowerCase() ? { ...one, sheet: name } : one,
    );
  for (const cell of clone.cells.values()) if (cell.formula !== undefined) cell.formula = follow(cell.formula);
  for (const named of clone.names) named.formula = follow(named.formula);
  for (const chart of clone.charts) {
    chart.id = book.newId('CHART');
    chart.source = follow(`=${chart.source}`).slice(1);
  }
  for (const format of clone.conditionalFormats) format.id = book.newId('CF');
  for (const comment of clone.comments.values()) comment.id = book.newId('COMMENT');
  for (const table of clone.tables) {
    table.id = book.newId('TABLE');
    table.name = freeTableName(book, table.name, clone);
  }
  return clone;
}

function freeTableName(book: OpenWorkbook, name: string, clone: Sheet): string {
  const tables = [...book.workbook.sheets, clone].flatMap((sheet) => sheet.tables);
  const taken = (candidate: string): boolean =>
    tables.some((table) => table.name.toLowerCase() === candidate.toLowerCase());
  const stem = name.replace(/\d+$/, '');
  let n = 2;
  while (taken(`${stem}${n}`)) n++;
  return `${stem}${n}`;
}
