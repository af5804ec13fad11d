import type { Group } from '../record/groups';
import { interestRatio, overdueRatio, principalRatio, saverRatio } from './ratio';
import type { IndicatorId } from './targets';

/** What the indicators need of a group. */
export type IndicatorGroup = Pick<Group, 'outstanding' | 'overdue' | 'parts' | 'bases' | 'plan'>;

/**
 * The indicators of a commune, a district or an office out of its groups: sums of what the ratios are made of, never means of ratios.
 * What was collected is that of the longest span that the loan lists show (a plan is a year's). A ratio of which some group with debt lacks the figures is not known: null. The quality of the commune sessions is in no sheet.
 */
export function officeIndicators(
  groups: readonly IndicatorGroup[],
  average: number | null,
): Readonly<Record<IndicatorId, number | null>> {
  const withDebt = groups.filter(({ outstanding }) => outstanding > 0);
  const sum = (pick: (group: IndicatorGroup) => number | undefined): number =>
    withDebt.reduce((total, group) => total + (pick(group) ?? NaN), 0);
  const ratio = (of: (part: number, whole: number) => number | null, part: number, whole: number): number | null => {
    const value = withDebt.length ? of(part, whole) : null;
    return value !== null && Number.isFinite(value) ? value : null;
  };
  return {
    overdueRatio: ratio(
      overdueRatio,
      sum(({ overdue }) => overdue),
      sum(({ outstanding }) => outstanding),
    ),
    principalRatio: ratio(
      principalRatio,
      sum(({ plan }) => plan.principal?.collected),
      sum(({ plan }) => plan.principal?.due),
    ),
    interestRatio: ratio(
      interestRatio,
      sum(({ plan }) => plan.interest?.collected),
      sum(({ plan }) => plan.interest?.due),
    ),
    depositRatio: ratio(
      saverRatio,
      sum(({ parts, bases }) => (bases.savers === 'participation' ? NaN : parts.savers?.savers)),
      sum(({ parts }) => parts.savers?.members),
    ),
    groupQuality: average,
    sessionQuality: null,
  };
}
