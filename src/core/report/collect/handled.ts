import type { DueBasis } from '../../due/due-date';
import { handledDebt } from '../../due/handled';
import type { Figure } from '../figure';
import { columnAreas, countedFigure } from './counted-figure';
import type { Scene } from './scene';

/**
 * Nợ đến hạn since the year's start and what of it was handled (paid, extended, frozen), of the whole office, out of the loan list of
 * 31/12 and today's. What the bank counts as handled is inferred (DOMAIN 4, TLXLDH), so it is unverified; where loans are in the earlier
 * list only, nobody knows what became of them.
 */
export function handledFigures({ at, loans }: Scene, yearStart: number | null, basis: DueBasis): Figure[] {
  const leftOut = loans.leftOut.filter(({ period }) => period !== null && period.date === yearStart);
  const debt = handledDebt({ ...loans, leftOut }, basis);
  if (!debt) return [];
  const sources = columnAreas([...loans.tables, ...leftOut], 'inTerm', 'outstanding');
  const handled = debt.collected + debt.extended + debt.frozen;
  return [
    countedFigure('fellDue', 'office', debt.due, { at, sources }),
    ...(debt.gone > 0 ? [] : [countedFigure('handledDue', 'office', handled, { at, sources, unverified: true })]),
  ];
}
