/** One group: its measure and the points that it was given. */
export interface Pair {
  readonly measure: number;
  readonly given: number;
}

/**
 * Between two measures seen, the points change: the true boundary lies at `low` or above and at `high` or below. `below` and `above`
 * are the points on either side, `supports` how many groups stand next to it on each side.
 */
export interface Boundary {
  readonly low: number;
  readonly high: number;
  readonly below: number;
  readonly above: number;
  /** groups with the points below, and with the points above */
  readonly supports: readonly [below: number, above: number];
  /** groups with points of one of these two levels on the wrong side */
  readonly contradicts: number;
}

export interface StepFit {
  readonly boundaries: readonly Boundary[];
  /** points that occur in the fit, in the order of the measure */
  readonly levels: readonly number[];
  /** points of the fit at a measure that was compared */
  pointsAt(measure: number): number;
}

interface Column {
  readonly measure: number;
  /** groups by their points */
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * The monotone steps that agree with as many pairs as possible: a longest chain over the measures in order, each measure weighted by
 * how many groups have the points that it is given. Time: measures × levels.
 */
export function fitSteps(pairs: readonly Pair[], better: 'more' | 'less'): StepFit {
  const columns = columnsOf(pairs);
  const levels = [...new Set(pairs.map(({ given }) => given))].sort((a, b) => (better === 'more' ? a - b : b - a));
  const labels = labelsOf(columns, levels);
  const kept = columns
    .map(({ measure, counts }, index) => ({ measure, points: labels[index] ?? NaN, counts }))
    .filter(({ points, counts }) => (counts.get(points) ?? 0) > 0);
  const byMeasure = new Map(columns.map(({ measure }, index) => [measure, labels[index] ?? NaN]));
  return {
    boundaries: boundariesOf(kept, pairs),
    levels: [...new Set(kept.map(({ points }) => points))],
    pointsAt: (measure) => byMeasure.get(measure) ?? NaN,
  };
}

function columnsOf(pairs: readonly Pair[]): Column[] {
  const columns = new Map<number, Map<number, number>>();
  for (const { measure, given } of pairs) {
    const counts = columns.get(measure) ?? new Map<number, number>();
    counts.set(given, (counts.get(given) ?? 0) + 1);
    columns.set(measure, counts);
  }
  return [...columns].map(([measure, counts]) => ({ measure, counts })).sort((a, b) => a.measure - b.measure);
}

/** The level of each measure: levels never go back, and the sum of the groups that agree is the greatest. */
function labelsOf(columns: readonly Column[], levels: readonly number[]): number[] {
  let best: number[] = levels.map(() => 0);
  const cameFrom: Int32Array[] = [];
  for (const { counts } of columns) {
    const from = new Int32Array(levels.length);
    const next: number[] = [];
    let top = 0;
    levels.forEach((level, at) => {
      if ((best[at] ?? 0) > (best[top] ?? 0)) top = at;
      from[at] = top;
      next.push((best[top] ?? 0) + (counts.get(level) ?? 0));
    });
    best = next;
    cameFrom.push(from);
  }
  let at = best.reduce((top, value, index) => (value > (best[top] ?? 0) ? index : top), 0);
  const labels = new Array<number>(columns.length);
  for (let column = columns.length - 1; column >= 0; column--) {
    labels[column] = levels[at] ?? NaN;
    at = cameFrom[column]?.[at] ?? 0;
  }
  return labels;
}

function boundariesOf(
  kept: readonly { readonly measure: number; readonly points: number; readonly counts: ReadonlyMap<number, number> }[],
  pairs: readonly Pair[],
): Boundary[] {
  const size = new Map<number, number>();
  for (const { points, counts } of kept) size.set(points, (size.get(points) ?? 0) + (counts.get(points) ?? 0));
  return kept.flatMap(({ measure: high, points: above }, index): Boundary[] => {
    const before = kept[index - 1];
    if (!before || before.points === above) return [];
    const { measure: low, points: below } = before;
    const isWrong = ({ measure, given }: Pair): boolean =>
      (given === below && measure >= high) || (given === above && measure <= low);
    return [
      {
        low,
        high,
        below,
        above,
        supports: [size.get(below) ?? 0, size.get(above) ?? 0],
        contradicts: pairs.filter(isWrong).length,
      },
    ];
  });
}
