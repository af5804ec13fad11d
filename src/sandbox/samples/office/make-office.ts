import { fromIsoDate } from '../../../core/cell/serial';
import { createRandom } from '../random';
import type { Random } from '../random';
import { makeBaseline } from './baseline';
import { planGroups } from './make-groups';
import { LoanMaker } from './make-loans';
import { scoreGroup } from './make-scores';
import type { Inspection, Office } from './office';
import { ORGANISATIONS } from './organisations';

export const LOANS = 2_000;
const DIRECT_LOANS = 12;
const CUSTOMERS_WITH_TWO = 14;
const REPORT_DATE = fromIsoDate('2026-09-30') as number;
const BASELINE_DATE = fromIsoDate('2025-12-31') as number;

const drawInspection =
  (random: Random) =>
  (organisation: Inspection['organisation'], index: number): Inspection => {
    const scale = 4 - index;
    return {
      organisation,
      province: { communes: scale > 2 ? 3 : 2, groups: 2 + scale, households: (2 + scale) * 5 + random.int(0, 4) },
      commune: { groups: 5 + scale * 4 + random.int(0, 2), households: 30 + scale * 28 + random.int(0, 15) },
    };
  };

/** The invented office with no mistake in it. The same seed gives the same office. */
export function makeOffice(seed: number): Office {
  const random = createRandom(seed);
  const plans = planGroups(random, LOANS - DIRECT_LOANS);
  const withTwo = new Set(random.shuffled(plans.filter(({ loans }) => loans > 20)).slice(0, CUSTOMERS_WITH_TWO));
  const maker = new LoanMaker(random, REPORT_DATE);
  const loans = plans.flatMap((plan) => {
    const mine = maker.ofGroup(plan, withTwo.has(plan) ? 1 : 0);
    scoreGroup(random, plan, mine);
    return mine;
  });
  loans.push(...maker.direct(DIRECT_LOANS));
  return {
    reportDate: REPORT_DATE,
    baselineDate: BASELINE_DATE,
    groups: plans.map(({ group }) => group),
    loans,
    baseline: makeBaseline(random, loans, BASELINE_DATE),
    inspections: ORGANISATIONS.map(drawInspection(random)),
  };
}
