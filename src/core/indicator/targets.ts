/**
 * Indicators of a plan with a target (chỉ tiêu kế hoạch, Đề án): the set that a district's plan and the bank's own table of branches
 * have in common. A ratio's change and its distance from the target are percentage points (điểm phần trăm), never "%".
 */
export const INDICATORS = {
  principalRatio: { better: 'more', unit: 'percent' },
  interestRatio: { better: 'more', unit: 'percent' },
  overdueRatio: { better: 'less', unit: 'percent' },
  groupQuality: { better: 'more', unit: 'points' },
  sessionQuality: { better: 'more', unit: 'percent' },
  depositRatio: { better: 'more', unit: 'percent' },
} as const satisfies Record<string, { readonly better: 'more' | 'less'; readonly unit: 'percent' | 'points' }>;

export type IndicatorId = keyof typeof INDICATORS;

export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

/** How an indicator stands to its target. */
export interface Attainment {
  readonly indicator: IndicatorId;
  /** null = not known */
  readonly value: number | null;
  readonly target: number;
  readonly met: boolean | null;
  /** value − target, in percentage points or points; negative = below the target, which is good where less is better */
  readonly distance: number | null;
  readonly unit: 'percentagePoints' | 'points';
}

/** @example attain('overdueRatio', 0.78, 0.49) // not met, 0.29 percentage points above */
export function attain(indicator: IndicatorId, value: number | null, target: number): Attainment {
  const { better, unit } = INDICATORS[indicator];
  const known = value !== null && Number.isFinite(value) ? value : null;
  const distance = known === null ? null : Math.round((known - target) * 1e9) / 1e9;
  return {
    indicator,
    value: known,
    target,
    met: distance === null ? null : better === 'more' ? distance >= 0 : distance <= 0,
    distance,
    unit: unit === 'points' ? 'points' : 'percentagePoints',
  };
}
