import type { Printed } from '../../equation';
import type { Facts } from '../facts';
import type { Mention } from '../mention';
import type { Pattern } from '../statement';
import type { Told } from '../told';
import type { Unit } from '../unit';

/** "bình quân một tổ quản lý 30 hộ, dư nợ 972 triệu đồng", "dư nợ bình quân đạt 45 triệu đồng/khách hàng". */
export const AVERAGE: Pattern = {
  id: 'average',
  *statements(told, facts) {
    for (const one of told) {
      if (one.kind !== 'average') continue;
      const choices = choicesOf(one, facts);
      if (choices.length > 0) yield { relation: { kind: 'average' }, choices };
    }
  },
};

const EACH = /binh quan (?:1|mot|moi) (to|ho|khach hang)(?: |$)/;
const UNITS: Readonly<Record<string, Unit>> = { to: 'groups', ho: 'households', 'khach hang': 'customers' };

function choicesOf(one: Told, facts: Facts): Printed[][] {
  const per = perOf(one);
  const { mention } = one;
  // a change of an average is no average
  if (per === null || /(?:^| )(?:tang|giam)(?: |$)/.test(mention.before)) return [];
  const amounts = amountsOf(mention, facts);
  const counts = per === 'groups' ? facts.groups() : facts.of('households').map((told) => told.mention);
  return amounts.flatMap((amount) => counts.map((count) => [mention, amount, count]));
}

function perOf({ mention, of }: Told): Unit | null {
  if (mention.per === 'groups' || mention.per === 'households' || mention.per === 'customers') return mention.per;
  const each = EACH.exec(mention.before) ?? (of && EACH.exec(of.mention.before));
  return mention.per === null ? (UNITS[each?.[1] ?? ''] ?? null) : null;
}

function amountsOf(mention: Mention, facts: Facts): readonly Printed[] {
  if (mention.unit === 'households' || mention.unit === 'customers')
    return facts.of('households').map((told) => told.mention);
  const told =
    mention.unit === 'money' && /(?:^| )du no(?: |$)/.test(mention.before)
      ? [...facts.of('trustDebt'), ...facts.of('debt')]
      : [];
  return told.map((one) => one.mention);
}
