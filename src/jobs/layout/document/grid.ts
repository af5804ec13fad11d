/** One set of columns that is to lie on the page's grid: a table's, a head's. */
export interface Ruling {
  /** points from the left edge of the page to each line between two columns, rising; the page's own edges are not among them */
  readonly lines: readonly number[];
  /** least width of each column, one more than there are lines */
  readonly least: readonly number[];
  /** rows that are ruled so: the longest keeps its lines where they are, the others give way */
  readonly rows: number;
}

/** The narrow columns of a sheet, and where each ruling's columns lie among them. */
export interface Grid {
  /** points of each grid column */
  readonly widths: readonly number[];
  /** for each ruling the grid columns at which its columns begin, and after the last the end */
  readonly starts: readonly (readonly number[])[];
}

/** Lines nearer than this are one; beside a long table, from which each further line costs a merge in every row, more give way. */
const NEAR = 5;
const NEAR_LONG = 14;
const LONG = 40;
/** Excel's columns are whole pixels wide: three quarters of a point */
const PIXEL = 0.75;

/**
 * Lays the columns of all tables of a sheet over one grid, so that each keeps its own proportions: a cell spans the grid columns between
 * two of its table's lines.
 */
export function gridOf(rulings: readonly Ruling[], width: number): Grid {
  const longest = Math.max(0, ...rulings.map(({ rows }) => rows));
  const near = longest > LONG ? NEAR_LONG : NEAR;
  const lines: number[] = [];
  const order = rulings.map((_, index) => index).sort((a, b) => rulings[b]!.rows - rulings[a]!.rows);
  const placed = new Map<number, readonly number[]>();
  for (const index of order) placed.set(index, place(rulings[index]!, lines, near, width));
  const edges = [0, ...[...new Set(lines)].sort((a, b) => a - b), toPixels(width)];
  return {
    widths: edges.slice(1).map((edge, index) => edge - edges[index]!),
    starts: rulings.map((_, index) => [0, ...placed.get(index)!.map((line) => edges.indexOf(line)), edges.length - 1]),
  };
}

/** Where a ruling's lines come to lie; those that no line of the grid is near enough to are added to it. */
function place({ lines: wanted, least }: Ruling, lines: number[], near: number, width: number): number[] {
  let left = 0;
  return wanted.map((line, index) => {
    const next = wanted[index + 1] ?? width;
    const fits = (at: number): boolean => at - left >= least[index]! - PIXEL && next - at >= least[index + 1]! - PIXEL;
    const [nearest] = lines
      .filter((known) => Math.abs(known - line) <= near && fits(known))
      .sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
    const at = nearest ?? Math.max(toPixels(line), toPixels(left + PIXEL));
    if (nearest === undefined && !lines.includes(at)) lines.push(at);
    left = at;
    return at;
  });
}

const toPixels = (points: number): number => Math.round(points / PIXEL) * PIXEL;
