import { MAX_COLS, MAX_ROWS, columnName, parseArea, quoteSheet, splitSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { tokenize } from './tokens';

/** One reference of a formula: sheet (null = the formula's own), block, and which corners are fixed by `$`. */
export interface Reference {
  sheet: string | null;
  area: Area;
  /** from-column, from-row, to-column, to-row */
  fixed: [boolean, boolean, boolean, boolean];
  isBlock: boolean;
}

/** Reads `'Sổ vay'!$A$1:B2`; null if the text is no reference. */
export function readReference(text: string): Reference | null {
  const { sheet, address } = splitSheet(text);
  const area = parseArea(address);
  if (!area) return null;
  const [from = '', to = from] = address.split(':');
  return { sheet, area, fixed: [...dollars(from), ...dollars(to)], isBlock: address.includes(':') };
}

function dollars(corner: string): [boolean, boolean] {
  const digitsOnly = /^\$?\d+$/.test(corner);
  return [!digitsOnly && corner.startsWith('$'), /\$\d/.test(corner)];
}

/** The reference as Excel writes it. */
export function writeReference({ sheet, area, fixed, isBlock }: Reference): string {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  const right = area.col + area.cols - 1;
  const bottom = area.row + area.rows - 1;
  const [c1, r1, c2, r2] = fixed.map((f) => (f ? '$' : ''));
  if (isBlock && area.rows === MAX_ROWS) return `${prefix}${c1}${columnName(area.col)}:${c2}${columnName(right)}`;
  if (isBlock && area.cols === MAX_COLS) return `${prefix}${r1}${area.row + 1}:${r2}${bottom + 1}`;
  const from = `${c1}${columnName(area.col)}${r1}${area.row + 1}`;
  return isBlock ? `${prefix}${from}:${c2}${columnName(right)}${r2}${bottom + 1}` : `${prefix}${from}`;
}

/** What becomes of a reference: another one, null where its cells are gone (`Sheet1!#REF!`), or all of it lost. */
export type Rewritten = Reference | null | '#REF!';

/**
 * Rewrites every reference of a formula.
 * Text that is no formula comes back as it was.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Rewritten): string {
  const tokens = formula.startsWith('=') ? tokenize(formula) : null;
  if (!tokens) return formula;
  let result = '';
  let copied = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const reference = readReference(token.text);
    if (!reference) continue;
    const changed = change(reference);
    const text = changed === reference ? token.text : rewritten(reference, changed);
    result += formula.slice(copied, token.at) + text;
    copied = token.at + token.text.length;
  }
  return result + formula.slice(copied);
}

function rewritten({ sheet }: Reference, changed: Rewritten): string {
  if (changed === '#REF!') return changed;
  if (changed !== null) return writeReference(changed);
  return sheet === null ? '#REF!' : `${quoteSheet(sheet)}!#REF!`;
}

/** A formula as it reads after being copied by so many rows and columns: `$` parts stay. */
export function moveFormula(formula: string, rows: number, cols: number): string {
  return mapReferences(formula, (reference) => {
    const { area, fixed } = reference;
    const entire = { cols: area.rows === MAX_ROWS, rows: area.cols === MAX_COLS };
    const left = area.col + (fixed[0] || entire.rows ? 0 : cols);
    const top = area.row + (fixed[1] || entire.cols ? 0 : rows);
    const right = area.col + area.cols - 1 + (fixed[2] || entire.rows ? 0 : cols);
    const bottom = area.row + area.rows - 1 + (fixed[3] || entire.cols ? 0 : rows);
    if (left < 0 || top < 0 || right < 0 || bottom < 0 || right >= MAX_COLS || bottom >= MAX_ROWS) return null;
    return {
      ...reference,
      area: {
        row: Math.min(top, bottom),
        col: Math.min(left, right),
        rows: Math.abs(bottom - top) + 1,
        cols: Math.abs(right - left) + 1,
      },
    };
  });
}

/** `='Sheet 1'!$A$1:$B$2`, the way a defined name points at cells. */
export const absoluteFormula = (sheet: string, area: Area): string =>
  `=${writeReference({ sheet, area, fixed: [true, true, true, true], isBlock: area.rows * area.cols > 1 })}`;
