import type { ScoreInput } from '../../core/rubric/score-group';
import { Fault } from '../fault';

/** What a range gives for scoring, one entry per row below its headings; null = nothing to score: blank, a total, a repeated heading. */
export type ScoreRow = ScoreInput | Fault | null;

/** Ratios that are near 100 in any group that lives; that all of them lie below 1 % means that they were typed as fractions. */
const NEAR_HUNDRED = ['principal', 'interest', 'savers'] as const;
const LEAST_SIGNS = 3;

/**
 * Cells shown as 98 % hold 0,98, and a function sees only that. If every such ratio of the range is 1 or less, its overdue ratios
 * would be misread too, without a sign of it: so the person is asked for per cent.
 */
export function refuseFractions(rows: readonly ScoreRow[]): void {
  let signs = 0;
  let example = 1;
  for (const row of rows) {
    if (!isInput(row)) continue;
    for (const criterion of NEAR_HUNDRED) {
      const ratio = row.measures?.[criterion];
      if (typeof ratio !== 'number' || ratio <= 0) continue;
      if (ratio > 1) return;
      signs++;
      example = Math.min(example, ratio);
    }
  }
  if (signs >= LEAST_SIGNS && example < 1) throw new Fault('fractions', { argument: 'measures', example });
}

const isInput = (row: ScoreRow): row is ScoreInput => row !== null && !(row instanceof Fault);
