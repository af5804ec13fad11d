import type { Area } from '../cell/address';
import { wordsAt } from './cell-text';
import type { Grid } from './grid';

/** The cells of a heading that speak for each column, from top to bottom. */
export interface HeadingLevels {
  /** texts per grid column, without repetitions */
  readonly paths: readonly (readonly string[])[];
  /** grid columns whose cells gave each path's texts: a group's text stands in its first column only */
  readonly sources: readonly (readonly number[])[];
}

interface Spot {
  text: string;
  source: number;
  /** part of a merged area of several columns */
  spread: boolean;
}

/**
 * Reads heading rows (grid rows, both inclusive) into one path per column. A group's text reaches over its columns through the
 * merged area, or, where merges were lost, to the right over blank cells that have a heading below them.
 */
export function headingLevels(grid: Grid, from: number, to: number): HeadingLevels {
  const width = grid.cols.length;
  const levels: Spot[][] = [];
  for (let row = from; row <= to; row++) {
    levels.push(grid.cols.map((_, col) => ({ text: wordsAt(grid, row, col), source: col, spread: false })));
  }
  for (const merge of grid.merges) spreadMerge(grid, levels, merge, from, to);
  for (let level = 0; level < levels.length - 1; level++) fillRight(levels, level, width);
  const paths: string[][] = [];
  const sources: number[][] = [];
  for (let col = 0; col < width; col++) {
    const path: string[] = [];
    const from: number[] = [];
    for (const level of levels) {
      const spot = level[col];
      if (!spot || spot.text === '' || spot.text === path.at(-1)) continue;
      path.push(spot.text);
      from.push(spot.source);
    }
    paths.push(path);
    sources.push(from);
  }
  return { paths, sources };
}

function spreadMerge(grid: Grid, levels: Spot[][], merge: Area, from: number, to: number): void {
  const top = merge.row - grid.row;
  if (top > to || top + merge.rows - 1 < from) return;
  const cols = grid.cols.flatMap((sheetCol, col) =>
    sheetCol >= merge.col && sheetCol < merge.col + merge.cols ? [col] : [],
  );
  const holder = levels[Math.max(top, from) - from];
  const source = cols.find((col) => holder?.[col]?.text);
  if (source === undefined || !holder) return;
  const text = (holder[source] as Spot).text;
  for (let row = Math.max(top, from); row <= Math.min(top + merge.rows - 1, to); row++) {
    for (const col of cols) {
      const spot = levels[row - from]?.[col];
      if (spot && (spot.text === '' || spot.text === text))
        Object.assign(spot, { text, source, spread: merge.cols > 1 });
    }
  }
}

function fillRight(levels: Spot[][], level: number, width: number): void {
  const row = levels[level] as Spot[];
  const hasBelow = (col: number): boolean =>
    levels.slice(level + 1).some((below) => below[col]?.text !== '' && below[col]?.text !== row[col]?.text);
  let group: Spot | null = null;
  for (let col = 0; col < width; col++) {
    const spot = row[col] as Spot;
    if (spot.text !== '') {
      group = !spot.spread && hasBelow(col) ? { ...spot } : null;
      continue;
    }
    // a new group above begins here: the one on this level cannot reach into it
    if (group && levels.slice(0, level).some((above) => above[col]?.source === col && above[col]?.text !== ''))
      group = null;
    if (group && hasBelow(col)) Object.assign(spot, { text: group.text, source: group.source });
  }
}
