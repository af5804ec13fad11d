import { absoluteName, parseArea, quoteSheet, splitSheet } from '../core/cell/address';
import type { CellValue } from '../core/sheet/grid';
import type { OwnSheet } from './own-sheet';
import type { PlanText } from './sheet-plan';

/**
 * Texts that a person may rewrite in an own sheet. A hidden name of that sheet goes with the cell of each: it follows the rows, and its
 * comment holds the digest of what the add-in composed, by which a rewritten text is told.
 */
const PREFIX = 'TKVV_Doan_';

export const textName = (key: string): string => PREFIX + key;

/** A text as it stands in the sheet. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  /** of what the add-in composed when it wrote last */
  readonly digest: string;
}

/** The texts of own sheets as they stand now, by the sheet's mark; a deleted cell or sheet has none. One round trip. */
export async function readTexts(
  context: Excel.RequestContext,
  owns: readonly OwnSheet[],
): Promise<ReadonlyMap<string, readonly KeptText[]>> {
  const found = owns.map(({ mark }) => {
    const range = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
    range.load('values,rowIndex,columnIndex');
    return { mark, range, names: range.worksheet.names.load('items/name,items/formula,items/comment') };
  });
  await context.sync();
  return new Map(
    found.map(({ mark, range, names }) => [
      mark,
      range.isNullObject ? [] : ownNames(names).flatMap((name) => textOf(name, range)),
    ]),
  );
}

function textOf({ name, formula, comment }: NameState, range: Excel.Range): KeptText[] {
  const area = parseArea(splitSheet(formula).address);
  const value = area && (range.values as CellValue[][])[area.row - range.rowIndex]?.[area.col - range.columnIndex];
  if (value === undefined || value === null) return [];
  return [{ key: name.slice(PREFIX.length), text: String(value), digest: comment }];
}

interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** The names of an own sheet's texts as they are before it is written. */
export type TextStates = readonly NameState[];

/** Queues their reading. @returns what gives them once the caller has synced */
export function takeTexts(sheet: Excel.Worksheet): () => TextStates {
  const names = sheet.names.load('items/name,items/formula,items/comment');
  return () => ownNames(names);
}

const ownNames = ({ items }: Excel.NamedItemCollection): NameState[] =>
  items.filter(({ name }) => name.startsWith(PREFIX)).map(({ name, formula, comment }) => ({ name, formula, comment }));

/** Queues the names of the texts of a sheet that has been written; those of texts that are gone are deleted. */
export function applyTexts(
  sheet: Excel.Worksheet,
  sheetName: string,
  texts: readonly PlanText[],
  before: TextStates,
): void {
  const known = new Set(before.map(({ name }) => name));
  for (const { name, row, col, digest } of texts) {
    const formula = `=${quoteSheet(sheetName)}!${absoluteName({ row, col, rows: 1, cols: 1 })}`;
    setName(sheet, { name, formula, comment: digest }, known.has(name));
  }
  const kept = new Set(texts.map(({ name }) => name));
  for (const name of known) if (!kept.has(name)) sheet.names.getItem(name).delete();
}

/** Queues the way back. @param now the names as they are, by `takeTexts` */
export function restoreTexts(sheet: Excel.Worksheet, sheetName: string, before: TextStates, now: TextStates): void {
  const there = new Set(now.map(({ name }) => name));
  for (const { formula, ...name } of before) {
    const own = `=${quoteSheet(sheetName)}!${splitSheet(formula).address}`;
    setName(sheet, { ...name, formula: own }, there.has(name.name));
  }
  const kept = new Set(before.map(({ name }) => name));
  for (const name of there) if (!kept.has(name)) sheet.names.getItem(name).delete();
}

function setName({ names }: Excel.Worksheet, { name, formula, comment }: NameState, exists: boolean): void {
  if (!exists) {
    names.add(name, formula, comment).visible = false;
    return;
  }
  const item = names.getItem(name);
  item.formula = formula;
  item.comment = comment;
}
