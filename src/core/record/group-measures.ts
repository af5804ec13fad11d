import { interestRatio, overdueRatio, principalRatio, saverRatio } from '../indicator/ratio';
import { byCriterion } from '../rubric/criterion';
import type { ByCriterion, Criterion } from '../rubric/criterion';
import type { MeasureParts } from '../rubric/effort';
import { NOTHING_DUE } from '../rubric/points';
import type { Measure } from '../rubric/points';
import type { Flow } from './group-flows';
import type { MeasureBasis } from './measure-basis';
import type { SavingsChange } from './savings-change';
import type { ScoredRow } from './scored-row';

/** What is known of a group beside its own row. Amounts in đồng. */
export interface KnownOfGroup {
  readonly outstanding: number;
  readonly overdue: number;
  readonly interest: Flow | null;
  readonly principal: Flow | null;
  readonly change: SavingsChange | null;
}

export interface GroupMeasures {
  readonly measures: ByCriterion<Measure>;
  /** null = no measure */
  readonly bases: ByCriterion<MeasureBasis | null>;
  readonly parts: MeasureParts;
}

/** Printed ratios differ from the amounts behind them by their rounding. */
const ROUNDING = 0.005;

/** The measures of a group: as its sheet prints them, else from its loans; none is invented. */
export function groupMeasures(row: ScoredRow | null, known: KnownOfGroup): GroupMeasures {
  const { outstanding, overdue, interest, principal, change } = known;
  const found: Partial<Record<Criterion, readonly [Measure, MeasureBasis]>> = {};
  const offer = (criterion: Criterion, measure: Measure | undefined, basis: MeasureBasis): void => {
    if (!found[criterion] && measure !== null && measure !== undefined) found[criterion] = [measure, basis];
  };
  const printed = byCriterion((criterion) => (row?.bases[criterion] === 'printed' ? row.measures[criterion] : null));
  byCriterion((criterion) => offer(criterion, printed[criterion], 'printed'));
  const ratio = outstanding > 0 ? overdueRatio(overdue, outstanding) : null;
  offer('overdue', ratio, 'loans');
  if (principal) offer('principal', principal.due === 0 ? NOTHING_DUE : principalOf(principal), 'flows');
  if (interest) offer('interest', interest.due > 0 ? interestRatio(interest.collected, interest.due) : null, 'flows');
  offer('interest', row?.payers, 'payers');
  if (change) {
    offer('savers', saverRatio(change.savers, change.members), 'savingsChange');
    offer('savings', change.perMember, 'savingsChange');
  }
  offer('savers', row?.measures.savers, 'participation');
  const isMadeOf = (criterion: Criterion, value: number | null): boolean => {
    const measure = found[criterion]?.[0];
    return typeof measure === 'number' && value !== null && Math.abs(measure - value) <= ROUNDING;
  };
  const members = change?.members ?? row?.members ?? null;
  const savers = row?.savers ?? null;
  return {
    measures: byCriterion((criterion) => found[criterion]?.[0] ?? null),
    bases: byCriterion((criterion) => found[criterion]?.[1] ?? null),
    parts: {
      ...(isMadeOf('overdue', ratio) ? { overdue: { overdue, outstanding } } : {}),
      ...(principal && (found.principal?.[1] === 'flows' || isMadeOf('principal', principalOf(principal)))
        ? { principal }
        : {}),
      ...(interest && isMadeOf('interest', interestRatio(interest.collected, interest.due)) ? { interest } : {}),
      ...(found.savers?.[1] === 'savingsChange' && change ? { savers: change } : {}),
      ...(savers !== null && members !== null && isMadeOf('savers', saverRatio(savers, members))
        ? { savers: { savers, members } }
        : {}),
      ...(members !== null && members > 0 ? { savings: { members } } : {}),
    },
  };
}

const principalOf = ({ collected, due }: Flow): number | null => principalRatio(collected, due);
