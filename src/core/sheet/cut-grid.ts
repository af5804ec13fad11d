import type { Grid } from './grid';

/** Neighbouring columns of a grid, both inclusive. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A part of a grid: some neighbouring columns of some rows (grid rows, both inclusive), with all that is known of them. */
export function cutGrid(grid: Grid, { from, to }: Band, [top, bottom]: readonly [number, number]): Grid {
  const pick = <T>(row: readonly T[]): T[] => row.slice(from, to + 1);
  const rows = <T>(of: readonly (readonly T[])[]): T[][] => of.slice(top, bottom + 1).map(pick);
  const formats = rows(grid.formats);
  const last = grid.formats.at(-1);
  const { fonts, legacy, head } = grid;
  return {
    ...grid,
    row: grid.row + top,
    cols: pick(grid.cols),
    values: rows(grid.values),
    // rows beyond the last one given repeat it
    formats: formats.length === 0 && last ? [pick(last)] : formats,
    ...(fonts ? { fonts: pick(fonts) } : {}),
    ...(legacy ? { legacy: { typed: rows(legacy.typed), encodings: pick(legacy.encodings) } } : {}),
    ...(head ? { head: cutGrid(head, within(head, grid, { from, to }), [top, bottom]) } : {}),
  };
}

/** The same columns in the first rows of a sheet, where those that were not read stand too. */
function within(head: Grid, grid: Grid, { from, to }: Band): Band {
  const [left, right] = [grid.cols[from] as number, grid.cols[to + 1] ?? Infinity];
  // what lies left of the grid's first column belongs to the first band
  const first = from === 0 ? 0 : head.cols.findIndex((col) => col >= left);
  const beyond = head.cols.findIndex((col) => col >= right);
  return { from: first, to: (beyond < 0 ? head.cols.length : beyond) - 1 };
}
