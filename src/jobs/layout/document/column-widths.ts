import { SIZES } from './paper';

/** What one column of a table asks for. */
export interface ColumnNeed {
  /** share of the page's width against the other columns */
  readonly share: number;
  /** points at which nothing is cut or torn, at a font size */
  readonly least: (size: number) => number;
  /** points at which its words stand on one line; absent = it has none that could be broken */
  readonly oneLine?: (size: number) => number;
}

/** A column of words is made wider by up to this much of its width, where that spares a second line. */
const SPARING = 0.2;
/** A table is printed one size smaller than it could be, but not below this, where that spares second lines. */
const READABLE = 10;

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
  const fits = SIZES.table.filter((one) => sum(leastAt(one)) <= width);
  const sizes = fits.length > 0 ? fits : SIZES.table.slice(-1);
  const tried = sizes.slice(0, 2).map((one) => ({ size: one, ...sparing(needs, leastAt(one), one, width) }));
  const { size, least: exact } = tried.find((one) => one.all && one.size >= READABLE) ?? tried[0]!;
  const stepped = exact.map((points) => Math.ceil(points / STEP) * STEP);
  const least = sum(stepped) <= width ? stepped : exact;
  const room = sum(least);
  const fitting = room <= width ? least : least.map((points) => (points / room) * width);
  return { size, widths: shared(needs, fitting, width), least: fitting };
}

/** What columns need, and those of words that nearly have it what their longest words need on one line; never more than there is. */
function sparing(
  needs: readonly ColumnNeed[],
  least: readonly number[],
  size: number,
  width: number,
): { readonly least: readonly number[]; readonly all: boolean } {
  const roomy = [...least];
  const given = shared(needs, least, width);
  let all = true;
  needs.forEach(({ oneLine }, index) => {
    const wanted = Math.ceil(oneLine?.(size) ?? 0);
    const more = wanted - roomy[index]!;
    if (more <= 0 || wanted > given[index]! * (1 + SPARING)) return;
    if (sum(roomy) + more <= width) roomy[index] = wanted;
    else all = false;
  });
  return { least: roomy, all };
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
