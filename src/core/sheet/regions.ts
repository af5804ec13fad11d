import { wordCells } from './cell-text';
import { correctedRegion } from './corrected-region';
import type { MappingCorrection } from './corrections';
import { cutGrid, type Band } from './cut-grid';
import type { Grid } from './grid';
import { blockSearch, type HeadingBlock } from './heading-block';
import { linesAbove, type LinesAbove } from './lines-above';
import { objectRegions, type ObjectRegions } from './object-regions';
import type { Region } from './region';
import { repeatsRow } from './repeated-heading';
import { isTotalLabel } from './row-words';
import { bandsBelow } from './side-by-side';
import type { Steps } from '../steps';

/** Fewer known headings than this do not make a table. */
const LEAST_FIELDS = 3;

/** Where the tables of a sheet lie, one below the other and side by side. Step by step. */
export function* regionSteps(grid: Grid, corrections: readonly MappingCorrection[] = []): Steps<Region[]> {
  const objects = objectRegions(grid, LEAST_FIELDS, corrections);
  yield null;
  const regions = objects
    ? inReadingOrder([...objects.regions, ...(yield* regionsAround(objects, corrections))])
    : yield* regionsIn(grid, corrections);
  return regions.filter(({ block }) => block.columns.length > 0);
}

/** Tables that stand beside or above and below table objects; none reaches over the next object below it. */
function* regionsAround({ rest, regions }: ObjectRegions, corrections: readonly MappingCorrection[]): Steps<Region[]> {
  return (yield* regionsIn(rest, corrections)).map((region) => {
    const { left, right, top } = placeOf(region);
    const below = regions.map(placeOf).filter((other) => other.top > top && other.left <= right && other.right >= left);
    const last = Math.min(...below.map((other) => other.above - region.grid.row)) - 1;
    return { ...region, last: Math.min(region.last, last) };
  });
}

const inReadingOrder = (regions: readonly Region[]): Region[] =>
  [...regions].sort((a, b) => placeOf(a).top - placeOf(b).top || placeOf(a).left - placeOf(b).left);

/** Where a region's heading stands in the sheet. */
function placeOf({ grid, block, above }: Region) {
  const cols = block.columns.map(({ col }) => grid.cols[col] as number);
  return {
    ...{ top: grid.row + block.from, above: grid.row + above },
    ...{ left: Math.min(...cols), right: Math.max(...cols) },
  };
}

function* regionsIn(grid: Grid, corrections: readonly MappingCorrection[]): Steps<Region[]> {
  const regions: Region[] = [];
  let block = yield* blockSearch(grid, 0, LEAST_FIELDS, null);
  let above = 0;
  while (block) {
    let follows = yield* blockAfter(grid, block);
    let last = follows ? follows.from - 1 : grid.values.length - 1;
    const bands = bandsBelow({ grid, block, above, last, least: LEAST_FIELDS });
    if (bands.length > 1) {
      follows = yield* blockAcross(grid, block, bands);
      last = follows ? follows.from - 1 : grid.values.length - 1;
      regions.push(...(yield* regionsBeside(grid, block.from, bands, [above, last], corrections)));
    } else regions.push(correctedRegion(grid, block, [above, last], corrections));
    above = lastTableRow(grid, block.to + 1, last) + 1;
    block = follows;
  }
  return regions;
}

/** Tables of each band, from its first to its last row; lines that stand alone above the headings speak for all of them. */
function* regionsBeside(
  grid: Grid,
  heading: number,
  bands: readonly Band[],
  rows: readonly [number, number],
  corrections: readonly MappingCorrection[],
): Steps<Region[]> {
  const shared = sharedLines(grid, bands, rows[0], heading);
  const regions: Region[] = [];
  for (const band of bands) {
    yield null;
    for (const region of yield* regionsIn(cutGrid(grid, band, rows), corrections))
      regions.push(region.above === 0 ? { ...region, shared } : region);
  }
  return regions;
}

/** What the lines tell beside which no other band has one: they are not of the table below them alone. */
function sharedLines(grid: Grid, bands: readonly Band[], above: number, heading: number): LinesAbove {
  const values = grid.values.slice(0, heading).map((row) => {
    const filled = bands.filter(({ from, to }) => row.slice(from, to + 1).some((value) => value !== ''));
    return filled.length === 1 ? row : [];
  });
  return linesAbove({ ...grid, values }, above, heading);
}

/** The next heading of the same columns, new or printed again, or null. */
function* blockAfter(grid: Grid, block: HeadingBlock): Steps<HeadingBlock | null> {
  const again = startsAnew(grid, block.to + 1, block);
  yield null;
  const next = yield* blockSearch(grid, block.to + 1, LEAST_FIELDS, block);
  return again !== null && (next === null || again < next.from)
    ? { ...block, from: again, to: again + block.to - block.from }
    : next;
}

/** The first heading below bands whose table reaches over more than one of them: there they end. */
function* blockAcross(grid: Grid, block: HeadingBlock, bands: readonly Band[]): Steps<HeadingBlock | null> {
  const last = grid.values.length - 1;
  let next = yield* blockSearch(grid, block.to + 1, LEAST_FIELDS, block);
  for (; next; next = yield* blockSearch(grid, next.to + 1, LEAST_FIELDS, block)) {
    const found = next;
    const own = bandsBelow({ grid, block: found, above: found.from, last, least: LEAST_FIELDS });
    const isAcross = own.some(({ from, to }) => {
      const cols = found.columns.map(({ col }) => col).filter((col) => col >= from && col <= to);
      return bands.filter((band) => cols.some((col) => col >= band.from && col <= band.to)).length > 1;
    });
    if (isAcross) return found;
  }
  return null;
}

/**
 * A heading printed again after a total row and a line of its own is a new table of the same layout, not a page break.
 * Gives the grid row of its first heading row, or null.
 */
function startsAnew(grid: Grid, from: number, block: HeadingBlock): number | null {
  let total = false;
  let line = false;
  for (let row = from; row < Math.min(grid.values.length, from + 2_000); row++) {
    const cells = wordCells(grid, row);
    if (cells.length === 0) continue;
    if (cells.slice(0, 3).some(({ text }) => isTotalLabel(text))) [total, line] = [true, false];
    else if (cells.length === 1 && (grid.values[row] ?? []).filter((value) => value !== '').length === 1) line = true;
    else if (total && line && repeatsRow(grid, row, block)) return row;
  }
  return null;
}

/** The last row of a region that has several filled cells: what follows it are lines of the next table. */
function lastTableRow(grid: Grid, from: number, to: number): number {
  for (let row = to; row >= from; row--) {
    if ((grid.values[row] ?? []).filter((value) => value !== '').length > 2) return row;
  }
  return from - 1;
}
