import * as v from 'valibot';
import { INDICATOR_IDS } from '../../indicator/targets';
import type { IndicatorId } from '../../indicator/targets';
import { NUMBER, section, wordOf } from '../section';

/** Target of a plan's indicator (chỉ tiêu kế hoạch), as the office has been given it. */
export interface TargetEntry {
  readonly indicator: IndicatorId;
  /** % or points, as the indicator has them */
  readonly target: number;
}

export const targets = section(
  'targets',
  [
    { id: 'indicator', content: 'indicator' },
    { id: 'target', content: 'number' },
  ],
  v.object({ indicator: wordOf(INDICATOR_IDS), target: NUMBER }),
  (row): TargetEntry => row,
  (row) => ({ ...row }),
  (entries) =>
    entries.flatMap(({ indicator }, at) =>
      entries.findIndex((other) => other.indicator === indicator) < at
        ? [{ at, fault: { column: 'indicator', code: 'repeated' as const } }]
        : [],
    ),
);
