import type { Printed } from '../../equation';
import type { Facts } from '../facts';
import type { Measure } from '../measure';
import type { Pattern } from '../statement';
import type { Told } from '../told';
import { isCount } from '../unit';

/** "202 tổ có nợ quá hạn (=6,07% tổng số tổ)", "chiếm 99,5% tổng dư nợ": a part, its share, and the whole that is named. */
export const SHARE: Pattern = {
  id: 'share',
  *statements(told, facts) {
    for (const one of told) {
      const part = one.kind === 'share' ? one.of : null;
      if (!part) continue;
      const wholes = wholesOf(one, part, facts).filter((whole) => whole !== part.mention);
      if (wholes.length > 0)
        yield {
          relation: { kind: 'ratio' },
          choices: wholes.map((whole) => [one.mention, part.mention, whole]),
        };
    }
  },
};

const NAMED: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:tren |trong )?(?:tong )?so to(?: |$)(?!vien)/, 'groups'],
  [/^(?:tren |trong )?(?:tong )?so (?:ho|khach hang)(?: |$)/, 'households'],
  [/^(?:tren |trong )?(?:tong )?du no (?:nhan )?uy thac/, 'trustDebt'],
  [/^(?:tren |trong )?tong du no(?: |$)/, 'debt'],
];

/** Words after a share that name something else than the wholes known here. */
const OTHER = /^(?:tren |trong |so voi )?(?:tong |so |ke hoach|chi tieu|du no|nguon von|doanh so|so to vien)/;

function wholesOf(share: Told, part: Told, facts: Facts): readonly Printed[] {
  const { unit } = part.mention;
  const named = NAMED.find(([words]) => words.test(share.base))?.[1];
  if (named) return isMoney(named) === (unit === 'money') && fits(named, unit) ? wholes(named, facts) : [];
  if (OTHER.test(share.base)) return [];
  if (part.mention.ofNext) return [];
  // "150 tổ xếp loại tốt, chiếm 95%": of all groups
  if (unit === 'groups') return part.class !== null || isSome(part) ? facts.groups() : [];
  // "Nợ quá hạn là 250,15 triệu đồng, chiếm tỷ lệ 0,09%": of all debts or of those entrusted
  if (part.measure === 'overdue' || part.measure === 'frozen')
    return [...wholes('trustDebt', facts), ...wholes('debt', facts)];
  return [];
}

/** Groups that are told apart by their debts: what else they are a share of is not said. */
const isSome = ({ mention: { label, after } }: Told): boolean => /no qua han|nqh|du no/.test(`${label} ${after}`);

const isMoney = (measure: Measure): boolean => measure !== 'groups' && measure !== 'households';

const fits = (measure: Measure, unit: Told['mention']['unit']): boolean =>
  measure === 'groups' ? unit === 'groups' : measure !== 'households' || (isCount(unit) && unit !== 'groups');

const wholes = (measure: Measure, facts: Facts): readonly Printed[] =>
  measure === 'groups' ? facts.groups() : facts.of(measure).map(({ mention }) => mention);
