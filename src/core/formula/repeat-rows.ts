import { splitSheet } from '../cell/address';

/** Texts, quoted sheet names, words (names, addresses, functions) and single signs. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$\\]+|[^]/gu;
const CELL = /^(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
/** Functions whose one cell may have become several. */
const SUMMING = /^(?:SUM|AVERAGE|COUNT|COUNTA|MAX|MIN|PRODUCT|SUBTOTAL|AGGREGATE)$/i;

/** How the rows of a sheet move when some of them are repeated. Zero-based sheet rows. */
export interface RowMap {
  /** where a row, or the first of its copies, stands afterwards */
  first(row: number): number;
  /** where the last of its copies stands */
  last(row: number): number;
}

/** @param repeats rows and how often each stands afterwards, at least once */
export function rowMap(repeats: readonly { readonly row: number; readonly count: number }[]): RowMap {
  const more = (row: number): number =>
    repeats.reduce((sum, repeat) => (repeat.row < row ? sum + repeat.count - 1 : sum), 0);
  const own = (row: number): number => (repeats.find((repeat) => repeat.row === row)?.count ?? 1) - 1;
  return { first: (row) => row + more(row), last: (row) => row + more(row) + own(row) };
}

interface Place {
  /** the sheet on which the formula stands: references to others are left */
  readonly sheet: string;
  /** the row of the formula before, and which of its copies it is in */
  readonly row: number;
  readonly copy: number;
}

/**
 * A formula as it reads once rows of its sheet are repeated. Blocks grow around the copies, so that a total covers all lines; one repeated
 * cell does so inside SUM and its like. Within a repeated row, the row itself and the one above it follow the copy, unless a `$` holds them.
 * @example repeatRows('=SUM(C5:C5)', rowMap([{ row: 4, count: 4 }]), { sheet: 'Mẫu', row: 5, copy: 0 }) // '=SUM(C5:C8)'
 */
export function repeatRows(formula: string, map: RowMap, place: Place): string {
  const tokens: string[] = formula.match(TOKENS) ?? [];
  const calls: string[] = [];
  const own = place.sheet.toLowerCase();
  let brackets = 0;
  let result = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token === '[') brackets++;
    if (token === ']') brackets--;
    if (token === '(') calls.push(tokens[at - 1] ?? '');
    if (token === ')') calls.pop();
    // `Mẫu!` of the sheet itself goes: the copy speaks of itself
    if (brackets === 0 && tokens[at + 1] === '!') {
      const isOwn = splitSheet(`${token}!`).sheet?.toLowerCase() === own;
      const [from, colon, to] = tokens.slice(at + 2, at + 5);
      const isBlock = colon === ':' && isCorner(from) && isCorner(to);
      const length = isBlock ? 3 : 1;
      const reference = tokens.slice(at + 2, at + 2 + length);
      result += isOwn ? moved(reference, map, place, false) : `${token}!${reference.join('')}`;
      at += 1 + length;
      continue;
    }
    if (brackets > 0 || !isCorner(token) || tokens[at + 1] === '(') {
      result += token;
      continue;
    }
    if (tokens[at + 1] === ':' && isCorner(tokens[at + 2])) {
      result += moved(tokens.slice(at, at + 3), map, place, false);
      at += 2;
    } else if (CELL.test(token)) {
      const isArgument = /[(,;]/.test(tokens[at - 1] ?? '') && /[),;]/.test(tokens[at + 1] ?? '');
      result += moved([token], map, place, isArgument && SUMMING.test(calls.at(-1) ?? ''));
    } else result += token;
  }
  return result;
}

const isCorner = (token: string | undefined): boolean => token !== undefined && (CELL.test(token) || ROW.test(token));

/** A reference of one corner or of `corner : corner`. */
function moved(reference: readonly string[], map: RowMap, place: Place, mayGrow: boolean): string {
  const [from = '', , to] = reference;
  if (to !== undefined) return `${corner(from, map, place, 'first')}:${corner(to, map, place, 'last')}`;
  const [first, last] = [corner(from, map, place, 'first'), corner(from, map, place, 'last')];
  return mayGrow && first !== last ? `${first}:${last}` : first;
}

function corner(text: string, map: RowMap, place: Place, end: keyof RowMap): string {
  const cell = CELL.exec(text);
  const parts = cell ? [cell[1] ?? '', cell[2] ?? '', cell[3] ?? ''] : ['', ...(ROW.exec(text)?.slice(1) ?? [])];
  const [column = '', dollar = '', digits] = parts;
  if (digits === undefined) return text;
  const row = Number(digits) - 1;
  return column + dollar + String(rowOf(row, dollar !== '', map, place, end) + 1);
}

function rowOf(row: number, fixed: boolean, map: RowMap, place: Place, end: keyof RowMap): number {
  const isRepeated = map.last(place.row) > map.first(place.row);
  if (!isRepeated || fixed) return map[end](row);
  if (row === place.row) return map.first(row) + place.copy;
  // a running total speaks of the line above
  if (row === place.row - 1) return map.last(row) + place.copy;
  return map[end](row);
}
