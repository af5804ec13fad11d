import { splitSheet } from '../cell/address';

/** `E5#`, `$E$5#`, `'Sổ vay'!E5#`, and as files write it, `_xlfn.ANCHORARRAY(E5)`; a text is passed over. */
const WORDS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6})#|ANCHORARRAY\(([^()]+)\)/giu;

/** A cell whose whole spilled block a formula speaks of. */
export interface SpillReference {
  /** null = the formula's own sheet */
  readonly sheet: string | null;
  /** A1 name without dollars */
  readonly cell: string;
}

/** @example spillReferences("=SUM('Sổ vay'!$E$5#)") // [{ sheet: 'Sổ vay', cell: 'E5' }] */
export const spillReferences = (formula: string): SpillReference[] =>
  [...formula.matchAll(WORDS)].flatMap(([, marked, named]) => {
    const text = marked ?? named;
    if (text === undefined) return [];
    const { sheet, address } = splitSheet(text.trim());
    return [{ sheet, cell: address.replace(/\$/g, '').toUpperCase() }];
  });
