import { officeIndicators } from '../../indicator/office-indicators';
import { INDICATOR_IDS } from '../../indicator/targets';
import type { IndicatorId } from '../../indicator/targets';
import { ENTRUSTED } from '../../record/organisation';
import { rollUp } from '../../rubric/roll-up';
import { figureKey } from '../figure';
import type { Figure, FigureSource, Holder } from '../figure';
import { columnAreas, countedFigure } from './counted-figure';
import type { GroupCounts } from './group-counts';
import type { Scene } from './scene';

/** A target that the office has been given (settings sheet). */
export interface Target {
  readonly indicator: IndicatorId;
  readonly target: number;
}

/** A plan speaks of the office; what its groups show is also all that is entrusted. */
const OF: readonly Holder[] = ['office', 'total'];

/**
 * Indicators of a plan that are no ratio of two other figures: collected principal and interest, quality of the groups, members who save.
 * How the bank's system counts the ratios is not known: they are unverified (see `Flow`); the mean of the bank's own points is not.
 */
export function indicatorFigures({ at, loans, withDebt, grades }: Scene, counts: GroupCounts): Figure[] {
  const own = withDebt.filter(({ organisation }) => ENTRUSTED.some((one) => one === organisation));
  const graded = own.map((group) => grades.get(group));
  const isScored = graded.length > 0 && graded.every((grade) => Number.isFinite(grade?.points));
  const { average } = rollUp(
    own.map((group, index) => ({
      total: isScored ? (graded[index]?.points ?? null) : null,
      class: null,
      outstanding: group.outstanding,
    })),
  );
  const values = officeIndicators(own, average);
  const points = columnAreas(counts.tables, 'pointsTotal', 'pointsOverdue');
  const figures = (
    indicator: Exclude<IndicatorId, 'overdueRatio' | 'sessionQuality'>,
    sources: FigureSource[],
    unverified: boolean,
  ): Figure[] => {
    const value = values[indicator];
    return value === null ? [] : OF.map((of) => countedFigure(indicator, of, value, { at, unverified, sources }));
  };
  return [
    ...figures('principalRatio', flowAreas(loans.tables, 'principalInTerm'), true),
    ...figures('interestRatio', flowAreas(loans.tables, 'interestInTerm'), true),
    ...figures('depositRatio', columnAreas([...loans.tables, ...loans.leftOut], 'savings'), true),
    ...figures(
      'groupQuality',
      points,
      graded.some((grade) => grade?.unverified),
    ),
  ];
}

const flowAreas = (tables: Scene['tables'], field: 'principalInTerm' | 'interestInTerm'): FigureSource[] =>
  columnAreas(tables, `${field}Year`, `${field}Quarter`, `${field}Month`);

/** The targets as figures of the plan. The settings sheet is no sheet of figures, so they name no cell. */
export const targetFigures = (targets: readonly Target[]): Figure[] =>
  targets
    .filter(({ indicator }) => INDICATOR_IDS.includes(indicator))
    .flatMap(({ indicator, target }) =>
      OF.map((of) => ({
        key: figureKey(indicator, of, 'value', 'plan'),
        value: target,
        basis: 'typed' as const,
        half: 0,
        sources: [],
        from: [],
      })),
    );
