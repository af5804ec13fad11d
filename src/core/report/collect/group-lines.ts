import { overdueRatio } from '../../indicator/ratio';
import { ENTRUSTED } from '../../record/organisation';
import type { Group } from '../../record/groups';
import type { GroupLine, WeakReason } from '../report-data';
import type { CommuneNames } from './commune-names';
import type { Grade } from './grade';
import type { GroupCounts } from './group-counts';
import type { Scene } from './scene';

/** Bounds below and above which a group needs strengthening (DOMAIN 2; NHCSXH Thuận Bắc 22/02/2023: 70 points). */
export const SMALL = 20;
export const OVER = 2;
export const LEAST_POINTS = 70;

/** A line for every group with debt, by organisation and commune. */
export function groupLines(scene: Scene, counts: GroupCounts, names: CommuneNames): GroupLine[] {
  const arrears = arrearsByGroup(scene);
  const lines = scene.withDebt.map((group): GroupLine => {
    const { code, leader, organisation, outstanding, overdue, frozen, savings } = group;
    const grade = scene.grades.get(group);
    const households = householdsOf(group, counts);
    return {
      ...{ code, leader, commune: names(group.commune, group.source?.table), organisation, households },
      ...{ outstanding, overdue, frozen, savings },
      arrears: arrears ? arrears(group) : counts.of(group).arrears,
      points: grade?.points ?? NaN,
      class: grade?.class ?? null,
      forecast: grade?.forecast ?? false,
      weak: weaknesses(group, households, grade),
    };
  });
  const rank = ({ organisation }: GroupLine): number => {
    const at = ENTRUSTED.findIndex((one) => one === organisation);
    return at < 0 ? ENTRUSTED.length : at;
  };
  return lines.sort((a, b) => rank(a) - rank(b) || byText(a.commune, b.commune) || byText(a.code, b.code));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Borrowers of the loans, else as a sheet of groups counts them; NaN = no sheet says. */
export const householdsOf = (group: Group, counts: GroupCounts): number =>
  group.borrowers ?? counts.of(group).borrowers;

/** Why a group needs strengthening; the bank's own class and a forecast are never mixed. */
export function weaknesses(
  { overdue, outstanding }: Pick<Group, 'overdue' | 'outstanding'>,
  households: number,
  grade: Grade | undefined,
): WeakReason[] {
  const isLow = grade?.class === 'average' || grade?.class === 'poor';
  const weak: WeakReason[] = [];
  if (households < SMALL) weak.push('small');
  if ((overdueRatio(overdue, outstanding) ?? 0) > OVER) weak.push('overdue');
  if (grade && !grade.forecast && isLow) weak.push('class');
  if (grade?.forecast && (isLow || grade.points < LEAST_POINTS)) weak.push('forecast');
  return weak;
}

/** Lãi tồn of the loans of each group; null = the lists have none. */
function arrearsByGroup({ loans }: Scene): ((group: Group) => number) | null {
  const hasArrears = loans.tables.some(({ columns }) =>
    columns.some(({ field }) => field === 'arrears' || field === 'arrearsInTerm'),
  );
  if (loans.count === 0 || !hasArrears) return null;
  const sums = new Map<string, number>();
  for (let loan = 0; loan < loans.count; loan++) {
    const amount = loans.arrears[loan] ?? NaN;
    if (!(amount > 0) || !loans.group[loan]) continue;
    const key = `${loans.office[loan]}|${loans.group[loan]}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return ({ code, office }) => sums.get(`${office}|${code}`) ?? sums.get(`|${code}`) ?? 0;
}
