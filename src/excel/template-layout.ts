import { rowMap } from '../core/formula/repeat-rows';

/** Whole rows that come in above sheet row `at`, or, where `more` is negative, go from it on. */
export interface RowMove {
  readonly at: number;
  readonly more: number;
}

type Repeats = readonly { readonly row: number; readonly count: number }[];

/**
 * From one number of lines to another, table by table; from the last to the first, so that no move shifts the next one.
 * @param before nothing = the rows stand as in the template
 */
export function rowMoves(before: Repeats, after: Repeats): RowMove[] {
  const map = rowMap(before);
  return [...after]
    .sort((a, b) => b.row - a.row)
    .flatMap(({ row, count }): RowMove[] => {
      const had = before.find((one) => one.row === row)?.count ?? 1;
      if (count === had) return [];
      const at = map.first(row) + Math.min(had, count);
      return [{ at, more: count - had }];
    });
}

/** The moves that take moves back. */
export const backMoves = (moves: readonly RowMove[]): RowMove[] =>
  [...moves].reverse().map(({ at, more }) => ({ at, more: -more }));

/** Queues the moves. Excel shifts charts, breaks, names and what refers to the rows with them. */
export function layRows(sheet: Excel.Worksheet, moves: readonly RowMove[]): void {
  for (const { at, more } of moves) {
    const rows = sheet.getRange(`${at + 1}:${at + Math.abs(more)}`);
    if (more > 0) rows.insert('Down');
    else rows.delete('Up');
  }
}
