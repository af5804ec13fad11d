import type { CellValue, Grid } from './grid';
import { wordsAt } from './cell-text';
import { correctedRegion } from './corrected-region';
import type { MappingCorrection } from './corrections';
import { cutGrid, type Band } from './cut-grid';
import { blockAround, nextBlock } from './heading-block';
import { linesAbove, withShared, type LinesAbove } from './lines-above';
import type { ListObject } from './list-object';
import type { Region } from './region';

/** Where a table object lies in a grid: its columns and rows, all inclusive, and the first row that can belong to its title. */
interface Place {
  readonly object: ListObject;
  readonly band: Band;
  readonly above: number;
  readonly top: number;
  readonly bottom: number;
}

/** Tables that Excel itself knows, and the grid without them. */
export interface ObjectRegions {
  readonly regions: readonly Region[];
  readonly rest: Grid;
}

/**
 * The regions of a sheet's table objects in which at least `least` headings are known. Their header row is the heading, whatever stands
 * around; a heading's upper rows may stand above it, and a total typed right below belongs to it. Of the rest of the sheet they are taken
 * out, with their titles.
 */
export function objectRegions(
  grid: Grid,
  least: number,
  corrections: readonly MappingCorrection[],
): ObjectRegions | null {
  const places = placesOf(grid);
  const found = places.flatMap((place) => {
    const region = regionOf(grid, place, places, least, corrections);
    return region ? [{ place, region }] : [];
  });
  if (found.length === 0) return null;
  const taken = found.map(({ place, region }) => ({ ...place, bottom: place.bottom + region.beyond }));
  return { regions: found.map(({ region }) => region.region), rest: without(grid, taken) };
}

function placesOf(grid: Grid): Place[] {
  const places: Place[] = [];
  const objects = [...(grid.listObjects ?? [])].sort((a, b) => a.area.row - b.area.row || a.area.col - b.area.col);
  for (const object of objects) {
    const { row, col, rows, cols } = object.area;
    const inside = grid.cols.flatMap((sheetCol, at) => (sheetCol >= col && sheetCol < col + cols ? [at] : []));
    const [from, to] = [inside[0], inside.at(-1)];
    const top = row - grid.row;
    const bottom = Math.min(top + rows, grid.values.length) - 1;
    if (from === undefined || to === undefined || top < 0 || bottom < top) continue;
    const overhead = places.filter((place) => place.bottom < top && place.band.from <= to && place.band.to >= from);
    const above = Math.max(0, ...overhead.map((place) => place.bottom + 1));
    places.push({ object, band: { from, to }, above: belowLines(grid, above, top), top, bottom });
  }
  return places;
}

/** The first row below a bound that can belong to a title: what follows the last row with several cells of figures. */
function belowLines(grid: Grid, bound: number, top: number): number {
  for (let row = top - 1; row >= bound; row--) {
    if ((grid.values[row] ?? []).filter((value) => typeof value === 'number').length > 2) return row + 1;
  }
  return bound;
}

function regionOf(
  grid: Grid,
  place: Place,
  places: readonly Place[],
  least: number,
  corrections: readonly MappingCorrection[],
): { region: Region; beyond: number } | null {
  const { object, band, above, top, bottom } = place;
  const next = places.filter((other) => other.top > bottom && other.band.from <= band.to && other.band.to >= band.from);
  const end = Math.min(filledTo(grid, band, bottom), ...next.map((other) => other.above - 1));
  const hidden = object.hiddenHeadings !== null;
  const first = hidden ? top : above;
  const cut = cutGrid(grid, band, [first, Math.max(end, bottom)]);
  const named = hidden ? withHeadings(cut, object) : withPlainHeadings(cut, top - first);
  const anchor = hidden ? 0 : top - first;
  const block = blockAround(named, anchor, 0);
  if (block.columns.length < least) return null;
  const lastOwn = bottom - first + (hidden ? 1 : 0);
  const follows = end > bottom ? nextBlock(named, lastOwn + 1, least, block) : null;
  const last = follows ? follows.from - 1 : named.values.length - 1;
  const region = {
    ...correctedRegion(named, block, [0, last], corrections),
    ...(object.hasTotals ? { total: lastOwn } : {}),
    shared: sharedLines(grid, place, places, hidden ? top : first + block.from),
  };
  return { region, beyond: last - lastOwn };
}

/** The last row, from the table's own last one on, before a row that is blank below it. */
function filledTo(grid: Grid, { from, to }: Band, bottom: number): number {
  let row = bottom;
  while ((grid.values[row + 1] ?? []).slice(from, to + 1).some((value) => value !== '')) row++;
  return row;
}

/** Lines above that belong to no other table object beside this one; with its own, where its heading stands in no cells. */
function sharedLines(grid: Grid, place: Place, places: readonly Place[], heading: number): LinesAbove {
  const beside = places.filter((other) => other !== place && other.top <= place.bottom && other.bottom >= place.top);
  const { band, above } = place;
  const values = grid.values.slice(0, heading).map((row, at) => {
    const isTheirs = beside.some((other) => {
      const theirs = row.slice(other.band.from, other.band.to + 1).some((value) => value !== '');
      return theirs && row.slice(band.from, band.to + 1).some((value) => value !== '');
    });
    return at < above || isTheirs ? [] : row;
  });
  const shared = linesAbove({ ...grid, values }, above, heading);
  if (place.object.hiddenHeadings === null) return shared;
  return withShared(linesAbove(cutGrid(grid, band, [0, heading]), above, heading), shared);
}

/** The grid with a row on top that holds the names of the columns. */
function withHeadings(grid: Grid, { area, hiddenHeadings }: ListObject): Grid {
  const named = (part: Grid): Grid => {
    const names = part.cols.map((col) => hiddenHeadings?.[col - area.col] ?? '');
    const formats = part.formats.length > 0 ? [part.formats[0] as readonly string[], ...part.formats] : [];
    const legacy = part.legacy ? { ...part.legacy, typed: [names, ...part.legacy.typed] } : undefined;
    return {
      ...part,
      ...(legacy ? { legacy } : {}),
      ...{ row: part.row - 1, values: [plainNames(names), ...part.values], formats },
    };
  };
  return { ...named(grid), ...(grid.head ? { head: named(grid.head) } : {}) };
}

function withPlainHeadings(grid: Grid, top: number): Grid {
  const names = grid.cols.map((_, col) => wordsAt(grid, top, col));
  const plain = plainNames(names);
  if (plain.every((name, col) => name === names[col])) return grid;
  const values = [...grid.values];
  values[top] = (values[top] ?? []).map((value, col): CellValue => (plain[col] === names[col] ? value : plain[col]!));
  return { ...grid, values };
}

/** Headings as they were before Excel made each name unique ("Dư nợ2") and named what had none ("Column3", "Cột3"). */
function plainNames(names: readonly string[]): string[] {
  const all = new Set(names.map((name) => name.toLowerCase()));
  return names.map((name) => {
    if (/^(?:column|cột)\d+$/i.test(name)) return '';
    const base = name.replace(/\d{1,3}$/, '');
    return base !== name && base !== '' && all.has(base.toLowerCase()) ? base : name;
  });
}

/** The grid without some places, from the first line of their titles to their last row. */
function without(grid: Grid, places: readonly Place[]): Grid {
  const values: (readonly CellValue[])[] = [...grid.values];
  for (const { band, above, bottom } of places) {
    for (let row = above; row <= bottom; row++) {
      values[row] = (values[row] ?? []).map((value, col) => (col >= band.from && col <= band.to ? '' : value));
    }
  }
  return { ...grid, values };
}
