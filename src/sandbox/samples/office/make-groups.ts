import type { Random } from '../random';
import type { Group } from './office';
import { ORGANISATIONS } from './organisations';
import type { Organisation } from './organisations';
import { person } from './people';
import { COMMUNES } from './places';
import type { Commune } from './places';

export type ClassName = 'Tốt' | 'Khá' | 'Trung bình' | 'Yếu';

/** What the generator has in mind for a group before its loans are drawn. */
export interface GroupPlan {
  readonly group: Group;
  readonly target: ClassName;
  /** loans to draw, settled ones included */
  readonly loans: number;
  /** of these, wholly overdue */
  readonly overdue: number;
  /** of these, with an overdue instalment */
  readonly late: number;
  /** the score sheet leaves its overdue points, total and class blank */
  readonly unscored: boolean;
}

const GROUPS_PER_COMMUNE = 10;
const GROUPS_OF: Readonly<Record<string, number>> = { '11': 21, '12': 22, '13': 10, '14': 7 };
/** groups below "Tốt", by organisation, with their wholly overdue loans */
const WEAK: Readonly<Record<string, readonly (readonly [ClassName, number])[]>> = {
  '11': [
    ['Khá', 2],
    ['Khá', 1],
    ['Trung bình', 3],
  ],
  '12': [
    ['Khá', 2],
    ['Khá', 1],
    ['Yếu', 5],
  ],
  '13': [
    ['Khá', 1],
    ['Trung bình', 3],
  ],
  '14': [['Khá', 2]],
};
/** one group near the limit of 60 members, one very small */
const LARGEST = 58;
const SMALLEST = 9;

function blankGroup(random: Random, commune: Commune, organisation: Organisation, code: string): Group {
  return {
    code,
    leader: person(random, organisation.code === '12' ? 1 : 0.45).name,
    commune,
    hamlet: random.pick(commune.hamlets),
    organisation,
    points: { attendance: null, overdue: null, principal: null, interest: null, savers: null, savings: null },
    total: null,
    groupClass: null,
  };
}

/** Ten groups in each commune, blocks of one organisation inside the commune, codes of seven digits that begin with 0. */
function drawGroups(random: Random): Group[] {
  const organisations = random.shuffled(
    ORGANISATIONS.flatMap((organisation) =>
      Array.from({ length: GROUPS_OF[organisation.code] ?? 0 }, () => organisation),
    ),
  );
  let code = 912_000;
  return COMMUNES.flatMap((commune, index) =>
    organisations
      .slice(index * GROUPS_PER_COMMUNE, (index + 1) * GROUPS_PER_COMMUNE)
      .sort((a, b) => Number(a.code) - Number(b.code))
      .map((organisation) => blankGroup(random, commune, organisation, `0${(code += random.int(3, 90))}`)),
  );
}

/** Sizes that add up to `total`, each between 24 and 42. */
function drawSizes(random: Random, count: number, total: number): number[] {
  const sizes = Array.from({ length: count }, () => random.int(26, 40));
  let left = total - sizes.reduce((sum, size) => sum + size, 0);
  while (left !== 0) {
    const at = random.int(0, count - 1);
    const next = (sizes[at] as number) + Math.sign(left);
    if (next < 24 || next > 42) continue;
    sizes[at] = next;
    left -= Math.sign(left);
  }
  return sizes;
}

/** A group that has a neighbour of the same organisation in its commune. */
const hasNeighbour = (group: Group, groups: readonly Group[]): boolean =>
  groups.some(
    (other) => other !== group && other.commune === group.commune && other.organisation === group.organisation,
  );

/** Sixty groups whose loans add up to `loans`. */
export function planGroups(random: Random, loans: number): GroupPlan[] {
  const groups = drawGroups(random);
  const weak = new Map<Group, readonly [ClassName, number]>();
  for (const { code } of ORGANISATIONS) {
    const mine = random.shuffled(groups.filter((group) => group.organisation.code === code));
    (WEAK[code] ?? []).forEach((plan, index) => weak.set(mine[index] as Group, plan));
  }
  const good = random.shuffled(groups.filter((group) => !weak.has(group)));
  const largest = good.find((group) => group.organisation.code === '12' && hasNeighbour(group, groups));
  const rest = good.filter((group) => group !== largest);
  const [smallest, ...others] = rest;
  const unscored = new Set(others.slice(0, 3));
  const late = new Set(others.slice(3, 6));
  const sizes = drawSizes(random, groups.length - 2, loans - LARGEST - SMALLEST);
  return groups.map((group): GroupPlan => {
    const [target, overdue] = weak.get(group) ?? (['Tốt', 0] as const);
    const size = group === largest ? LARGEST : group === smallest ? SMALLEST : (sizes.pop() as number);
    return { group, target, loans: size, overdue, late: late.has(group) ? 1 : 0, unscored: unscored.has(group) };
  });
}
