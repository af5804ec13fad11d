import { fold } from '../cell/fold';
import { organisationOf } from '../record/organisation';
import { cellAt, wordCells } from './cell-text';
import { cutGrid, type Band } from './cut-grid';
import type { FieldId } from './field';
import type { Grid } from './grid';
import { nextBlock, type HeadingBlock } from './heading-block';
import { headingLevels } from './heading-levels';
import { isTitle } from './lines-above';

/** Fields that say what a row is about: a table has such a column of its own; what has none belongs to the table beside it. */
const NAMING: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(['ordinal', 'organisationCode', 'organisationName', 'branchCode', 'officeCode', 'officeName'] as const),
  ...(['communeCode', 'communeName', 'hamletCode', 'hamletName', 'pointCode', 'pointName', 'groupCode'] as const),
  ...(['leaderName', 'leaderCustomerCode', 'customerCode', 'customerName', 'loanCode'] as const),
  ...(['programmeCode', 'programmeName', 'indicatorName'] as const),
]);
/** Rows looked at for a column that is blank, and for what a table beside another holds. */
const BLANK_SAMPLE = 500;
const SAMPLE = 80;
/** Rows above a heading in which two tables may have titles of their own. */
const TITLE_ROWS = 4;
/** Organisations named by a column whose heading says nothing ("Đơn vị"). */
const LEAST_NAMED = 2;
/** Of the narrower of two sets of headings, the share that must be the same. */
const ALIKE = 0.7;

/** What can be told of some columns as a table of their own. */
interface Side {
  readonly fields: ReadonlySet<FieldId>;
  /** it has a column of its own that says what its rows are about */
  readonly isNamed: boolean;
}

/** Where tables lie below one row of headings. */
interface Place {
  readonly grid: Grid;
  readonly block: HeadingBlock;
  /** first grid row that can belong to a title, last of the body */
  readonly above: number;
  readonly last: number;
  readonly least: number;
}

/**
 * The columns of each table, where several stand side by side below the same rows; one band where there is only one table. Two tables are
 * parted by a blank column, or by the same headings once more. An empty column alone parts nothing: beyond it the rows must be named
 * anew, and the headings or the numbering repeat or both sides have a title.
 */
export function bandsBelow(place: Place): Band[] {
  const runs = parts(place).flatMap((band) => repeatedIn(place, band));
  if (runs.length < 2) return [{ from: 0, to: place.grid.cols.length - 1 }];
  // blank columns and notes between two tables go to the left one
  return runs.map((_, at) => ({
    from: at === 0 ? 0 : (runs[at] as Band).from,
    to: at === runs.length - 1 ? place.grid.cols.length - 1 : (runs[at + 1] as Band).from - 1,
  }));
}

/** Runs of columns between blank ones, joined again where they are one table. */
function parts(place: Place): Band[] {
  const whole = { from: 0, to: place.grid.cols.length - 1 };
  const runs = runsOf(place);
  if (runs.length < 2) return [whole];
  const joined: Band[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    if (left && !standsAlone(place, left, run)) joined[joined.length - 1] = { from: left.from, to: run.to };
    else joined.push(run);
  }
  const full = joined.every((band) => (sideOf(place, band)?.fields.size ?? 0) >= place.least);
  return full ? joined : [whole];
}

/** Runs of columns with headings, as blank columns part them. */
function runsOf({ grid, block, last }: Place): Band[] {
  const whole = grid.head && block.to < grid.head.values.length ? grid.head : grid;
  const { paths } = headingLevels(whole, block.from, block.to);
  const blank = new Set<number>();
  paths.forEach((path, col) => {
    if (path.length === 0 && isBlank(whole, col, block.from, last)) blank.add(whole.cols[col] as number);
  });
  if (blank.size === 0) return [];
  const runs: Band[] = [];
  const known = new Set(whole.cols.filter((_, col) => (paths[col] ?? []).length > 0));
  let parted = true;
  grid.cols.forEach((col, at) => {
    const before = at === 0 ? col : (grid.cols[at - 1] as number);
    for (let between = before + 1; between <= col; between++) if (blank.has(between)) parted = true;
    if (!known.has(col)) return;
    const run = runs.at(-1);
    if (parted || !run) runs.push({ from: at, to: at });
    else runs[runs.length - 1] = { from: run.from, to: at };
    parted = false;
  });
  return runs;
}

/** Whether a column is empty below a heading; names below the tables, for signatures, do not count. */
function isBlank(grid: Grid, col: number, from: number, last: number): boolean {
  for (let row = from; row <= Math.min(last, from + BLANK_SAMPLE); row++) {
    if (cellAt(grid, row, col) === '') continue;
    if (typeof cellAt(grid, row, col) === 'number') return false;
    if ((grid.values[row] ?? []).some((value) => typeof value === 'number' || /^\s*\d/.test(String(value))))
      return false;
  }
  return true;
}

function sideOf({ grid, block, last }: Place, band: Band): Side | null {
  const side = cutGrid(grid, band, [block.from, Math.min(last, block.from + SAMPLE)]);
  const own = nextBlock(side, 0, 1, null);
  if (!own || own.from > block.to - block.from) return null;
  const fields = new Set(own.columns.map(({ field }) => field));
  const organised = side.cols.some((_, col) => namesOrganisations(side, own.to + 1, col));
  if (organised) fields.add('organisationName');
  return { fields, isNamed: organised || [...fields].some((field) => NAMING.has(field)) };
}

/** Whether a column's cells name organisations in words: 11 to 14 may be a number of groups. */
function namesOrganisations(grid: Grid, from: number, col: number): boolean {
  let named = 0;
  for (let row = from; row < grid.values.length && named < LEAST_NAMED; row++) {
    const value = cellAt(grid, row, col);
    if (typeof value === 'string' && value.length < 60 && /[^\d\s]/.test(value) && organisationOf(value)) named++;
  }
  return named >= LEAST_NAMED;
}

function standsAlone(place: Place, left: Band, right: Band): boolean {
  const [one, other] = [sideOf(place, left), sideOf(place, right)];
  if (!one?.isNamed || !other?.isNamed) return false;
  return [...one.fields].some((field) => other.fields.has(field)) || areTitled(place, left, right);
}

/** Whether both sides have a title in one row above. */
function areTitled({ grid, block, above }: Place, left: Band, right: Band): boolean {
  for (let row = block.from - 1; row >= Math.max(above, block.from - TITLE_ROWS); row--) {
    const titles = wordCells(grid, row).filter(({ text }) => isTitle(text));
    const over = ({ from, to }: Band): boolean => titles.some(({ col }) => col >= from && col <= to);
    if (over(left) && over({ from: left.to + 1, to: right.to })) return true;
  }
  return false;
}

/** Parts a band where its headings begin again from the first one on: a long list printed in two or three columns. */
function repeatedIn(place: Place, band: Band): Band[] {
  const { paths } = headingLevels(place.grid, place.block.from, place.block.to);
  const headed = paths.flatMap((path, col) => {
    const inside = path.length > 0 && col >= band.from && col <= band.to;
    return inside ? [{ col, words: fold(path.at(-1) ?? '') }] : [];
  });
  const width = periodOf(headed.map(({ words }) => words));
  if (width === null) return [band];
  const starts = headed.filter(({ words }, at) => at % width === 0 && words === headed[0]?.words);
  const bands = starts.map(({ col }, at) => ({ from: col, to: (starts[at + 1]?.col ?? band.to + 1) - 1 }));
  const whole = bands.every((part) => {
    const own = sideOf(place, part);
    return own?.isNamed && own.fields.size >= place.least;
  });
  return whole ? bands : [band];
}

/** After how many headings they begin again; null = they do not. */
function periodOf(headings: readonly string[]): number | null {
  for (let width = 2; width < headings.length - 1; width++) {
    if (headings[width] !== headings[0] || headings[width + 1] !== headings[1]) continue;
    const compared = Math.min(width, headings.length - width);
    const same = headings.slice(0, compared).filter((words, at) => words === headings[at + width]).length;
    if (same >= ALIKE * compared) return width;
  }
  return null;
}
