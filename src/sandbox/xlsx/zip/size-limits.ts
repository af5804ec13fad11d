import { XlsxError } from '../xlsx-error';

/**
 * What a file may grow to. A full 175-column export of a branch is about 250 MB of XML; cell references that count up keep real
 * sheets below 30 times their packed size (measured), while a bomb packs about 1,000 times. Small parts may be packed as they like.
 */
export const LIMITS = {
  /** all parts that are read, unpacked */
  totalBytes: 512 * 1024 * 1024,
  ratio: 250,
  ratioGraceBytes: 1024 * 1024,
  /** a part that is held as a tree, not streamed */
  treeBytes: 64 * 1024 * 1024,
  /** elements of one part that are held, not streamed */
  treeNodes: 4_000_000,
  parts: 20_000,
  /** cells with content; each takes some 200 bytes of memory */
  cells: 8_000_000,
  /** blank cells kept only for their look, per sheet; what lies beyond is dropped, as it shows nothing but a format */
  blankStyledCells: 500_000,
  /** characters that shared formulas may grow to when written out for each cell */
  formulaChars: 256 * 1024 * 1024,
  depth: 256,
  /** Excel takes 8,192 characters; the prefixes of the file come on top */
  formula: 16_384,
  /** a header or footer; Excel takes 255 */
  headerFooter: 1_024,
  /** Excel's own limit for one sheet */
  hyperlinks: 65_530,
  /** charts of one sheet that are read into the model; more are kept as drawn */
  charts: 200,
} as const;

/** Throws `tooLarge` if a part's size, declared or real, is beyond reason for its packed size. */
export function checkRatio(name: string, packed: number, unpacked: number): void {
  if (unpacked > LIMITS.ratioGraceBytes && unpacked > packed * LIMITS.ratio)
    throw new XlsxError('tooLarge', `${name} grows more than ${LIMITS.ratio} times`);
}
