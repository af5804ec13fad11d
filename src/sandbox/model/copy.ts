import { areaName, cellName, intersect, quoteSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { moveFormula } from '../formula/references';
import { refuse } from '../protocol/host-error';
import { cellAt, dropIfPlain, ensureCell, isUnbounded, styleAt } from './cells';
import { mergesIn, unmerge } from './merges';
import type { OpenWorkbook } from './open-workbook';
import { requireEditable } from './protection';
import { subtractArea } from './subtract-area';
import { tidyHeaders } from './table-headers';
import { usedWithin } from './used-range';
import type { Cell, Sheet } from './workbook';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface Block {
  sheet: Sheet;
  area: Area;
}

export interface CopyOptions {
  what: CopyWhat;
  skipBlanks: boolean;
  transpose: boolean;
}

/** A copy of one source cell, taken before anything is written, as the blocks may overlap. */
interface Taken {
  cell: Cell | undefined;
  style: Cell['style'];
  row: number;
  col: number;
}

/**
 * Copies a block. The target grows to the source's size, or is filled with whole repetitions of it if it is a multiple
 * (documented).
 */
export function copyBlock(book: OpenWorkbook, source: Block, target: Block, options: CopyOptions): void {
  const from = bounded(source);
  if (!from) return;
  const rows = options.transpose ? from.area.cols : from.area.rows;
  const cols = options.transpose ? from.area.rows : from.area.cols;
  const area = {
    ...target.area,
    rows: isUnbounded(target.area) || target.area.rows % rows ? rows : target.area.rows,
    cols: isUnbounded(target.area) || target.area.cols % cols ? cols : target.area.cols,
  };
  requireEditable(target.sheet, area);
  const taken = takeAll(from);
  if (options.what === 'All') copyMerges(from, { sheet: target.sheet, area }, options.transpose);
  if ((options.what === 'All' || options.what === 'Formats') && !options.transpose)
    copyConditions(book, from, { sheet: target.sheet, area });
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.cols; j++) {
      const one = options.transpose ? taken[j % cols]![i % rows]! : taken[i % rows]![j % cols]!;
      put(book, from.sheet, one, target.sheet, area.row + i, area.col + j, options);
    }
  }
  tidyHeaders(target.sheet, area);
  book.dirty = true;
  book.emit({ type: 'changed', sheet: target.sheet, address: areaName(area), changeType: 'RangeEdited' });
}

/** Whole columns and rows are copied as far as they are used. */
function bounded({ sheet, area }: Block): Block | null {
  if (!isUnbounded(area)) return { sheet, area };
  const used = usedWithin(sheet, area, false);
  if (!used) return null;
  return {
    sheet,
    area: {
      row: area.row,
      col: area.col,
      rows: used.row + used.rows - area.row,
      cols: used.col + used.cols - area.col,
    },
  };
}

function takeAll({ sheet, area }: Block): Taken[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.cols }, (_, j) => {
      const [row, col] = [area.row + i, area.col + j];
      const cell = cellAt(sheet, row, col);
      return { cell: cell && { ...cell }, style: styleAt(sheet, row, col), row, col };
    }),
  );
}

function put(
  book: OpenWorkbook,
  from: Sheet,
  one: Taken,
  sheet: Sheet,
  row: number,
  col: number,
  { what, skipBlanks }: CopyOptions,
): void {
  const isBlank = !one.cell || (one.cell.value === '' && one.cell.formula === undefined);
  if (skipBlanks && isBlank) return;
  const cell = ensureCell(sheet, row, col);
  if (what === 'All' || what === 'Formats') cell.style = one.style;
  if (what === 'Link')
    setFormula(book, sheet, row, col, cell, `=${quoteSheet(from.name)}!${cellName(one.row, one.col)}`);
  else if (what !== 'Formats') {
    cell.value = one.cell?.value ?? '';
    delete cell.formula;
    delete cell.spill;
    delete cell.spilled;
    const formula = one.cell?.formula;
    if (formula !== undefined && what !== 'Values') {
      setFormula(book, sheet, row, col, cell, moveFormula(formula, row - one.row, col - one.col));
    }
  }
  dropIfPlain(sheet, row, col);
}

function setFormula(book: OpenWorkbook, sheet: Sheet, row: number, col: number, cell: Cell, formula: string): void {
  cell.formula = formula;
  book.enter(sheet, row, col, cell);
}

/** Each repetition of the source has its merges. */
function copyMerges(source: Block, target: Block, transpose: boolean): void {
  const merges = mergesIn(source.sheet, source.area);
  if (merges.length > 0 && target.sheet.tables.some((table) => intersect(table.area, target.area))) {
    throw refuse.invalidOperation("A table can't contain merged cells.");
  }
  const copies = cornersOf(source.area, target.area, transpose).flatMap(({ row, col }) =>
    merges.map((merge) => {
      const [dr, dc] = [merge.row - source.area.row, merge.col - source.area.col];
      return transpose
        ? { row: row + dc, col: col + dr, rows: merge.cols, cols: merge.rows }
        : { row: row + dr, col: col + dc, rows: merge.rows, cols: merge.cols };
    }),
  );
  unmerge(target.sheet, target.area);
  target.sheet.merges.push(...copies);
}

/** Where each repetition of the source begins in the target. */
function cornersOf(source: Area, target: Area, transpose: boolean): { row: number; col: number }[] {
  const [rows, cols] = transpose ? [source.cols, source.rows] : [source.rows, source.cols];
  const corners: { row: number; col: number }[] = [];
  for (let row = target.row; row < target.row + target.rows; row += rows)
    for (let col = target.col; col < target.col + target.cols; col += cols) corners.push({ row, col });
  return corners;
}

/** Conditional formats go with the cells' formats, over those of the target; a formula of theirs moves as one in a cell would. */
function copyConditions(book: OpenWorkbook, source: Block, target: Block): void {
  const found = source.sheet.conditionalFormats.flatMap((format) => {
    const area = intersect(format.area, source.area);
    return area ? [{ format, area }] : [];
  });
  const copies = cornersOf(source.area, target.area, false).flatMap(({ row, col }) => {
    const [dr, dc] = [row - source.area.row, col - source.area.col];
    return found.map(({ format, area }) => ({
      ...structuredClone(format),
      id: book.newId('CF'),
      area: { ...area, row: area.row + dr, col: area.col + dc },
      rule: moveRule(format.rule, dr, dc),
    }));
  });
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.flatMap((format) =>
    subtractArea(format.area, target.area).map((area, i) => ({
      ...format,
      area,
      id: i === 0 ? format.id : book.newId('CF'),
    })),
  );
  const last = Math.max(-1, ...target.sheet.conditionalFormats.map(({ priority }) => priority));
  target.sheet.conditionalFormats.push(...copies.map((format, i) => ({ ...format, priority: last + 1 + i })));
}

const moveRule = (rule: Record<string, unknown>, rows: number, cols: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      typeof value === 'string' ? moveFormula(value, rows, cols) : value,
    ]),
  );
