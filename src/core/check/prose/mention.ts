import { numberReadings } from '../../cell/number';
import { fold, plain } from '../../cell/fold';
import type { Figure } from '../../cell/figure';
import type { ProseLine } from '../../sheet/prose';
import type { Printed } from '../equation';
import type { Place } from '../finding';
import { isCount, unitAt, unitOfLabel } from './unit';
import type { FoundUnit, Unit } from './unit';

/** A figure in a sentence, with its unit and the words around it. Money is in the unit that it is printed in. */
export interface Mention extends Printed {
  readonly line: ProseLine;
  /** where number and unit stand in the line */
  readonly from: number;
  readonly to: number;
  /** number and unit as printed, and the number alone */
  readonly printed: string;
  readonly digits: string;
  /** the figure with the precision that it is printed with, counts too */
  readonly shown: Figure;
  readonly unit: Unit;
  /** "… triệu đồng/tổ": what each of it is for */
  readonly per: Unit | null;
  /** words since the figure before it, without accents, punctuation kept */
  readonly gap: string;
  /** the same folded; its last clause; words up to the next figure */
  readonly before: string;
  readonly label: string;
  readonly after: string;
  /** brackets open around it */
  readonly depth: number;
  /** "trên 2%", "khoảng 30 tổ": a bound, not a figure */
  readonly bound: boolean;
  /** "151/158 tổ": it is the 151 */
  readonly ofNext: boolean;
}

/** Figures of one sentence, in its order. */
export interface Sentence {
  readonly line: ProseLine;
  readonly from: number;
  readonly mentions: readonly Mention[];
}

interface Found {
  readonly from: number;
  readonly digitsTo: number;
  readonly figure: Figure;
  readonly unit: FoundUnit;
  readonly ofNext: boolean;
}

/** The sentences of a line that name figures whose unit is known. */
export function sentencesOf(line: ProseLine): Sentence[] {
  const { text } = line;
  const words = plainOf(text);
  const found = figuresIn(line, words);
  const ends = sentenceEnds(words);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    const inside = found.filter((one) => one.from >= from && one.from < end);
    if (inside.length > 0) sentences.push({ line, from, mentions: mentionsOf(line, words, inside, [from, end]) });
    from = end;
  }
  return sentences;
}

/** Without accents, as long as the text itself. */
function plainOf(text: string): string {
  const whole = plain(text);
  if (whole.length === text.length) return whole;
  return Array.from({ length: text.length }, (_, at) => {
    const one = plain(text.charAt(at));
    return one.length === 1 ? one : ' ';
  }).join('');
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** A full stop before a space or at the end; those inside numbers and abbreviations have no space behind them. */
function sentenceEnds(words: string): number[] {
  const ends: number[] = [];
  for (let at = words.indexOf('. '); at >= 0; at = words.indexOf('. ', at + 1)) ends.push(at + 1);
  return ends;
}

function figuresIn(line: ProseLine, words: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isDigit(words.charAt(at))) {
      at++;
      continue;
    }
    const run = runAt(words, at);
    found.push(...figuresOf(line, words, at, run));
    at = run.at(-1) ?? at + 1;
  }
  return found;
}

/** Bounds of the numbers that stand together from `at`: one, or several with a stroke between ("151/158", "31/12/2020"). */
function runAt(words: string, at: number): number[] {
  const bounds: number[] = [];
  let from = at;
  for (;;) {
    let to = from;
    while (isDigit(words.charAt(to)) || (/[.,]/.test(words.charAt(to)) && isDigit(words.charAt(to + 1)))) to++;
    bounds.push(from, to);
    if (words.charAt(to) !== '/' || !isDigit(words.charAt(to + 1))) return bounds;
    from = to + 1;
  }
}

function figuresOf(line: ProseLine, words: string, at: number, run: readonly number[]): Found[] {
  const [from = at, to = at, secondFrom, secondTo] = run;
  const end = run.at(-1) ?? to;
  if (run.length > 4 || !standsAlone(words, at, end)) return [];
  const unit = unitAt(words, end) ?? labelled(line, words, at, end) ?? joined(words, at, end);
  if (!unit) return [];
  const first = figureOf(line.text.slice(from, to), unit.unit);
  if (secondFrom === undefined || secondTo === undefined)
    return first ? [{ from, digitsTo: to, figure: signed(words, at, first), unit, ofNext: false }] : [];
  const second = figureOf(line.text.slice(secondFrom, secondTo), unit.unit);
  // "06/06 xã" is so many of so many; a date counts nothing
  if (!first || !second || !isCount(unit.unit) || first.value > second.value) return [];
  return [
    { from, digitsTo: to, figure: first, unit: { ...unit, length: 0 }, ofNext: true },
    { from: secondFrom, digitsTo: secondTo, figure: second, unit, ofNext: false },
  ];
}

/** Words before a number that make it a name: "tháng 5", "Quyết định số 33", and before a year. */
const NAMING = /(?:^|[^a-z])(?:thang|quy|ngay|quyet dinh|(?<!tong )so) ?$/;
const YEAR = /(?:^|[^a-z])nam ?$/;

function standsAlone(words: string, at: number, end: number): boolean {
  const [before, after] = [words.charAt(at - 1), words.charAt(end)];
  if (isLetter(before) || isLetter(after) || after === '-' || after === '/' || /[./_]/.test(before)) return false;
  if (before === '-' && /[a-z0-9]/.test(words.charAt(at - 2))) return false;
  const lead = words.slice(Math.max(0, at - 14), at);
  return !NAMING.test(lead) && !(YEAR.test(lead) && /^[12]\d{3}$/.test(words.slice(at, end)));
}

const signed = (words: string, at: number, figure: Figure): Figure =>
  words.charAt(at - 1) === '-' ? { ...figure, value: -figure.value } : figure;

/** As people write in sentences: the full stop parts thousands, the comma decimals; what could be either is not read. */
function figureOf(digits: string, unit: Unit): Figure | null {
  const [thousands, decimal] = numberReadings(digits);
  if (!thousands) return null;
  const chosen = !decimal
    ? thousands
    : unit === 'percent' || unit === 'points'
      ? decimal
      : digits.includes('.') || isCount(unit)
        ? thousands
        : null;
  if (!chosen) return null;
  return { value: chosen.value, half: chosen.half };
}

/** A number alone in its cell, the only one of its row, takes its unit from the label on its left. */
function labelled({ cells, text }: ProseLine, words: string, at: number, end: number): FoundUnit | null {
  const index = cells.findIndex(({ from }) => from === at);
  const cell = cells[index];
  const next = cells[index + 1]?.from ?? text.length + 1;
  if (!cell || index === 0 || next - 1 !== end) return null;
  const numbers = cells.filter(
    ({ value }) => typeof value === 'number' || /^\d[\d., ]*%?$/.test(value.toString().trim()),
  );
  // the number of the row itself may stand first
  if (numbers.some((other) => other !== cell && other !== cells[0])) return null;
  const unit = unitOfLabel(words.slice(cells[index - 1]?.from ?? 0, at).trim());
  return unit ? { ...unit, length: 0 } : null;
}

/** "665 = 299+230+101+35" */
const joined = (words: string, at: number, end: number): FoundUnit | null =>
  /[+=] ?$/.test(words.slice(Math.max(0, at - 2), at)) || /^ ?[+=]/.test(words.slice(end, end + 2))
    ? { unit: 'bare', scale: 1, length: 0 }
    : null;

const PER = /^ ?\/ ?(?:1 |mot |moi )?(?=[a-z])/;
const BOUND = /(?:^| )(?:tren|duoi|hon|gan|khoang|tu|den|toi thieu|toi da|it nhat|nho hon|lon hon|vuot|dat tren)$/;

function mentionsOf(
  line: ProseLine,
  words: string,
  found: readonly Found[],
  [from, end]: readonly [number, number],
): Mention[] {
  let depth = 0;
  let last = from;
  return found.map((one, index): Mention => {
    const unitTo = one.digitsTo + one.unit.length;
    const gap = words.slice(last, one.from);
    for (const char of gap) depth = char === '(' ? depth + 1 : char === ')' ? Math.max(0, depth - 1) : depth;
    const per = PER.exec(words.slice(unitTo, unitTo + 12));
    const perUnit = per ? unitAt(words, unitTo + per[0].length) : null;
    const to = perUnit && per ? unitTo + per[0].length + perUnit.length : unitTo;
    const next = found[index + 1]?.from ?? end;
    const before = fold(gap);
    last = to;
    const { figure: shown } = one;
    // people and groups are counted, not rounded
    const figure = isCount(one.unit.unit) ? { value: shown.value, half: 0 } : shown;
    return {
      ...{
        line,
        from: one.from,
        to,
        printed: line.text.slice(one.from, to),
        digits: line.text.slice(one.from, one.digitsTo),
        unit: one.unit.unit,
      },
      ...{ per: perUnit?.unit ?? null, gap, before, label: fold(lastClause(gap)), after: fold(words.slice(to, next)) },
      ...{ depth, bound: BOUND.test(before), ofNext: one.ofNext },
      ...{ place: placeOf(line, one.from), figure, shown, blank: false, scale: one.unit.scale },
      step: figure.half > 0 ? 2 * figure.half : 1,
    };
  });
}

function lastClause(gap: string): string {
  const cut = Math.max(...[',', ';', ':', '('].map((sign) => gap.lastIndexOf(sign)));
  const clause = gap.slice(cut + 1);
  return clause.trim() === '' ? gap.slice(0, Math.max(0, cut)) : clause;
}

function placeOf({ sheet, row, col, cells }: ProseLine, at: number): Place {
  const cell = [...cells].reverse().find(({ from }) => from <= at);
  return { sheet, row, col: cell?.col ?? col };
}
