import { arithmeticsOf } from '../arithmetic';
import type { ArithmeticRule } from '../arithmetic';
import type { Raised } from '../finding';
import { rule } from '../rule';
import type { Office, Rule } from '../rule';

/** The culprit search names the wrong cells for all of these at once; each rule tells those whose first broken equation is its own. */
const arithmetic = <Id extends ArithmeticRule>(id: Id, source: string): Rule<Id> =>
  rule(id, 'error', source, function* (office: Office): Generator<Raised<Id>> {
    for (const found of arithmeticsOf(office).raised) if (found.rule === id) yield found.raised as Raised<Id>;
  });

/** Row "Cộng" ≠ the sum of its rows. */
export const sumTotal = arithmetic('sum.total', 'DOMAIN 8 A1, R1; SHEETS 3');
/** A row ≠ the sum of its sub-levels ("- Cấp tỉnh", "- Cấp xã"). */
export const sumParts = arithmetic('sum.parts', 'Seed 002, Table 2');
/** Tỷ lệ nợ quá hạn ≠ nợ quá hạn / dư nợ. */
export const ratioOverdue = arithmetic('ratio.overdue', 'DOMAIN 4 TLNQH');
/** Tỷ lệ NQH tăng ≠ tăng / (hiện tại − tăng). */
export const growthOverdue = arithmetic('growth.overdue', 'DOMAIN 6.2, TLTT');
/** Tăng, giảm ≠ hiện tại − số 31/12. */
export const changeBaseline = arithmetic('change.baseline', 'DOMAIN 6.2; SHEETS A5');

/** A ratio cut off instead of rounded: worth knowing, no mistake. */
export const ratioTruncated = rule(
  'ratio.truncated',
  'info',
  'DOMAIN 8 T1, T2',
  (office) => arithmeticsOf(office).truncated,
);
