import type { ScoreInput } from '../../core/rubric/score-group';
import { Fault } from '../fault';
import type { ScoreRow } from './score-rows';

/** Ratios that are near 100 in any group that lives; that all of them lie below 1 % means that they were typed as fractions. */
const NEAR_HUNDRED = ['principal', 'interest', 'savers'] as const;
const LEAST_SIGNS = 3;

/**
 * Cells shown as 98 % hold 0,98, and a function sees only that. If every such ratio of the range is 1 or less, its overdue ratios
 * would be misread too, without a sign of it: so the person is asked for per cent.
 */
export function refuseFractions(rows: readonly ScoreRow[]): void {
  const ratios = rows.flatMap((row) =>
    isInput(row) ? NEAR_HUNDRED.map((criterion) => row.measures?.[criterion]) : [],
  );
  const signs = ratios.filter((ratio): ratio is number => typeof ratio === 'number' && ratio > 0);
  const example = signs.find((ratio) => ratio < 1);
  if (signs.length < LEAST_SIGNS || example === undefined || signs.some((ratio) => ratio > 1)) return;
  throw new Fault('fractions', { argument: 'measures', example });
}

export const isInput = (row: ScoreRow): row is ScoreInput => row !== null && !(row instanceof Fault);
