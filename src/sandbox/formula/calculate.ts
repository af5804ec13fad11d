import type { Area } from '../../core/cell/address';
import type { OpenWorkbook } from '../model/open-workbook';
import { usedArea } from '../model/used-range';
import { cellKey, keyCol, keyRow } from '../model/workbook';
import type { Cell, CellValue, Sheet } from '../model/workbook';
import { callCustomFunction } from './custom-functions';
import { NotComputable, evaluate, scalar } from './evaluate';
import type { Scope } from './evaluate';
import { parse } from './parse';
import type { Node } from './parse';
import { clearSpilled, spill } from './spill';
import { fromCell, toCell } from './value';
import type { Scalar } from './value';

interface Place {
  sheet: Sheet;
  row: number;
  col: number;
  cell: Cell;
}

/** The chain of references is too long for the call stack: this cell has to be computed first. */
class TooDeep extends Error {
  constructor(readonly place: Place) {
    super();
  }
}

const MAX_DEPTH = 200;

/** One pass over the workbook's formulas, each after those it refers to; a circle counts as 0, as Excel shows it. */
class Calculation {
  private readonly done = new Set<Cell>();
  private readonly doing = new Set<Cell>();
  private readonly usedAreas = new Map<Sheet, Area | null>();
  readonly changed = new Set<Sheet>();
  private depth = 0;
  private hasSpilled = false;

  constructor(private readonly book: OpenWorkbook) {}

  run(): void {
    const { customFunctions, workbook } = this.book;
    if (customFunctions) workbook.sheets.forEach(clearSpilled);
    this.pass();
    // cells that a formula has filled were still blank for those computed before it
    if (!this.hasSpilled) return;
    this.done.clear();
    this.usedAreas.clear();
    this.pass();
  }

  private pass(): void {
    for (const sheet of this.book.workbook.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula !== undefined) this.root({ sheet, row: keyRow(key), col: keyCol(key), cell });
      }
    }
  }

  root(first: Place): void {
    const waiting = [first];
    const inChain = new Set([first.cell]);
    while (waiting.length > 0) {
      const place = waiting[waiting.length - 1]!;
      try {
        this.compute(place);
        waiting.pop();
        inChain.delete(place.cell);
      } catch (error) {
        this.doing.clear();
        this.depth = 0;
        if (!(error instanceof TooDeep)) throw error;
        if (inChain.has(error.place.cell)) this.store(error.place, 0);
        else {
          waiting.push(error.place);
          inChain.add(error.place.cell);
        }
      }
    }
  }

  private compute(place: Place): void {
    const { cell } = place;
    if (this.done.has(cell)) return;
    if (this.doing.has(cell)) return this.store(place, 0);
    if (this.depth > MAX_DEPTH) throw new TooDeep(place);
    const node = parse(cell.formula!);
    if (!node) return void this.done.add(cell);
    this.doing.add(cell);
    this.depth++;
    const scope = this.scope(place);
    try {
      const value = this.own(node) ? this.spilled(place, node, scope) : toCell(scalar(evaluate(node, scope), scope));
      if (!this.done.has(cell)) this.store(place, value);
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      this.done.add(cell);
    }
    this.depth--;
    this.doing.delete(cell);
  }

  /** Whether the whole formula is a call of an add-in's function, whose block then spills. */
  private own(node: Node): node is Extract<Node, { kind: 'call' }> {
    return node.kind === 'call' && this.book.customFunctions?.functions.has(node.name) === true;
  }

  private spilled({ sheet, row, col }: Place, node: Extract<Node, { kind: 'call' }>, scope: Scope): CellValue {
    const block = callCustomFunction(this.book.customFunctions, node, scope);
    this.hasSpilled ||= block.length > 1 || (block[0]?.length ?? 0) > 1;
    return spill(sheet, row, col, block);
  }

  private store({ sheet, cell }: Place, value: CellValue): void {
    this.done.add(cell);
    if (cell.value === value) return;
    cell.value = value;
    this.changed.add(sheet);
  }

  private scope({ sheet, row, col }: Place): Scope {
    return {
      workbook: this.book.workbook,
      sheet,
      row,
      col,
      cell: (s, r, c) => this.read(s, r, c),
      used: (s) => this.used(s),
      custom: (call) => this.custom(call, { sheet, row, col }),
    };
  }

  /** Within a formula: a block of several cells would be lifted over it, which this calculation does not do. */
  private custom(call: Extract<Node, { kind: 'call' }>, { sheet, row, col }: Omit<Place, 'cell'>): Scalar {
    const cell = sheet.cells.get(cellKey(row, col));
    if (!cell) throw new NotComputable(call.name);
    const block = callCustomFunction(this.book.customFunctions, call, this.scope({ sheet, row, col, cell }));
    if (block.length !== 1 || block[0]?.length !== 1) throw new NotComputable(call.name);
    return fromCell(block[0][0] ?? '', false);
  }

  private read(sheet: Sheet, row: number, col: number): Scalar {
    const cell = sheet.cells.get(cellKey(row, col));
    if (!cell) return null;
    if (cell.formula !== undefined) this.compute({ sheet, row, col, cell });
    return fromCell(cell.value, cell.value === '' && cell.formula === undefined);
  }

  private used(sheet: Sheet): Area | null {
    const known = this.usedAreas.get(sheet);
    if (known !== undefined) return known;
    const area = usedArea(sheet, true);
    this.usedAreas.set(sheet, area);
    return area;
  }
}

/** Computes every formula anew. Sheets on which a value changed are reported as calculated. */
export function recalculate(book: OpenWorkbook): void {
  const calculation = new Calculation(book);
  calculation.run();
  book.dirty = false;
  for (const sheet of calculation.changed) book.emit({ type: 'calculated', sheet });
}

/** What Excel does after an edit: everything in automatic mode; in manual mode only the formulas just entered. */
export function settle(book: OpenWorkbook): void {
  const entered = book.takeEntered();
  if (!book.dirty || book.calculationSuspended) return;
  if (book.workbook.calculationMode !== 'Manual') return recalculate(book);
  const calculation = new Calculation(book);
  for (const place of entered) calculation.root(place);
}

/** A scope at a sheet's first cell, for a formula that stands in no cell. */
export function looseScope(book: OpenWorkbook, sheet: Sheet): Scope {
  settle(book);
  return {
    workbook: book.workbook,
    sheet,
    row: 0,
    col: 0,
    cell: (s, r, c) => {
      const cell = s.cells.get(cellKey(r, c));
      return cell ? fromCell(cell.value, cell.value === '' && cell.formula === undefined) : null;
    },
    used: (s) => usedArea(s, true),
  };
}
