import { intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { displayText } from './display-text';
import { ensureCell, valueAt } from './cells';
import type { Sheet, Table } from './workbook';

/** The table's header row, or null if it is hidden. */
export const headerArea = ({ area, showHeaders }: Table): Area | null => (showHeaders ? { ...area, rows: 1 } : null);

/** The table's data rows: everything but header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

export const totalsArea = ({ area, showTotals }: Table): Area | null =>
  showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;

/** What the columns are called: what their header cells say, or what these said before they were hidden. */
export const columnNames = (sheet: Sheet, { area, showHeaders, hiddenHeaders }: Table): string[] =>
  Array.from({ length: area.cols }, (_, at) =>
    showHeaders ? String(valueAt(sheet, area.row, area.col + at)) : (hiddenHeaders?.[at] ?? `Column${at + 1}`),
  );

/** A header is text, never blank and never twice the same: Excel writes Column1 …, or adds a number (documented). */
export function fixHeaders(sheet: Sheet, table: Table): void {
  const header = headerArea(table);
  if (!header) return;
  const taken = new Set<string>();
  for (let i = 0; i < header.cols; i++) {
    const cell = ensureCell(sheet, header.row, header.col + i);
    const shown = displayText(cell.value, cell.style.numberFormat, false);
    cell.value = unused(shown === '' ? `Column${i + 1}` : shown, taken);
    delete cell.formula;
    taken.add(cell.value.toLowerCase());
  }
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name}${n}`;
  return candidate;
}

/** Puts right the headers of tables whose header row was just written to. */
export function tidyHeaders(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header && intersect(header, written)) fixHeaders(sheet, table);
  }
}
