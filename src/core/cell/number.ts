import { fold } from './fold';
import type { Figure } from './figure';

export { figureOfNumber } from './number-format';

/** How a number was printed, so that another can be printed alike. */
export interface NumberStyle {
  /** sign between groups of thousands, or null where none was printed */
  readonly group: '.' | ',' | ' ' | "'" | null;
  readonly decimal: '.' | ',' | null;
  readonly decimals: number;
  /** how a negative was printed; null = it was not negative */
  readonly negative: 'minus' | 'brackets' | null;
  readonly plus: boolean;
  readonly percent: boolean;
  /** đồng of a unit that stands in the cell itself (`35 tr.đ` → 1 000 000), else null */
  readonly dong: 1 | 1_000 | 1_000_000 | 1_000_000_000 | null;
}

/** One way to read a printed number. Where the cell names a unit of money, value and half are in đồng. */
export interface NumberReading extends Figure {
  readonly style: NumberStyle;
}

const LONGEST = 48;
const UNITS: Readonly<Record<string, 1 | 1_000 | 1_000_000 | 1_000_000_000>> = {
  ...{ d: 1, dong: 1, vnd: 1, 'viet nam dong': 1 },
  ...{ nghin: 1_000, ngan: 1_000, 'nghin dong': 1_000, 'ngan dong': 1_000, 'nghin d': 1_000, 'ngan d': 1_000 },
  ...{
    tr: 1_000_000,
    trd: 1_000_000,
    'tr d': 1_000_000,
    'tr dong': 1_000_000,
    trieu: 1_000_000,
    'trieu dong': 1_000_000,
  },
  ...{ 'trieu d': 1_000_000, ty: 1_000_000_000, 'ty dong': 1_000_000_000, 'ty d': 1_000_000_000, ti: 1_000_000_000 },
};
/** What is counted, sometimes typed behind the number: it changes nothing. */
const COUNTED = new Set(['to', 'ho', 'luot', 'nguoi', 'mon', 'kh', 'khach hang', 'to vien', 'diem', 'xa', 'huyen']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Spaces of every kind, dashes that stand for minus, and full-width characters become their plain ASCII ones. */
function clean(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else if (code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000 || code === 0x202f)
      out += ' ';
    else if (code >= 0x2000 && code <= 0x200a) out += ' ';
    else if (code === 0x2212 || (code >= 0x2010 && code <= 0x2015)) out += '-';
    else if (code === 0x2019) out += "'";
    else out += text[i];
  }
  return out.trim();
}

interface Affixes {
  negative: NumberStyle['negative'];
  plus: boolean;
  percent: boolean;
  dong: NumberStyle['dong'];
}

/** What stands before and after the digits; null where it is anything but signs, brackets, per cent or a unit. */
function affixes(before: string, after: string): Affixes | null {
  const lead = before.replace(/ /g, '');
  let tail = after.trim();
  const brackets = lead === '(';
  if (brackets !== tail.includes(')')) return null;
  if (brackets) tail = tail.replace(')', '').trim();
  const trailingMinus = tail === '-' && lead === '';
  if (trailingMinus) tail = '';
  if (lead !== '' && lead !== '(' && lead !== '-' && lead !== '+') return null;
  const percent = tail === '%';
  const words = percent || tail === '.' ? '' : fold(tail);
  if (words === '' && tail !== '' && !percent && tail !== '.') return null;
  const dong = UNITS[words] ?? null;
  if (words !== '' && dong === null && !COUNTED.has(words)) return null;
  const negative = brackets ? 'brackets' : lead === '-' || trailingMinus ? 'minus' : null;
  return { negative, plus: lead === '+', percent, dong };
}

/** Splits `1.247.187,5` into its runs of digits and the signs between them; null for any other character or two signs together. */
function runs(body: string): { digits: string[]; signs: string[] } | null {
  const digits: string[] = [''];
  const signs: string[] = [];
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (isDigit(body.charCodeAt(i))) digits[digits.length - 1] += char;
    else if ((char === '.' || char === ',' || char === ' ' || char === "'") && (digits.at(-1) !== '' || i === 0)) {
      signs.push(char);
      digits.push('');
    } else return null;
  }
  return digits.at(-1) === '' ? null : { digits, signs };
}

/** Thousands are a first run of one to three digits, not beginning with 0, and runs of exactly three. */
const areThousands = (digits: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(digits[0] ?? '') && digits.slice(1).every((run) => run.length === 3);

function reading(
  digits: readonly string[],
  group: NumberStyle['group'],
  decimal: NumberStyle['decimal'],
  more: Affixes,
): NumberReading {
  const whole = (decimal === null ? digits : digits.slice(0, -1)).join('') || '0';
  const fraction = decimal === null ? '' : (digits.at(-1) ?? '');
  const power = more.dong === null ? 0 : Math.log10(more.dong);
  const value = Number(`${whole}.${fraction}e${power}`);
  return {
    value: more.negative !== null && value !== 0 ? -value : value,
    half: Number(`5e${Math.round(power) - fraction.length - 1}`),
    style: { group, decimal, decimals: fraction.length, ...more },
  };
}

/**
 * Every way to read a printed number: none = not a number, one = certain, two = ambiguous (as thousands first, then as decimals).
 * A group of exactly three digits is ambiguous; a leading 0 is decimal; one, two or more than three digits after a single sign are
 * decimal; two equal signs are thousands; of two different signs the last is decimal; brackets are negative.
 * @example numberReadings('1.243') // 1243 and 1.243
 * @example numberReadings('(1.069,5)') // −1069.5
 */
export function numberReadings(text: string): NumberReading[] {
  if (text.length > LONGEST * 2) return [];
  const line = clean(text);
  if (line.length > LONGEST) return [];
  let first = 0;
  while (first < line.length && !isDigit(line.charCodeAt(first))) first++;
  if (first === line.length) return [];
  let last = line.length - 1;
  while (!isDigit(line.charCodeAt(last))) last--;
  if (first > 0 && (line[first - 1] === '.' || line[first - 1] === ',')) first--;
  const more = affixes(line.slice(0, first), line.slice(last + 1));
  const parts = more && runs(line.slice(first, last + 1));
  return parts ? readRuns(parts.digits, parts.signs, more) : [];
}

function readRuns(digits: string[], signs: string[], more: Affixes): NumberReading[] {
  if (signs.length === 0) return [reading(digits, null, null, more)];
  const final = signs.at(-1) as string;
  const before = signs.slice(0, -1);
  const thousands = before[0] ?? final;
  if (before.some((sign) => sign !== thousands)) return [];
  const asGroups = (group: string) => reading(digits, group as NumberStyle['group'], null, more);
  if (thousands === final) {
    if (final === ' ' || final === "'") return areThousands(digits) ? [asGroups(final)] : [];
    const asDecimal = () => reading(digits, null, final as '.' | ',', more);
    if (before.length > 0) return areThousands(digits) ? [asGroups(final)] : [];
    return areThousands(digits) ? [asGroups(final), asDecimal()] : [asDecimal()];
  }
  if (final === ' ' || final === "'" || !areThousands(digits.slice(0, -1))) return [];
  return [reading(digits, thousands as NumberStyle['group'], final as '.' | ',', more)];
}

/** The one number that a text can mean; `'ambiguous'` where it can mean two, null where it is no number. */
export function readNumber(text: string): Figure | 'ambiguous' | null {
  const [only, other] = numberReadings(text);
  if (!only) return null;
  return other ? 'ambiguous' : { value: only.value, half: only.half };
}
