import type { Area } from '../../core/cell/address';
import type { CustomFunctionTable } from '../formula/custom-functions';
import type { BookEvent } from './book-event';
import type { Cell, Sheet, Workbook } from './workbook';

/** A block that somebody holds on to: it moves when rows are inserted above it; null once its cells are deleted. */
export interface LiveArea {
  readonly sheet: Sheet;
  area: Area | null;
}

/** A workbook while it is open: what is pending (events, calculation) and who holds which cells. */
export class OpenWorkbook {
  /** areas that inserting and deleting must move */
  readonly live = new Set<LiveArea>();
  /** what happened since the last `takeEvents` */
  private events: BookEvent[] = [];
  private lastId = 0;
  /** a value or formula changed since the last calculation */
  dirty = true;
  /** no calculation until the current request is answered */
  calculationSuspended = false;
  /** what formulas can call besides Excel's own functions; null = no add-in with functions is there */
  customFunctions: CustomFunctionTable | null = null;
  /** formulas entered since the last calculation */
  private entered: { sheet: Sheet; row: number; col: number; cell: Cell }[] = [];

  constructor(readonly workbook: Workbook) {}

  emit(event: BookEvent): void {
    this.events.push(event);
  }

  enter(sheet: Sheet, row: number, col: number, cell: Cell): void {
    this.entered.push({ sheet, row, col, cell });
  }

  takeEntered(): { sheet: Sheet; row: number; col: number; cell: Cell }[] {
    const taken = this.entered;
    this.entered = [];
    return taken;
  }

  takeEvents(): BookEvent[] {
    const taken = this.events;
    this.events = [];
    return taken;
  }

  /** An id that nothing in the workbook has, e.g. `{SHEET-4}`. */
  newId(kind: string): string {
    const taken = new Set(
      this.workbook.sheets.flatMap((sheet) => [
        sheet.id,
        ...sheet.tables.map((table) => table.id),
        ...sheet.charts.map((chart) => chart.id),
        ...sheet.conditionalFormats.map((format) => format.id),
        ...[...sheet.comments.values()].map((comment) => comment.id),
      ]),
    );
    let id: string;
    do id = `{${kind}-${++this.lastId}}`;
    while (taken.has(id));
    return id;
  }
}
