import { isPlainCode, normaliseCode } from '../cell/code';
import { readDate, serialOfNumber, type DateOrder } from '../cell/date';
import { tidy } from '../cell/fold';
import { figureOfNumber, formatTraits } from '../cell/number-format';
import { numberReadings, type NumberReading } from '../cell/number';
import { remembered } from '../cell/remembered';
import { formatAt } from './cell-text';
import { FIELDS, type Quantity } from './field';
import type { CellValue, Grid } from './grid';
import type { HeadColumn } from './heading-block';
import { ROWS_A_PIECE, type Steps } from '../steps';
import { isTotalLabel } from './row-words';
import type { RowPlan } from './rows';
import { Reading, type Unit } from './table';
import { unitOf } from './units';

/** A cell with two readings that nothing has decided yet. */
export interface OpenCell {
  readonly row: number;
  readonly group: NumberReading;
  readonly decimal: NumberReading;
}

/** What a sign surely means in a column: how often it parts thousands, how often it begins decimals. */
export interface SignVotes {
  group: number;
  decimal: number;
}

/** A column while it is read: its arrays, and what is still open. */
export interface DraftColumn {
  readonly head: HeadColumn;
  unit: Unit | null;
  readonly raw: CellValue[];
  readonly numbers: Float64Array;
  /** of exact columns the zeros of the plan, which they share */
  readonly halves: Float64Array;
  /** `raw` itself while every text is just what its cell holds: written with `putText` only */
  texts: readonly string[];
  /** a column of codes in which every cell holds one just as it should be */
  plain: boolean;
  readonly readings: Uint8Array;
  readonly open: Record<'.' | ',', OpenCell[]>;
  readonly votes: Record<'.' | ',', SignVotes>;
}

/** Ratios that never reach a thousand: `98.765` below them is decimal. */
const BELOW_THOUSAND = new Set([
  'overdueRatio',
  'frozenRatio',
  'share',
  'attendance',
  'principalRatio',
  'interestRatio',
  'saverRatio',
  'interestRate',
]);
const DASH = /^\s*[-–—−.]+\s*$/;
const ERROR = /^#[A-Z/0!?]+/;

const NONE = new Float64Array(0);

/** Reads the cells of one column, row by row, step by step; figures with two readings stay open. */
export function* draftSteps(
  grid: Grid,
  { head, raw, unit }: Pick<DraftColumn, 'head' | 'raw' | 'unit'>,
  { gridRows, totals, zeros }: RowPlan,
): Steps<DraftColumn> {
  const { quantity } = FIELDS[head.field];
  const isWords = quantity === 'text' || quantity === 'code' || quantity === 'class';
  const size = raw.length;
  const draft: DraftColumn = {
    head,
    unit,
    raw,
    numbers: isWords ? NONE : new Float64Array(size).fill(NaN),
    halves: isWords || quantity === 'date' ? NONE : isExactly(quantity, unit) ? zeros : new Float64Array(size),
    // a list has words and codes in half of its columns: copied they would cost as much memory again
    texts: isWords ? (raw as string[]) : [],
    plain: quantity === 'code' && size > 0,
    // as nearly all cells are: only the others are written one by one
    readings: new Uint8Array(size).fill(Reading.plain),
    open: { '.': [], ',': [] },
    votes: { '.': { group: 0, decimal: 0 }, ',': { group: 0, decimal: 0 } },
  };
  const read = readerOf(draft, grid, gridRows);
  for (let from = 0; from < size; from += ROWS_A_PIECE) {
    yield { done: from, total: size };
    read(from, Math.min(size, from + ROWS_A_PIECE));
  }
  if (quantity !== 'text') for (const row of totals) blankLabel(draft, row);
  return draft;
}

/** Reads a run of the column's cells, up to a row that is not among them. */
function readerOf(draft: DraftColumn, grid: Grid, gridRows: readonly number[]): (from: number, to: number) => void {
  const { quantity, width } = FIELDS[draft.head.field];
  if (quantity === 'code') return (from, to) => readCodes(draft, width as number, from, to);
  if (quantity === 'text' || quantity === 'class') return (from, to) => readWords(draft, from, to);
  if (quantity === 'date') return dateReader(draft, grid.date1904 ?? false);
  return (from, to) => readNumbers(draft, grid, gridRows, from, to);
}

/** "Tổng cộng" printed in a column of codes or figures is the row's label, not the column's content. */
function blankLabel(draft: DraftColumn, row: number): void {
  const value = draft.raw[row];
  if (typeof value !== 'string' || !isTotalLabel(value)) return;
  draft.readings[row] = Reading.blank;
  if (draft.texts.length > 0) putText(draft, row, '');
}

/** Sets the text of a cell; the first that is not just what the cell holds parts the texts from the raw cells. */
export function putText(draft: DraftColumn, row: number, text: string): void {
  if (draft.texts[row] === text) return;
  if (draft.texts === draft.raw) draft.texts = draft.texts.slice();
  (draft.texts as string[])[row] = text;
}

const READING_OF_CODE = {
  blank: Reading.blank,
  plain: Reading.plain,
  padded: Reading.padded,
  imprecise: Reading.imprecise,
  misfit: Reading.plain,
} as const;

function readCodes(draft: DraftColumn, width: number, from: number, to: number): void {
  const { raw, readings } = draft;
  let last: CellValue | null = null;
  for (let i = from; i < to; i++) {
    const value = raw[i] as CellValue;
    // lists are sorted by place and group: most codes are those of the row above. One text for all of them: who compares rows later
    // need not read it again.
    if (value === last) {
      raw[i] = last;
      continue;
    }
    if (typeof value === 'string' && isPlainCode(value, width)) {
      last = value;
      continue;
    }
    draft.plain = false;
    const { code, state } = normaliseCode(value, width);
    putText(draft, i, code);
    readings[i] = READING_OF_CODE[state];
  }
}

/** A formula whose export came out as 0 (BC0437: Tên ĐVUT, Xếp loại) is blank. */
function readWords(draft: DraftColumn, from: number, to: number): void {
  const { raw, readings } = draft;
  let last: CellValue = '';
  let text = '';
  for (let i = from; i < to; i++) {
    const value = raw[i] as CellValue;
    // as with codes, most words are those of the row above
    if (value !== last) {
      last = value;
      text = typeof value === 'string' ? tidy(value) : value === 0 ? '' : String(value);
    } else raw[i] = last;
    if (text !== value) putText(draft, i, text);
    if (text === '') readings[i] = Reading.blank;
  }
}

function dateReader({ raw, numbers, readings }: DraftColumn, date1904: boolean): (from: number, to: number) => void {
  const order = orderOf(raw);
  const readText = remembered((text) => readDate(text, order));
  return (from, to) => {
    for (let i = from; i < to; i++) {
      const value = raw[i] as CellValue;
      if (value === '') {
        readings[i] = Reading.blank;
        continue;
      }
      const day =
        typeof value === 'number'
          ? serialOfNumber(value, date1904)
          : typeof value === 'string'
            ? readText(value)
            : null;
      if (typeof day === 'number' && !Number.isNaN(day)) {
        numbers[i] = Math.floor(day);
        if (typeof value === 'string') readings[i] = order === 'mdy' ? Reading.decided : Reading.fromText;
      } else
        readings[i] =
          typeof value === 'string' && (value.trim() === '' || DASH.test(value)) ? Reading.blank : Reading.unreadable;
    }
  };
}

/** Month first only where the column cannot be read day first, and can be read month first throughout. */
function orderOf(raw: readonly CellValue[]): DateOrder {
  const isImpossible = (order: DateOrder) => remembered((text) => readDate(text, order) === 'impossible');
  const [dayFirst, monthFirst] = [isImpossible('dmy'), isImpossible('mdy')];
  let impossible = false;
  for (const value of raw) {
    if (typeof value !== 'string' || value === '') continue;
    if (monthFirst(value)) return 'dmy';
    if (dayFirst(value)) impossible = true;
  }
  return impossible ? 'mdy' : 'dmy';
}

/** Whether the figures are whole and exact: counts, and money in đồng. */
const isWholly = (quantity: Quantity, unit: Unit | null): boolean =>
  quantity === 'count' || quantity === 'ordinal' || (quantity === 'money' && unit?.dong === 1);
const isExactly = (quantity: Quantity, unit: Unit | null): boolean => isWholly(quantity, unit) || quantity === 'points';

const isWhole = ({ head, unit }: DraftColumn): boolean => isWholly(FIELDS[head.field].quantity, unit);
const isExact = ({ head, unit }: DraftColumn): boolean => isExactly(FIELDS[head.field].quantity, unit);

function readNumbers(draft: DraftColumn, grid: Grid, rows: readonly number[], from: number, to: number): void {
  const { raw, numbers, halves, readings } = draft;
  const percent = FIELDS[draft.head.field].quantity === 'percent';
  const exact = isExact(draft);
  const count = FIELDS[draft.head.field].quantity === 'count';
  const plainFormat = grid.formats.length === 0;
  for (let i = from; i < to; i++) {
    const value = raw[i] as CellValue;
    if (typeof value === 'number') {
      numbers[i] = value;
      if (count && !Number.isInteger(value)) restoreThousands(draft, i, value);
      if (exact) continue;
      const format = plainFormat ? 'General' : formatAt(grid, rows[i] as number, draft.head.col);
      const scale = percent && formatTraits(format).percent ? 100 : 1;
      const figure = figureOfNumber(value, format);
      numbers[i] = scale === 1 ? value : Number((value * 100).toPrecision(15));
      halves[i] = figure.half * scale;
    } else if (value === '') readings[i] = Reading.blank;
    else readings[i] = typeof value === 'string' ? readText(draft, i, value) : Reading.unreadable;
  }
}

/** "11.347" households typed into an English Excel became the number 11.347; a count is whole, so it was 11 347. */
function restoreThousands({ numbers, readings }: DraftColumn, row: number, value: number): void {
  const thousands = Number((value * 1_000).toPrecision(15));
  if (!Number.isInteger(thousands) || Math.abs(value) >= 1_000) return;
  numbers[row] = thousands;
  readings[row] = Reading.decided;
}

function readText(draft: DraftColumn, row: number, text: string): number {
  if (text.trim() === '' || DASH.test(text)) return Reading.blank;
  if (FIELDS[draft.head.field].quantity === 'ordinal' && !/\d/.test(text)) return Reading.plain;
  const found = ERROR.test(text) ? [] : numberReadings(text);
  const [first, second] = found;
  if (!first) return Reading.unreadable;
  if (!second) {
    vote(draft, first);
    return settle(draft, row, first, Reading.fromText);
  }
  if (isWhole(draft)) return settle(draft, row, first, Reading.fromText);
  if (BELOW_THOUSAND.has(draft.head.field) || FIELDS[draft.head.field].quantity === 'points')
    return settle(draft, row, second, Reading.fromText);
  draft.open[first.style.group as '.' | ','].push({ row, group: first, decimal: second });
  return Reading.ambiguous;
}

function vote({ votes }: DraftColumn, { style }: NumberReading): void {
  if (style.group === '.' || style.group === ',') votes[style.group].group++;
  if (style.decimal !== null) votes[style.decimal].decimal++;
}

/** Takes one reading for a cell. A unit printed in the cell itself is brought to the column's. */
export function settle(draft: DraftColumn, row: number, { value, half, style }: NumberReading, how: number): number {
  if (style.dong !== null) draft.unit ??= unitOf(style.dong, 'heading');
  const scale = style.dong === null ? 1 : (draft.unit?.dong ?? 1);
  draft.numbers[row] = value / scale;
  draft.halves[row] = isExact(draft) ? 0 : half / scale;
  draft.readings[row] = how;
  return how;
}
