/** Which cells of a sheet column are calculated by a formula, from one of its rows on. Columns without any are left out. */
export interface FormulaColumn {
  /** sheet column */
  readonly col: number;
  /** sheet row of the first entry */
  readonly row: number;
  /** 1 = the cell is calculated by a formula; of rows beyond the end nobody knows of one */
  readonly calculated: Uint8Array;
}

/**
 * Which of a table's cells in a sheet column are calculated, row by row; nothing where none is.
 * @param rows the table's rows, of which `row` is the sheet's
 */
export function formulasOf(
  columns: readonly FormulaColumn[] | undefined,
  col: number,
  rows: readonly { readonly row: number }[],
): Uint8Array | null {
  const column = columns?.find((one) => one.col === col);
  if (!column) return null;
  const found = new Uint8Array(rows.length);
  let any = 0;
  for (let i = 0; i < rows.length; i++) any |= found[i] = column.calculated[(rows[i]?.row ?? -1) - column.row] ?? 0;
  return any === 1 ? found : null;
}

export const isSameFormulas = (a: readonly FormulaColumn[] = [], b: readonly FormulaColumn[] = []): boolean =>
  a.length === b.length && a.every((one, at) => isSameColumn(one, b[at] as FormulaColumn));

const isSameColumn = (a: FormulaColumn, b: FormulaColumn): boolean =>
  a.col === b.col &&
  a.row === b.row &&
  a.calculated.length === b.calculated.length &&
  a.calculated.every((is, at) => is === b.calculated[at]);
