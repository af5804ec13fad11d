import type { Criterion } from '../../../core/rubric/criterion';
import type { Random } from '../random';
import type { ClassName, GroupPlan } from './make-groups';
import type { Loan } from './office';

type Points = Record<Criterion, number>;

const ORDER = [
  'attendance',
  'overdue',
  'principal',
  'interest',
  'savers',
  'savings',
] as const satisfies readonly Criterion[];

/** Points that groups of a class get in the other five criteria. */
const USUAL: Readonly<Record<ClassName, Readonly<Record<Exclude<Criterion, 'overdue'>, readonly number[]>>>> = {
  Tốt: {
    attendance: [20],
    principal: [12, 15, 15, 15],
    interest: [18, 20, 20, 20],
    savers: [3, 4, 4, 5, 5],
    savings: [4, 6, 8, 10],
  },
  Khá: { attendance: [20], principal: [9, 12, 15], interest: [15, 18, 20], savers: [3, 4, 5], savings: [4, 6, 8, 10] },
  'Trung bình': { attendance: [20], principal: [9, 12], interest: [10, 15], savers: [3, 4], savings: [4, 6] },
  Yếu: { attendance: [10], principal: [6, 9], interest: [5, 10], savers: [2, 3], savings: [2, 4] },
};

/** Lower bounds of the classes as the bank's own export computes them. */
export const classOfTotal = (total: number): ClassName =>
  total >= 85 ? 'Tốt' : total >= 70 ? 'Khá' : total >= 50 ? 'Trung bình' : 'Yếu';

/** Points for a share of overdue debt in %, fewer the larger it is. */
const overduePoints = (ratio: number): number =>
  ratio === 0 ? 30 : ratio <= 0.5 ? 25 : ratio <= 1 ? 20 : ratio <= 2 ? 15 : ratio <= 3 ? 5 : 0;

const sumOf = (points: Points): number => ORDER.reduce((sum, criterion) => sum + points[criterion], 0);

function drawPoints(random: Random, target: ClassName, overdue: number): Points {
  const usual = USUAL[target];
  for (let tries = 0; tries < 2_000; tries++) {
    const points: Points = {
      attendance: random.pick(usual.attendance),
      overdue,
      principal: random.pick(usual.principal),
      interest: random.pick(usual.interest),
      savers: random.pick(usual.savers),
      savings: random.pick(usual.savings),
    };
    if (classOfTotal(sumOf(points)) === target) return points;
  }
  throw new Error(`no points give the class ${target} with ${overdue} for overdue debt`);
}

/** Gives a group its points, total and class; an unscored group keeps blanks where its overdue points would count. */
export function scoreGroup(random: Random, { group, target, unscored }: GroupPlan, loans: readonly Loan[]): void {
  const sum = (field: 'overdue' | 'outstanding'): number => loans.reduce((total, loan) => total + loan[field], 0);
  const points = drawPoints(random, target, overduePoints((sum('overdue') / sum('outstanding')) * 100));
  const total = sumOf(points);
  group.points = unscored ? { ...points, overdue: null } : points;
  group.total = unscored ? null : total;
  group.groupClass = unscored ? null : classOfTotal(total);
}
