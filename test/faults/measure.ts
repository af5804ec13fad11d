import type { Outcome } from './run-faults';

/** How one kind of mistake fared over all workbooks. */
export interface KindRates {
  readonly fault: string;
  readonly planted: number;
  /** a rule that may report it did */
  readonly found: number;
  /** and pointed at a wrong cell */
  readonly atCell: number;
  /** and, where it can, named the value that the cell should hold */
  readonly expected: number;
  /** workbooks in which innocent cells were called wrong as well */
  readonly echoed: number;
}

export interface Rates {
  readonly kinds: readonly KindRates[];
  readonly planted: number;
  /** found of all planted, % */
  readonly recall: number;
  /** right cell of all found, % */
  readonly culprit: number;
}

export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const byKind = new Map<string, Outcome[]>();
  for (const outcome of outcomes) byKind.set(outcome.fault, [...(byKind.get(outcome.fault) ?? []), outcome]);
  const kinds = [...byKind].map(([fault, mine]): KindRates => {
    const count = (fits: (outcome: Outcome) => boolean): number => mine.filter(fits).length;
    return {
      ...{ fault, planted: mine.length, found: count(({ told }) => told.length > 0) },
      atCell: count(({ atCell }) => atCell),
      expected: count(({ atCell, expectedRight }) => atCell && expectedRight),
      echoed: count(({ echoes }) => echoes.length > 0),
    };
  });
  const sum = (of: (kind: KindRates) => number): number => kinds.reduce((total, kind) => total + of(kind), 0);
  const [planted, found, atCell] = [sum((kind) => kind.planted), sum((kind) => kind.found), sum((kind) => kind.atCell)];
  return { kinds, planted, recall: (100 * found) / planted, culprit: (100 * atCell) / found };
}
