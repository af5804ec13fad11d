import type { Area } from '../../core/cell/address';
import { contains } from '../../core/cell/address';
import { blankStyle, cellAt, dropIfPlain, eachExisting, ensureCell, isEntireColumns, isEntireRows } from './cells';
import { DEFAULT_STYLE } from './style';
import type { Style } from './style';
import type { Sheet } from './workbook';

export type StylePatch = Partial<Style>;

/** Styles are shared: equal content is the same object, so that "does it differ" is one comparison. */
const interned = new Map<string, Style>([[JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** What each style became by each patch: a sheet that is written again makes the same few changes to thousands of cells. */
const changes = new WeakMap<Style, Map<string, Style>>();

/** The style with some members changed. */
export function withStyle(style: Style, patch: StylePatch): Style {
  const made = changes.get(style) ?? new Map<string, Style>();
  changes.set(style, made);
  const change = JSON.stringify(patch);
  const before = made.get(change);
  if (before) return before;
  const after = intern(style, patch);
  made.set(change, after);
  return after;
}

function intern(style: Style, patch: StylePatch): Style {
  const changed: Style = Object.freeze({ ...DEFAULT_STYLE, ...style, ...patch });
  const key = JSON.stringify(changed);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, changed);
  return changed;
}

/** `withStyle` for many cells: remembers what it made of each style it saw. */
export function restyle(patch: StylePatch | ((style: Style) => StylePatch)): (style: Style) => Style {
  const made = new Map<Style, Style>();
  return (style) => {
    const known = made.get(style);
    if (known) return known;
    const changed = withStyle(style, typeof patch === 'function' ? patch(style) : patch);
    made.set(style, changed);
    return changed;
  };
}

/** Changes the look of a block. Whole columns and rows keep one style for all their blank cells. */
export function applyStyle(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  if (isEntireColumns(area)) styleColumns(sheet, area, change);
  else if (isEntireRows(area)) styleRows(sheet, area, change);
  else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        const cell = ensureCell(sheet, row, col);
        cell.style = change(cell.style);
        dropIfPlain(sheet, row, col);
      }
    }
  }
}

function styleColumns(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (let col = area.col; col < area.col + area.cols; col++) {
    for (const row of sheet.rowStyles.keys()) ensureCell(sheet, row, col);
    sheet.columnStyles.set(col, change(sheet.columnStyles.get(col) ?? DEFAULT_STYLE));
  }
  eachExisting(sheet, area, (cell) => (cell.style = change(cell.style)));
}

function styleRows(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const col of sheet.columnStyles.keys()) ensureCell(sheet, row, col);
    sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? DEFAULT_STYLE));
  }
  eachExisting(sheet, area, (cell) => (cell.style = change(cell.style)));
}

/** What all cells of the block have in common; undefined when they differ. */
export function common<T>(sheet: Sheet, area: Area, pick: (style: Style) => T): T | undefined {
  const seen = new Set<T>();
  let existing = 0;
  eachExisting(sheet, area, (cell) => {
    existing++;
    seen.add(pick(cell.style));
  });
  if (existing < area.rows * area.cols) for (const style of blankStyles(sheet, area)) seen.add(pick(style));
  return seen.size === 1 ? [...seen][0] : undefined;
}

function blankStyles(sheet: Sheet, area: Area): Set<Style> {
  const styles = new Set<Style>();
  if (area.rows * area.cols <= 10_000) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        if (!cellAt(sheet, row, col)) styles.add(blankStyle(sheet, row, col));
      }
    }
    return styles;
  }
  for (const [row, style] of sheet.rowStyles) if (contains(area, row, area.col)) styles.add(style);
  for (let col = area.col; col < area.col + area.cols; col++) styles.add(sheet.columnStyles.get(col) ?? DEFAULT_STYLE);
  return styles;
}
