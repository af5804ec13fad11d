import { overdueRatio } from '../../../core/indicator/ratio';
import type { GroupScore } from '../../../jobs/job';

export interface GroupSums {
  /** đồng, of the groups whose debt can be read */
  readonly outstanding: number;
  /** đồng; null = no sheet tells of overdue debt */
  readonly overdue: number | null;
  /** %, of the groups of which both are known; null = none is */
  readonly ratio: number | null;
  /** groups of which one of the two could not be read, though it stands there for others */
  readonly unread: number;
}

/** The groups' debt and how much of it is overdue (dư nợ, nợ quá hạn). */
export function groupSums(groups: readonly Pick<GroupScore, 'outstanding' | 'overdue'>[]): GroupSums {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const owing = groups.filter(({ outstanding }) => Number.isFinite(outstanding));
  const both = owing.filter(({ overdue }) => Number.isFinite(overdue));
  const outstanding = sum(owing.map((group) => group.outstanding));
  if (both.length === 0) return { outstanding, overdue: null, ratio: null, unread: groups.length - owing.length };
  const overdue = sum(both.map((group) => group.overdue));
  const ratio = overdueRatio(overdue, sum(both.map((group) => group.outstanding)));
  return { outstanding, overdue, ratio, unread: groups.length - both.length };
}
