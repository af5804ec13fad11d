import { splitSheet } from '../cell/address';

/** Texts, quoted sheet names, words (names, addresses, functions) and single signs. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$]+|[^]/gu;
const ADDRESS = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/** A cell whose whole spilled block a formula speaks of. */
export interface SpillReference {
  /** null = the formula's own sheet */
  readonly sheet: string | null;
  /** A1 name without dollars */
  readonly cell: string;
}

/**
 * `E5#`, `$E$5#`, `'Sổ vay'!E5#`, and as files write it, `_xlfn.ANCHORARRAY(E5)`; a text is passed over.
 * @example spillReferences("=SUM('Sổ vay'!$E$5#)") // [{ sheet: 'Sổ vay', cell: 'E5' }]
 */
export function spillReferences(formula: string): SpillReference[] {
  const tokens: readonly string[] = formula.match(TOKENS) ?? [];
  return tokens.flatMap((token, at): SpillReference[] => {
    if (token === '#') return referenceOf(tokens.slice(tokens[at - 2] === '!' ? at - 3 : at - 1, at));
    if (tokens[at + 1] !== '(' || !token.toUpperCase().endsWith('ANCHORARRAY')) return [];
    const end = tokens.indexOf(')', at);
    return referenceOf(tokens.slice(at + 2, end < 0 ? tokens.length : end));
  });
}

/** `E5`, `Sheet1!E5` as tokens; none where it is anything else, as in `#REF!`. */
function referenceOf(tokens: readonly string[]): SpillReference[] {
  if (!ADDRESS.test((tokens.at(-1) ?? '').trim())) return [];
  const { sheet, address } = splitSheet(tokens.join('').trim());
  return [{ sheet, cell: address.replace(/\$/g, '').toUpperCase() }];
}
