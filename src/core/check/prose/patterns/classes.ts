import type { ClassId } from '../../../rubric/edition';
import { sumOf } from '../statement';
import type { Pattern } from '../statement';
import type { Told } from '../told';

const ALL: readonly ClassId[] = ['good', 'fair', 'average', 'poor'];
const NONE = /(?:khong(?: con| co)?|chua co) (?:to|xa)[a-z0-9 ]{0,60}/;

/** "3.113 tổ xếp loại tốt, 137 tổ xếp loại khá, …": every class is told, so that all together are the groups (or communes) there are. */
export const CLASSES: Pattern = {
  id: 'classes',
  *statements(told, facts) {
    const classed = told.filter((one) => one.kind === 'amount' && one.class !== null);
    const [first] = classed;
    if (!first || classed.length < 2) return;
    const { unit } = first.mention;
    if (classed.some(({ mention }) => mention.unit !== unit) || !areAll(classed)) return;
    const parts = classed.map(({ mention }) => mention);
    const listed = listedWhole(told, first);
    const wholes = listed ? [listed.mention] : unit === 'groups' ? facts.groups() : [];
    if (wholes.length > 0)
      yield {
        ...sumOf(first.mention, parts),
        choices: wholes.map((each) => [each, ...parts]),
        relation: sumRelation(parts.length),
      };
  },
};

/** The amount of which the classes are said to be: "11 xã, trong đó 9 xã xếp loại tốt", "13 tổ: 8 tổ xếp loại tốt". */
function listedWhole(told: readonly Told[], first: Told): Told | null {
  const whole = told[told.indexOf(first) - 1];
  const isListed = /:|(?:trong do|gom)(?: |$)/.test(first.mention.gap);
  const isAmount = whole?.kind === 'amount' && whole.class === null && !whole.mention.ofNext;
  return whole && isListed && isAmount && whole.mention.unit === first.mention.unit ? whole : null;
}

const sumRelation = (parts: number) =>
  ({ kind: 'linear', coefficients: Array.from({ length: parts + 1 }, () => 1) }) as const;

/** Each class once, or said to have none ("không có tổ xếp loại yếu"). */
export function areAll(classed: readonly Told[]): boolean {
  const named = new Set(classed.map((one) => one.class));
  if (named.size < classed.length) return false;
  const missing = ALL.filter((each) => !named.has(each));
  if (missing.length === 0) return true;
  const said = NONE.exec(classed.at(-1)?.mention.after ?? '')?.[0] ?? '';
  return missing.every((each) => WORDS[each].test(said));
}

const WORDS: Readonly<Record<ClassId, RegExp>> = {
  good: /(?:^| )tot(?: |$)/,
  fair: /(?:^| )kha(?: |$)/,
  average: /(?:^| )(?:trung binh|tb)(?: |$)/,
  poor: /(?:^| )(?:yeu|kem)(?: |$)/,
};
