import type { Table } from '../../sheet/table';
import type { Place } from '../finding';
import { rule } from '../rule';
import { placeAt, rawAt } from '../table-cell';
import type { CellValue } from '../../sheet/grid';

/** Formulas that Excel calculates only when it is told to: what they show may be of an earlier state of the sheet. Told once. */
export const workbookManual = rule(
  {
    id: 'workbook.manual',
    severity: 'warning',
    source: 'EXCEL, Application.calculationMode',
    scope: 'office',
    kinds: 'all',
    mend: 'confirm',
  },
  function* ({ tables, context }) {
    if (!context.manual) return;
    const [first, ...others] = tables.flatMap((table) => firstFormula(table) ?? []);
    if (!first) return;
    const sheets = new Set([first, ...others].map(({ place }) => place.sheet)).size;
    yield { ...first, values: { sheet: first.place.sheet, sheets }, evidence: [] };
  },
);

/** The topmost calculated cell of a table's leftmost column that has one. */
function firstFormula(table: Table): { place: Place; found: CellValue } | null {
  for (const column of table.columns) {
    const row = column.formulas?.indexOf(1) ?? -1;
    if (row >= 0) return { place: placeAt(table, column, row), found: rawAt(column, row) };
  }
  return null;
}
