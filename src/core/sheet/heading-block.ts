import { beginsWithDigit, cellAt, formatAt, wordsAt } from './cell-text';
import { plain } from '../cell/fold';
import type { FieldId } from './field';
import { isDigits } from '../cell/code';
import { formatTraits } from '../cell/number-format';
import type { CellValue, Grid } from './grid';
import { headingLevels } from './heading-levels';
import { meaningOf, meaningOfCell, type HeadingMeaning } from './heading-match';
import type { Baseline } from './heading-text';
import { contentFit } from './content-fit';
import { atOnce, ROWS_A_PIECE, type Steps } from '../steps';
import { repeatsRow } from './repeated-heading';
import { beginsLikeHeading } from './wording-index';

/** A column of a heading block and the field that it was given. */
export interface HeadColumn {
  readonly field: FieldId;
  /** grid column */
  readonly col: number;
  readonly heading: string;
  readonly path: readonly string[];
  readonly confidence: number;
  readonly baseline: Baseline | null;
  readonly date: number | null;
  /** grid columns that hold the path's texts */
  readonly sources: readonly number[];
  /** a user said so: nothing that is found in the cells changes it */
  readonly corrected?: true;
}

/** Heading rows (grid rows, inclusive) with what their columns mean. */
export interface HeadingBlock {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadColumn[];
  readonly score: number;
  /** grid columns of which a user said that they mean nothing */
  readonly nothing?: readonly number[];
}

const LOWEST = 0.55;
/** Confidence of a column whose meaning another column claims with equal right. */
const DOUBTED = 0.6;
/** A meaning found below a group heading that nothing explains is at most as sure as this. */
const UNKNOWN_PARENT = 0.86;
const MOST_LEVELS = 4;
const ROW_COST = 0.03;
/** A row that only qualifies may cost no more than itself and a little doubt about a group heading. */
const LOWER_ROW_COST = ROW_COST + 0.05;

const INDEX_CELL = /^[([]?(?:\d{1,3}|[a-z])[)\]]?(?: ?= ?[\d()+\-*/ :x]{1,40})?$/i;

/** A row that numbers the columns: (1) (2) (3), A B 1 2, "5=7+9". */
export function isIndexRow(grid: Grid, row: number): boolean {
  let cells = 0;
  let last = 0;
  let rising = 0;
  for (let col = 0; col < grid.cols.length; col++) {
    const text = wordsAt(grid, row, col);
    if (text === '') continue;
    if (!INDEX_CELL.test(text)) return false;
    cells++;
    const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
    if (number > last && number - last <= 4) rising++;
    if (Number.isFinite(number)) {
      if (number <= last) return false;
      last = number;
    }
  }
  return cells >= 3 && rising >= cells - 2;
}

/**
 * Whether its numbers alone keep a row from being a heading. Every row of a list is asked: from the right, where its amounts stand, this is
 * told without a look into any text.
 */
function isMostlyNumbers(values: readonly CellValue[]): boolean {
  let numbers = 0;
  let others = 0;
  for (let col = values.length - 1; col >= 0; col--) {
    const value = values[col];
    if (typeof value === 'number') numbers++;
    else if (value !== '') others++;
    if (numbers * 2 > others + col) return true;
  }
  return false;
}

const isFigureText = (text: string): boolean => isDigits(text) || (!/[a-zà-ỹđ]/i.test(text) && !text.includes('/'));

/** Whether a grid row could be part of a heading: words, hardly any figures. */
export function isHeadingLike(grid: Grid, row: number, least = 2): boolean {
  const values = grid.values[row];
  if (!values) return false;
  const formatted = grid.formats.length > 0;
  if (!formatted && isMostlyNumbers(values)) return false;
  let words = 0;
  let figures = 0;
  for (let col = 0; col < values.length; col++) {
    const value = values[col];
    if (value === '' || value === undefined) continue;
    if (typeof value === 'string') {
      if (value.length > 200) return false;
      if (beginsWithDigit(value) && isFigureText(value)) figures++;
      else if (value.trim() !== '') words++;
    } else if (formatted && typeof value === 'number' && formatTraits(formatAt(grid, row, col)).date) words++;
    else figures++;
    if (figures > 8 && figures > words) return false;
    // stop where words in all cells that are left could not make it a heading
    if (figures * 2 > words + values.length - 1 - col) return false;
  }
  return words >= least && figures * 2 <= words;
}

/** Labels before a value end in a colon ("Mã đơn vị:"); headings hardly ever do, unless all of a row do: so many more are needed. */
const COLON_PENALTY = 2;

/** Whether the cells of a row name at least so many different fields by themselves. */
function namesFields(grid: Grid, row: number, least: number): boolean {
  const fields = new Set<FieldId>();
  const labels = new Set<FieldId>();
  const penalty = (grid.values[row] ?? []).every((value) => value === '' || /:\s*$/.test(String(value)))
    ? 0
    : COLON_PENALTY;
  for (let col = 0; col < grid.cols.length; col++) {
    const value = cellAt(grid, row, col);
    if (typeof value !== 'string' || value === '' || !beginsLikeHeading(value)) continue;
    const best = meaningOfCell(wordsAt(grid, row, col))[0];
    if (best && best.confidence >= 0.6) (/:\s*$/.test(value) ? labels : fields).add(best.field);
    if (fields.size >= least || labels.size >= least + penalty) return true;
  }
  return false;
}

const meanings = new Map<string, HeadingMeaning>();
function meaningOfPath(path: readonly string[]): HeadingMeaning {
  const key = path.join('\u0001');
  const known = meanings.get(key);
  if (known) return known;
  const meaning = meaningOf(path);
  if (meanings.size > 10_000) meanings.clear();
  meanings.set(key, meaning);
  return meaning;
}

const CHANGES: ReadonlySet<FieldId> = new Set([
  'groupsChange',
  'householdsChange',
  'outstandingChange',
  'overdueChange',
  'overdueGrowth',
]);

interface Offer {
  readonly field: FieldId;
  readonly col: number;
  readonly confidence: number;
}

/** What the columns mean if the heading is these rows. No two columns take one meaning; each takes the meaning that fits it best. */
export function evaluate(grid: Grid, from: number, to: number): HeadingBlock {
  const { paths, sources } = headingLevels(grid, from, to);
  const means = paths.map((path) => (path.length === 0 ? null : meaningOfPath(path)));
  const dates = means.flatMap((meaning) => meaning?.date ?? []);
  const latest = Math.max(0, ...dates);
  const earlier = dates.filter((day) => day < latest);
  const offers: Offer[] = [];
  means.forEach((meaning, col) => {
    for (const { field, confidence } of meaning?.candidates ?? []) {
      const older = meaning?.date && meaning.date < latest ? 0.8 : 1;
      const fitting = confidence * older * contentFit(grid, to + 1, col, field);
      if (fitting >= LOWEST) offers.push({ field, col, confidence: fitting });
    }
  });
  offers.sort((a, b) => b.confidence - a.confidence || a.col - b.col);
  const columns: HeadColumn[] = [];
  const taken = new Set<FieldId | number>();
  for (const { field, col, confidence } of offers) {
    if (taken.has(field) || taken.has(col)) continue;
    taken.add(field).add(col);
    const path = paths[col] ?? [];
    const date = means[col]?.date ?? null;
    // a change beside two dated groups is against the earlier one, if it does not say otherwise
    const unsaid = CHANGES.has(field) && earlier.length > 0 ? Math.max(...earlier) : null;
    const baseline = means[col]?.baseline ?? unsaid;
    columns.push({
      field,
      col,
      confidence,
      path,
      heading: path.join(' / '),
      baseline,
      date,
      sources: sources[col] ?? [],
    });
  }
  columns.sort((a, b) => a.col - b.col);
  const rivals = offers.filter(({ col }) => !taken.has(col));
  const doubted = columns.flatMap((column) => {
    if (!isRivalled(column, rivals)) return [column];
    // "Số tổ" below each of several groups that we do not know: none of them is the number of groups
    return column.path.length > 1 && column.confidence <= UNKNOWN_PARENT
      ? []
      : [{ ...column, confidence: Math.min(column.confidence, DOUBTED) }];
  });
  const score = doubted.reduce((sum, column) => sum + column.confidence, 0) - ROW_COST * (to - from + 1);
  return { from, to, columns: doubted, score };
}

/** Whether another column, left without a meaning, could have had this one just as well: "Dư nợ" printed twice. */
const isRivalled = ({ field, confidence }: HeadColumn, rivals: readonly Offer[]): boolean =>
  rivals.some((rival) => rival.field === field && rival.confidence > confidence - 0.02);

const isBlankRow = (grid: Grid, row: number): boolean => (grid.values[row] ?? []).every((value) => value === '');

/** Rows that may extend a heading upwards or downwards from an anchor row. */
function reach(grid: Grid, anchor: number, step: 1 | -1, bound: number): number {
  let row = anchor;
  for (let n = 0; n < MOST_LEVELS - 1; n++) {
    const next = row + step;
    if (next < 0 || next >= grid.values.length || (step < 0 ? next < bound : next > bound)) break;
    if (isBlankRow(grid, next) ? n > 0 || step < 0 : !isHeadingLike(grid, next, 1) || isIndexRow(grid, next)) break;
    if (step < 0 && isLoneLine(grid, next)) break;
    row = next;
  }
  return row;
}

/** A row with nothing but "ĐVT: triệu đồng" or "Ngày 30 tháng 9 năm 2026": it belongs to no column. */
function isLoneLine(grid: Grid, row: number): boolean {
  const filled = (grid.values[row] ?? []).filter((value) => value !== '');
  return (
    filled.length === 1 &&
    /^\s*\(?(?:(?:dvt|don vi(?: tinh)?)[^a-z]|ngay \d{1,2} thang )/.test(plain(String(filled[0])))
  );
}

/** The best heading around an anchor row, not above `bound`. */
export function blockAround(grid: Grid, anchor: number, bound: number): HeadingBlock {
  const top = reach(grid, anchor, -1, bound);
  const bottom = reach(grid, anchor, 1, grid.values.length - 1);
  let best = evaluate(grid, anchor, anchor);
  for (let from = anchor; from >= top; from--) {
    for (let to = anchor; to <= bottom; to++) {
      if (from === anchor && to === anchor) continue;
      const block = evaluate(grid, from, to);
      if (block.score > best.score + 1e-9) best = block;
    }
  }
  return withLowerRows(grid, best, bottom);
}

/**
 * Takes in rows of words below a heading that add no new meaning ("Tổng số" below "Dư nợ") but qualify what stands above them:
 * every one of their cells belongs to a column with a meaning, which is as sure with them as without.
 */
function withLowerRows(grid: Grid, block: HeadingBlock, bottom: number): HeadingBlock {
  let best = block;
  for (let to = block.to + 1; to <= bottom; to++) {
    const longer = evaluate(grid, block.from, to);
    const known = new Set(longer.columns.map(({ col }) => col));
    const values = grid.values[to] ?? [];
    const qualifies =
      values.some((value) => value !== '') &&
      values.every((value, col) => value === '' || (typeof value === 'string' && known.has(col)));
    if (!qualifies || longer.score < best.score - LOWER_ROW_COST) break;
    best = longer;
  }
  return best;
}

/** Whether a block says again what another says: the heading printed anew at a page break. */
export function repeats(block: HeadingBlock, of: HeadingBlock): boolean {
  const before = new Map(of.columns.map((column) => [column.col, column.field]));
  const same = block.columns.filter((column) => before.get(column.col) === column.field).length;
  return same >= 2 && same >= 0.7 * block.columns.length;
}

/** The first heading at or below a row that names at least `least` fields, or null. */
export const nextBlock = (grid: Grid, start: number, least: number, before: HeadingBlock | null): HeadingBlock | null =>
  atOnce(blockSearch(grid, start, least, before));

/** `nextBlock` step by step. */
export function* blockSearch(
  grid: Grid,
  start: number,
  least: number,
  before: HeadingBlock | null,
): Steps<HeadingBlock | null> {
  const anchor = Math.min(2, least);
  for (let row = start; row < grid.values.length; row++) {
    if (row % ROWS_A_PIECE === 0) yield { done: row, total: grid.values.length };
    if (!isHeadingLike(grid, row, anchor) || !namesFields(grid, row, anchor)) continue;
    if (before && repeatsRow(grid, row, before)) continue;
    // weighing the rows around is the longest piece of all
    yield null;
    const block = blockAround(grid, row, start);
    if (block.columns.length >= least && !(before && repeats(block, before))) return block;
  }
  return null;
}
