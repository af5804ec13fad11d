import { partsOf, serialOf } from '../../cell/serial';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { organisationAt } from '../organisation-at';
import { printedCell, unitIsKnown } from './cell-source';
import type { CellSource } from './cell-source';

/** tăng (+), giảm (−) of each figure */
const CHANGES = [
  ['groupsChange', 'groups'],
  ['householdsChange', 'households'],
  ['outstandingChange', 'outstanding'],
  ['overdueChange', 'overdue'],
] as const satisfies readonly (readonly [FieldId, FieldId])[];

/** Change = now − then, where the workbook holds the earlier table: rows are matched by organisation, total with total. */
export function* changeEquations(table: Table, tables: readonly Table[], cells: CellSource): Generator<Equation> {
  for (const [changeField, field] of CHANGES) {
    const column = columnOf(table, changeField);
    const baseline = column && baselineOf(table, column, field, tables);
    if (!baseline) continue;
    const earlierRows = rowsByOrganisation(baseline);
    for (const [organisation, row] of rowsByOrganisation(table)) {
      const earlierRow = earlierRows.get(organisation);
      if (earlierRow === undefined) continue;
      // the total of a table by commune or programme may hold direct loans, which a table by organisation does not have
      if (organisation === 'total' && table.kind !== baseline.kind) continue;
      const change = printedCell(cells, table, changeField, row);
      const now = printedCell(cells, table, field, row);
      const earlier = printedCell(cells, baseline, field, earlierRow);
      if (change && now && earlier && unitIsKnown(now) && unitIsKnown(earlier))
        yield {
          rule: 'change.baseline',
          relation: { kind: 'linear', coefficients: [1, 1, -1] },
          cells: [change, now, earlier],
        };
    }
  }
}

/** The day that a change is counted from: named in its heading, else 31/12 of the year before. */
function baselineDate(table: Table, change: Column): number | null {
  if (change.baseline !== undefined) return change.baseline;
  return table.period ? serialOf(partsOf(table.period.date).year - 1, 12, 31) : null;
}

function baselineOf(table: Table, change: Column, field: FieldId, tables: readonly Table[]): Table | undefined {
  const date = baselineDate(table, change);
  if (date === null) return undefined;
  return tables.find(
    (other) =>
      other !== table &&
      other.kind === 'organisationTable' &&
      other.period?.date === date &&
      columnOf(other, field) !== undefined,
  );
}

/** Organisation or 'total' → row. An organisation on several rows (one per commune) belongs to none: it cannot be matched. */
function rowsByOrganisation(table: Table): Map<string, number> {
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  table.rows.forEach(({ role }, row) => {
    const key = role === 'total' ? 'total' : role === 'data' ? organisationAt(table, row) : null;
    if (key === null) return;
    if (rows.has(key)) repeated.add(key);
    rows.set(key, row);
  });
  for (const key of repeated) rows.delete(key);
  return rows;
}
