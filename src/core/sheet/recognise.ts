import { atOnce, within, type Steps } from '../steps';
import { assembleSteps, type Surroundings } from './assemble';
import type { MappingCorrection } from './corrections';
import type { Grid } from './grid';
import { inUnicode, unicodeSteps } from './legacy-columns';
import type { Region } from './region';
import { regionSteps } from './regions';
import type { Table } from './table';

/** The tables of a workbook, and the sheets in which none was found. */
export interface Recognition {
  readonly tables: Table[];
  readonly unknown: { readonly sheet: string; readonly why: 'empty' | 'noHeading' | 'noKind' }[];
}

export interface RecogniseOptions {
  /** may tell the period */
  readonly fileName?: string;
  /** what users said of columns and tables, by their headings */
  readonly corrections?: readonly MappingCorrection[];
}

/** Finds and reads every table of every sheet, several on one sheet too. */
export const recognise = (grids: readonly Grid[], options: RecogniseOptions = {}): Recognition =>
  atOnce(recogniseSteps(grids, options));

/** Of a sheet's share in the work, what finding its tables takes; the rest is reading them. */
const FINDING = 0.2;

/** `recognise` step by step; tells sheets. */
export function* recogniseSteps(grids: readonly Grid[], options: RecogniseOptions = {}): Steps<Recognition> {
  const recognition: Recognition = { tables: [], unknown: [] };
  const total = grids.length;
  for (const [from, given] of grids.entries()) {
    yield { done: from, total };
    const grid = yield* readable(given);
    const regions = yield* within(regionSteps(grid, options.corrections), { from, share: FINDING, total });
    const reading = { from: from + FINDING, share: 1 - FINDING, total };
    const tables = (yield* within(readRegions(regions, options.fileName), reading)).filter(
      ({ kind, rows }) => kind !== 'freeTable' || rows.length > 0,
    );
    recognition.tables.push(...tables);
    if (tables.some((table) => table.kind !== 'freeTable')) continue;
    const empty = grid.values.every((row) => row.every((value) => value === ''));
    recognition.unknown.push({
      sheet: grid.sheet,
      why: empty ? 'empty' : regions.length === 0 ? 'noHeading' : 'noKind',
    });
  }
  return recognition;
}

/** Reads the tables of a sheet in turn: one may take over the period of the one above it, but not of the one beside it. */
function* readRegions(regions: readonly Region[], fileName: string | undefined): Steps<Table[]> {
  let period: Table['period'] = null;
  let aboveBands: Table['period'] = null;
  let shared: Region['shared'];
  const tables: Table[] = [];
  const total = regions.length;
  for (const [from, region] of regions.entries()) {
    if (region.shared && region.shared !== shared) [shared, aboveBands] = [region.shared, period];
    const around: Surroundings = { fileName, period: region.shared ? aboveBands : period };
    const table: Table = yield* within(assembleSteps(region, around), { from, total });
    period = table.period;
    tables.push(table);
  }
  return tables;
}

/**
 * Sheet columns that the tables in the first rows of a sheet need: those with a known meaning, those that hold the text of a group
 * heading above them, and the leftmost one of each table, where totals are named. Empty = no table there.
 */
export const neededColumns = (given: Grid, corrections: readonly MappingCorrection[] = []): number[] =>
  atOnce(neededColumnSteps(given, corrections));

/** `neededColumns` step by step. */
export function* neededColumnSteps(given: Grid, corrections: readonly MappingCorrection[] = []): Steps<number[]> {
  const head = yield* readable(given);
  const needed = new Set<number>();
  for (const { grid, block } of yield* regionSteps(head, corrections)) {
    const need = (col: number) => needed.add(grid.cols[col] as number);
    for (const column of block.columns) [column.col, ...column.sources].forEach(need);
    const first = grid.cols.findIndex((_, col) =>
      grid.values.slice(block.from, block.to + 1).some((row) => (row[col] ?? '') !== ''),
    );
    if (first >= 0) need(first);
  }
  return [...needed].sort((a, b) => a - b);
}

/** The grid with all its words in Unicode. */
function* readable(given: Grid): Steps<Grid> {
  const grid = yield* unicodeSteps(given);
  return given.head ? { ...grid, head: inUnicode(given.head) } : grid;
}
