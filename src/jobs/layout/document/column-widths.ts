import { SIZES } from './paper';

/** What one column of a table asks for. */
export interface ColumnNeed {
  /** share of the page's width against the other columns */
  readonly share: number;
  /** points at which nothing is cut or torn, at a font size */
  readonly least: (size: number) => number;
}

/** Widths only change in steps of so many points: a figure that grows by a digit should not move the whole page. */
const STEP = 6;

/**
 * Widths in points that fill the page: each column its share, but none narrower than its widest figure or word. Where that does not fit,
 * the font is made smaller; where even the smallest does not, words are torn before figures are.
 */
export function columnWidths(
  needs: readonly ColumnNeed[],
  width: number,
): { readonly size: number; readonly widths: readonly number[]; readonly least: readonly number[] } {
  const leastAt = (size: number): number[] => needs.map(({ least }) => least(size));
  const size = SIZES.table.find((one) => sum(leastAt(one)) <= width) ?? SIZES.table.at(-1)!;
  const stepped = leastAt(size).map((points) => Math.ceil(points / STEP) * STEP);
  const least = sum(stepped) <= width ? stepped : leastAt(size);
  const room = sum(least);
  const fitting = room <= width ? least : least.map((points) => (points / room) * width);
  return { size, widths: shared(needs, fitting, width), least: fitting };
}

/** Columns whose share is too little take what they need; the others share what is left. */
function shared(needs: readonly ColumnNeed[], least: readonly number[], width: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = width - sum([...fixed].map((index) => least[index]!));
    const shares = sum(needs.map(({ share }, index) => (fixed.has(index) ? 0 : share)));
    const widths = needs.map(({ share }, index) =>
      fixed.has(index) || shares === 0 ? least[index]! : (share / shares) * left,
    );
    const short = widths.findIndex((points, index) => !fixed.has(index) && points < least[index]! - 0.01);
    if (short < 0) return widths;
    fixed.add(short);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
