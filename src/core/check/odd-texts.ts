import { FIELDS } from '../sheet/field';
import type { CellValue } from '../sheet/grid';
import type { Column } from '../sheet/table';
import { isErrorValue } from './error-value';

/** Rows of a column of codes or words (indexes in `table.rows`) whose cells are not as they should be. */
export interface OddTexts {
  /** error values: a formula failed */
  readonly failed: readonly number[];
  /** spaces at the ends or twice between words, and spaces that nobody sees */
  readonly spaced: readonly number[];
}

/** No-break and zero-width spaces. */
const HIDDEN = /[\u00a0\u2007\u202f\u200b\ufeff]/;
const HASH = 35;

const known = new WeakMap<Column, OddTexts>();

/** Looked for once for all rules: going through the texts of a large list costs more than what is asked of them. */
export function oddTexts(column: Column): OddTexts {
  let found = known.get(column);
  if (!found) known.set(column, (found = look(column)));
  return found;
}

const NOTHING_ODD: OddTexts = { failed: [], spaced: [] };

function look({ raw, texts, field, plain }: Column): OddTexts {
  if (plain) return NOTHING_ODD;
  // texts that reading took over as they are have no spaces at their ends, and none that cannot be seen
  const asTyped = texts === raw;
  // nor has a code among digits, which was taken over because it is nothing else
  const mayHaveTwo = !asTyped || FIELDS[field].quantity !== 'code';
  const failed: number[] = [];
  const spaced: number[] = [];
  let right: CellValue = '';
  for (let row = 0; row < raw.length; row++) {
    const value = raw[row] as CellValue;
    // most words of a list are those of the row above
    if (typeof value !== 'string' || value === right) continue;
    if (value.charCodeAt(0) === HASH && isErrorValue(value)) failed.push(row);
    else if (mayHaveTwo && (value.includes('  ') || (!asTyped && hasStray(value, texts[row])))) spaced.push(row);
    else right = value;
  }
  return { failed, spaced };
}

const hasStray = (value: string, read: string | undefined): boolean =>
  value !== read && (value !== value.trim() || HIDDEN.test(value));
