import type { RowPlan } from './rows';
import type { Row } from './table';

/**
 * The rows of a table object with the one that is its totals row for certain, whatever its label says, if it is not blank: it adds up the
 * rows above it. `firstRow` = sheet row of the grid's first, `total` = grid row.
 */
export function withTotalRow(plan: RowPlan, firstRow: number, total: number): RowPlan {
  const known = plan.gridRows.indexOf(total);
  const after = plan.gridRows.findIndex((row) => row > total);
  const at = known >= 0 ? known : after < 0 ? plan.gridRows.length : after;
  const moved = (index: number): number => (known < 0 && index >= at ? index + 1 : index);
  const others = plan.rows.map(({ parent, parts, ...row }) => ({
    ...row,
    parent: parent < 0 ? parent : moved(parent),
    parts: parts.map(moved).filter((part) => part !== at),
  }));
  const data = plan.rows.flatMap(({ role }, index) => (role === 'data' && index < at ? [index] : []));
  const row: Row = { row: firstRow + total, role: 'total', parent: -1, parts: data };
  const rows = [...others.slice(0, at), row, ...others.slice(known >= 0 ? at + 1 : at)];
  return {
    rows,
    gridRows: [...plan.gridRows.slice(0, at), total, ...plan.gridRows.slice(known >= 0 ? at + 1 : at)],
    totals: rows.flatMap(({ role }, index) => (role === 'total' ? [index] : [])),
    zeros: new Float64Array(rows.length),
  };
}
