import { plain } from './fold';
import { daysInMonth, OFFSET_1904, serialOf } from './serial';

/** A day that a text speaks of; a month or a quarter stands for its last day. */
export interface FoundDate {
  readonly serial: number;
  readonly grain: 'day' | 'month' | 'quarter';
  /** place in `plain(text)` */
  readonly start: number;
  readonly end: number;
  /** "đến …", "tại …": the text says that its figures are of this day */
  readonly until: boolean;
  /** "so với …": the day that figures are compared with */
  readonly against: boolean;
  /** "in ngày …", "Sông Mây, ngày …": when the sheet was made, not what it speaks of */
  readonly made: boolean;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const SEP = ' ?[/.\\-] ?';
const OF_YEAR = '(?: ?nam ?| ?[/.\\-_] ?| )(\\d{4})(?!\\d)';
// every source begins with the character before the date, so that a date is not found inside longer digits or words
const DMY = `(^|[^\\d/])(\\d{1,2})${SEP}(\\d{1,2})${SEP}(\\d{4}|\\d{2})(?![\\d/])`;
const YMD = '(^|\\D)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)';
const RUN = '(^|\\D)(\\d{8})(?!\\d)';
const WORDS = '(^|\\D)(\\d{1,2}) ?thang ?(\\d{1,2}) ?nam ?(\\d{4})(?!\\d)';
const MONTH = `(^|[^a-z\\d])(?:thang|t)[. ]?(\\d{1,2})${OF_YEAR}`;
const QUARTER = `(^|[^a-z\\d])(?:quy|q)[. ]?(iv|i{1,3}|[1-4])${OF_YEAR}`;

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
};

/** Eight digits in a row: ddmmyyyy or yyyymmdd; both cannot be days after 1900. */
const serialOfRun = (run: string): number | null =>
  serialOf(Number(run.slice(4)), Number(run.slice(2, 4)), Number(run.slice(0, 2))) ??
  serialOf(Number(run.slice(0, 4)), Number(run.slice(4, 6)), Number(run.slice(6)));

const endOfMonth = (year: number, month: number): number | null =>
  month >= 1 && month <= 12 ? serialOf(year, month, daysInMonth(year, month)) : null;

/** Order of the parts in a text such as 09/30/2026; Vietnamese sheets write the day first. */
export type DateOrder = 'dmy' | 'mdy';

/** A shape of date, and the serial that its parts make: null = the calendar has no such day. */
interface Shape {
  /** finds it inside a text */
  readonly pattern: RegExp;
  /** matches a text that is nothing else */
  readonly whole: RegExp;
  readonly grain: FoundDate['grain'];
  readonly serial: (parts: readonly string[], order: DateOrder) => number | null;
}

const shape = (source: string, grain: FoundDate['grain'], serial: Shape['serial']): Shape => ({
  ...{ pattern: new RegExp(source, 'g'), whole: new RegExp(`^${source}$`), grain, serial },
});
const part = (parts: readonly string[], index: number): string => parts[index] ?? '';
const SHAPES: readonly Shape[] = [
  shape(WORDS, 'day', (p) => serialOf(Number(part(p, 4)), Number(part(p, 3)), Number(part(p, 2)))),
  shape(YMD, 'day', (p) => serialOf(Number(part(p, 2)), Number(part(p, 3)), Number(part(p, 4)))),
  shape(DMY, 'day', (p, order) => {
    const [day, month] = order === 'dmy' ? [2, 3] : [3, 2];
    return serialOf(fullYear(part(p, 4)), Number(part(p, month)), Number(part(p, day)));
  }),
  shape(RUN, 'day', (p) => serialOfRun(part(p, 2))),
  shape(MONTH, 'month', (p) => endOfMonth(Number(part(p, 3)), Number(part(p, 2)))),
  shape(QUARTER, 'quarter', (p) => endOfMonth(Number(part(p, 3)), 3 * (QUARTERS[part(p, 2)] ?? 0))),
];

const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?: ?[ap]m)?z?$/;

/**
 * A cell whose whole text is a date: its serial; `'impossible'` where it has a date's shape but no such day exists; null for other words.
 * @example readDate('5/1/2026') // serial of 05/01/2026
 * @example readDate('31/02/2026') // 'impossible'
 */
export function readDate(text: string, order: DateOrder = 'dmy'): number | 'impossible' | null {
  if (text.length > 60) return null;
  const line = plain(text.replace(/\u00a0/g, ' '))
    .trim()
    .replace(TIME, '')
    .replace(/^ngay /, '');
  for (const { whole, serial } of SHAPES) {
    const match = whole.exec(line);
    if (match && match[1] === '') return serial(match, order) ?? 'impossible';
  }
  return null;
}

const UNTIL = /(?:den|tai|thoi diem|chot)(?: het)?(?: ngay)? ?:? ?$/;
const AGAINST = /so(?: voi)?(?: thoi diem| cuoi nam| ngay| dau nam| cung ky)* ?:? ?\(?$/;

const MADE = /(?:^|[^a-z])(?:in|xuat|lap)(?: ngay| luc)* ?:? ?$|, ?ngay ?$/;

/** Every date inside a longer text, in the order of the text. Eight digits count only where they make a day from 1990 to 2099. */
export function datesIn(text: string): FoundDate[] {
  const line = plain(text.slice(0, 400));
  if (!/\d{2}/.test(line)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, grain, serial } of SHAPES) {
    for (const match of line.matchAll(pattern)) {
      const value = serial(match, 'dmy');
      const start = match.index + part(match, 1).length;
      const end = match.index + match[0].length;
      if (value === null || value < 32_874 || value > 73_050) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const lead = line.slice(Math.max(0, start - 40), start);
      const against = AGAINST.test(lead);
      found.push({
        serial: value,
        grain,
        start,
        end,
        until: !against && UNTIL.test(lead),
        against,
        made: MADE.test(lead),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The day that a title, a heading or a name speaks of: the one after "đến" or "tại", else the last one.
 * Days that figures are compared with, or on which the sheet was printed, are not it.
 * @example periodIn('Quý III/2024') // serial of 30/09/2024
 */
export function periodIn(text: string): number | null {
  const own = datesIn(text).filter((date) => !date.against && !date.made);
  return (own.find((date) => date.until) ?? own.at(-1))?.serial ?? null;
}

/** From here on (the year 4637) digits typed as 01012026 are likelier than a serial. */
const TYPED_DIGITS = 1_000_000;

/** A date that Excel keeps as a number, as a 1900 serial; digits typed as 30092026 or 20260930 are read as a day. NaN = no date. */
export function serialOfNumber(value: number, date1904 = false): number {
  if (!(value >= 1)) return NaN;
  const typed = value >= TYPED_DIGITS && Number.isInteger(value) ? serialOfRun(String(value).padStart(8, '0')) : null;
  if (typed !== null) return typed;
  if (value >= 2_958_466) return NaN;
  return date1904 ? value + OFFSET_1904 : value;
}
