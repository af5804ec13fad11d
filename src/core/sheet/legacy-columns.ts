import {
  decoderOf,
  legacyFontOf,
  mayBeTcvn3,
  showsTcvn3,
  weigh,
  type Evidence,
  type LegacyEncoding,
} from '../cell/legacy-font';
import { atOnce, type Steps } from '../steps';
import type { CellValue, Grid } from './grid';
import type { LegacyText } from './table';

/** Rows at the top that are all looked at, and how many more are taken from the rest. */
const HEAD = 60;
const BODY = 120;
/** Different words that must show TCVN3 where no font name says it: in one column, or in all columns together. */
const LEAST_IN_COLUMN = 2;
const LEAST_IN_SHEET = 3;

/** How the words of a column are decoded: all of them, or only cells that show the encoding by themselves. */
interface Plan {
  readonly encoding: LegacyEncoding;
  readonly decode: (text: string) => string;
}

/**
 * The grid with the words of columns that were typed in a legacy font (TCVN3, VNI) as Unicode; the same object where there are none.
 * Decided for each column by its font's name and a sample of its cells, not cell by cell; cells of a column that mixes legacy text and Unicode
 * are decided one by one. What was typed stays in `legacy`.
 */
export const inUnicode = (grid: Grid): Grid => atOnce(unicodeSteps(grid));

/** Rows between two pauses: every cell of them may be decoded. */
const DECODED_ROWS = 512;

/** `inUnicode` step by step. */
export function* unicodeSteps(grid: Grid): Steps<Grid> {
  if (grid.legacy || !isSuspect(grid)) return grid;
  const plans = plansOf(grid);
  if (plans.every((plan) => plan === null)) return grid;
  let changed = false;
  const values: (readonly CellValue[])[] = [];
  for (const row of grid.values) {
    if (values.length % DECODED_ROWS === 0) yield { done: values.length, total: grid.values.length };
    let copy: CellValue[] | null = null;
    for (let col = 0; col < row.length; col++) {
      const value = row[col];
      const plan = plans[col];
      if (!plan || typeof value !== 'string' || value === '') continue;
      const read = plan.decode(value);
      if (read !== value) (copy ??= [...row])[col] = read;
    }
    changed ||= copy !== null;
    values.push(copy ?? row);
  }
  if (!changed) return grid;
  return { ...grid, values, legacy: { typed: grid.values, encodings: plans.map((plan) => plan?.encoding ?? null) } };
}

/** A quick look, so that a sheet in Unicode costs next to nothing. */
function isSuspect(grid: Grid): boolean {
  if (grid.fonts?.some((font) => legacyFontOf(font) !== null)) return true;
  for (const row of sampleRows(grid)) {
    for (const value of row) if (typeof value === 'string' && mayBeTcvn3(value)) return true;
  }
  return false;
}

function* sampleRows({ values }: Grid): Generator<readonly CellValue[]> {
  const step = Math.max(1, Math.ceil((values.length - HEAD) / BODY));
  for (let row = 0; row < values.length; row += row < HEAD ? 1 : step) yield values[row] as readonly CellValue[];
}

function plansOf(grid: Grid): (Plan | null)[] {
  const texts = grid.cols.map((): string[] => []);
  for (const row of sampleRows(grid))
    row.forEach((value, col) => {
      if (typeof value === 'string' && value !== '') texts[col]?.push(value);
    });
  const ofColumns = texts.map((ofColumn) => weigh(ofColumn));
  const ofSheet = weigh(texts.flat());
  const sheet = { sure: showsTcvn3(ofSheet, LEAST_IN_SHEET), mixed: ofSheet.unicode > 0 };
  return ofColumns.map((evidence, col) => {
    const font = legacyFontOf(grid.fonts?.[col]);
    if (font) return planOfFont(font.encoding, font.capitals, texts[col] as string[]);
    return planOfLetters(evidence, sheet);
  });
}

function planOfFont(encoding: LegacyEncoding, capitals: boolean, texts: readonly string[]): Plan {
  const decode = decoderOf(encoding, capitals);
  return { encoding, decode: weigh(texts, decode).unicode === 0 ? decode : oneByOne(decode) };
}

/**
 * `sure`: the sheet as a whole shows TCVN3, so that a column needs less to be of it too; `mixed`: somebody typed on in Unicode, so that a
 * column needs a sign of its own.
 */
function planOfLetters(evidence: Evidence, { sure, mixed }: { sure: boolean; mixed: boolean }): Plan | null {
  const { legacy, unicode, foreign, open, abbreviations } = evidence;
  const own = showsTcvn3(evidence, LEAST_IN_COLUMN);
  const follows = sure && (mixed ? legacy + abbreviations : legacy + open) > 0;
  if (!own && !follows) return null;
  const decode = decoderOf('tcvn3');
  const whole = unicode === 0 && (own || foreign <= legacy + open);
  return { encoding: 'tcvn3', decode: whole ? decode : oneByOne(decode) };
}

const oneByOne =
  (decode: (text: string) => string) =>
  (text: string): string => {
    const read = decode(text);
    if (read === text) return text;
    const { legacy, abbreviations, unicode, foreign } = weigh([text], decode);
    return legacy + abbreviations > 0 && unicode === 0 && foreign <= legacy ? read : text;
  };

/** The first cell of a column, from one grid row to another (inclusive), that was typed in a legacy font; null if none was. */
export function firstLegacyText(grid: Grid, col: number, from: number, to: number): LegacyText | null {
  const encoding = grid.legacy?.encodings[col];
  if (!grid.legacy || !encoding) return null;
  for (let at = from; at <= to; at++) {
    const typed = grid.legacy.typed[at]?.[col];
    const read = grid.values[at]?.[col];
    if (typeof typed === 'string' && typeof read === 'string' && typed !== read)
      return { encoding, row: grid.row + at, typed, read };
  }
  return null;
}
