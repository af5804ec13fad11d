import { fold } from '../core/cell/fold';
import { overdueRatio as ratio } from '../core/indicator/ratio';
import type { CellValue } from '../core/sheet/grid';
import { isTotalLabel } from '../core/sheet/row-words';
import type { ArgumentId } from '../i18n/functions/arguments';
import { Fault } from './fault';
import { flat, isBlankOrZero, isError, trimmed } from './range/cells';
import { numbersOf } from './range/numbers';
import type { Numbers } from './range/numbers';
import type { Result } from './answer';

/** Sums of one key; the first fault of its rows stands for all. */
interface Sums {
  readonly label: CellValue | Fault;
  overdue: number;
  outstanding: number;
  fault: Fault | null;
}

/**
 * OVERDUERATIO: overdue / outstanding in %, unrounded, of the sums. With `by`, a row (key, ratio) for each key in the order of the
 * range and a last row "Cộng"; rows that are themselves totals are left out, so that nothing counts twice.
 * @throws Fault if the ranges do not lie side by side, a cell is no number, or overdue debt stands against no debt
 */
export function overdueRatioOf(overdue: unknown, outstanding: unknown, by: unknown): Result {
  sameShape(overdue, outstanding, 'outstanding');
  const late = flat(trimmed(overdue));
  const debt = flat(trimmed(outstanding));
  const length = Math.max(late.length, debt.length);
  if (by !== null && by !== undefined) {
    sameShape(overdue, by, 'by');
    return byKey(fill(late, length), fill(debt, length), fill(flat(trimmed(by)), length));
  }
  const skip = headingRows(late, debt);
  const all: Sums = { label: '', overdue: 0, outstanding: 0, fault: null };
  add(all, numbersOf(late.slice(skip), 'overdue'), 'overdue');
  add(all, numbersOf(debt.slice(skip), 'outstanding'), 'outstanding');
  const answer = ratioOf(all);
  if (answer instanceof Fault) throw answer;
  return [[answer]];
}

const fill = (cells: readonly CellValue[], length: number): CellValue[] =>
  Array.from({ length }, (_, at) => cells[at] ?? '');

/** Ranges that are read side by side must be alike: one shifted by a row would give a false ratio without a sign of it. */
function sameShape(a: unknown, b: unknown, argument: ArgumentId): void {
  const [first, second] = [shapeOf(a), shapeOf(b)];
  if (first.rows !== second.rows || first.cols !== second.cols)
    throw new Fault('shape', { argument, other: 'overdue' });
}

function shapeOf(range: unknown): { readonly rows: number; readonly cols: number } {
  if (!Array.isArray(range)) return { rows: 1, cols: 1 };
  const [first] = range as unknown[];
  return { rows: range.length, cols: Array.isArray(first) ? first.length : 1 };
}

/** 1 if the ranges begin with their headings: words in both first cells, above further cells. */
function headingRows(late: readonly CellValue[], debt: readonly CellValue[]): 0 | 1 {
  const isWord = (cell: CellValue | undefined): boolean =>
    typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !cell.startsWith('#');
  return late.length > 1 && isWord(late[0]) && isWord(debt[0]) ? 1 : 0;
}

function add(sums: Sums, { values, blank, faults }: Numbers, amount: 'overdue' | 'outstanding'): void {
  for (let at = 0; at < values.length; at++) {
    const fault = faults.get(at);
    if (fault) sums.fault ??= fault;
    else if (!blank[at]) sums[amount] += values[at] ?? 0;
  }
}

const ratioOf = ({ overdue, outstanding, fault }: Sums): number | Fault =>
  fault ?? ratio(overdue, outstanding) ?? new Fault('noDebt', { overdue });

function byKey(late: readonly CellValue[], debt: readonly CellValue[], by: readonly CellValue[]): Result {
  const skip = headingRows(late, debt);
  const overdue = numbersOf(blankFirst(late, skip), 'overdue');
  const outstanding = numbersOf(blankFirst(debt, skip), 'outstanding');
  const keys = new Keys();
  const total: Sums = { label: 'Cộng', overdue: 0, outstanding: 0, fault: null };
  for (let at = skip; at < by.length; at++) {
    const amounts = [overdue.values[at] || 0, outstanding.values[at] || 0] as const;
    const fault = overdue.faults.get(at) ?? outstanding.faults.get(at) ?? null;
    const isEmpty = !fault && amounts.every((amount) => amount === 0);
    const sums = keys.sumsOf(by[at] ?? '', at, isEmpty);
    for (const into of sums ? [sums, total] : []) {
      into.overdue += amounts[0];
      into.outstanding += amounts[1];
      into.fault ??= fault;
    }
  }
  return [...keys.all, total].map((sums) => [sums.label, ratioOf(sums)]);
}

/** The heading's place is kept, so that rows keep their numbers in messages. */
const blankFirst = (cells: readonly CellValue[], skip: number): CellValue[] =>
  cells.map((cell, at) => (at < skip ? '' : cell));

/** Sums by key: the same words in other case or accents are the same key. */
class Keys {
  readonly all: Sums[] = [];
  private readonly byWords = new Map<string, Sums>();
  private readonly byCell = new Map<CellValue, Sums | null>();

  /** Null for a row that is a total itself, or on which nothing stands. */
  sumsOf(cell: CellValue, at: number, isEmpty: boolean): Sums | null {
    if (isBlankOrZero(cell)) return isEmpty ? null : this.named('', at);
    let sums = this.byCell.get(cell);
    if (sums === undefined) {
      sums = typeof cell === 'string' && isTotalLabel(cell) ? null : this.named(cell, at);
      this.byCell.set(cell, sums);
    }
    return sums;
  }

  private named(cell: CellValue, at: number): Sums {
    const words = isError(cell) ? cell : fold(String(cell)) || String(cell).trim();
    const known = this.byWords.get(words);
    if (known) return known;
    const sums: Sums = { label: labelOf(cell, at), overdue: 0, outstanding: 0, fault: null };
    this.byWords.set(words, sums);
    this.all.push(sums);
    return sums;
  }
}

/** A key that is an error stays one, told apart from the keys that are words. */
const labelOf = (label: CellValue, at: number): CellValue | Fault =>
  isError(label) ? new Fault('cellError', { argument: 'by', row: at + 1, text: label }) : label;
