import type { Area } from '../cell/address';
import type { Organisation } from '../record/organisation';
import type { ItemId } from './items';

/** Whose figure it is: an organisation's, all that is entrusted (ủy thác), or the whole unit with what it lends itself. */
export type Holder = Exclude<Organisation, 'direct'> | 'total' | 'office';

export const HOLDERS = [
  'farmers',
  'women',
  'veterans',
  'youth',
  'total',
  'office',
] as const satisfies readonly Holder[];

/** The day that a value is of, or the plan's. Comparisons are with the 31/12 before, the quarter before, the same quarter last year. */
export type Moment = 'now' | 'yearStart' | 'lastQuarter' | 'lastYear' | 'plan';

export const MOMENTS = ['now', 'yearStart', 'lastQuarter', 'lastYear', 'plan'] as const satisfies readonly Moment[];

/**
 * What of it: the value at a moment; its change since a moment (a ratio's in percentage points); its growth since then in %; its share
 * of the total in %; what has been reached of the plan in %.
 */
export type Aspect = 'value' | 'change' | 'growth' | 'share' | 'reached';

export const ASPECTS = ['value', 'change', 'growth', 'share', 'reached'] as const satisfies readonly Aspect[];

/** Names one figure of a report. */
export interface FigureKey {
  readonly item: ItemId;
  readonly of: Holder;
  readonly aspect: Aspect;
  /** of a value its day, of a change or growth the day compared with; 'now' for shares */
  readonly at: Moment;
  /** a level (cấp), a programme's code, a stage of due debts; '' = the whole */
  readonly part: string;
}

/** @example figureId(figureKey('outstanding', 'farmers', 'change', 'yearStart')) // 'outstanding/farmers/change/yearStart' */
export const figureId = ({ item, of, aspect, at, part }: FigureKey): string =>
  [item, of, aspect, at, ...(part ? [part] : [])].join('/');

export const figureKey = (
  item: ItemId,
  of: Holder = 'total',
  aspect: Aspect = 'value',
  at: Moment = 'now',
  part = '',
): FigureKey => ({ item, of, aspect, at, part });

/** Cells that a figure was read from. */
export interface FigureSource {
  readonly sheet: string;
  readonly area: Area;
}

/** Where a value comes from: counted in lists, printed in a table, typed on the input sheet, or worked out from other figures. */
export type FigureBasis = 'counted' | 'printed' | 'typed' | 'derived';

export interface Figure {
  readonly key: FigureKey;
  /** đồng, %, percentage points, points or a count */
  readonly value: number;
  readonly basis: FigureBasis;
  /** half a unit of the last digit that its source prints; 0 = exact */
  readonly half: number;
  /** rests on an assumption that no source confirms: to be shown as unverified */
  readonly unverified?: true;
  readonly sources: readonly FigureSource[];
  /** of a derived figure: what it was worked out from */
  readonly from: readonly FigureKey[];
}
