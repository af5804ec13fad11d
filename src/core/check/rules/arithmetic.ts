import { arithmeticsOf } from '../arithmetic';
import type { ArithmeticRule } from '../arithmetic';
import type { Raised } from '../finding';
import { rule } from '../rule';
import type { Office, Rule } from '../rule';

/** The culprit search names the wrong cells for all of these at once; each rule tells those whose first broken equation is its own. */
const arithmetic = <Id extends ArithmeticRule>(id: Id, source: string): Rule<Id> =>
  rule(
    { id, severity: 'error', source, scope: 'office', kinds: 'all', mend: 'figure' },
    function* (office: Office): Generator<Raised<Id>> {
      for (const found of arithmeticsOf(office).raised) if (found.rule === id) yield found.raised as Raised<Id>;
    },
  );

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

/** A figure ≠ the sum of the columns that make it up: Tốt + Khá + Trung bình + Yếu, 05/KTNB (5) = (7) + (9) + (11) + (13). */
export const sumColumns = arithmetic('sum.columns', 'DOMAIN 1.5; SHEETS 3, 05/KTNB');
/** Tỷ trọng ≠ phần / tổng. */
export const sharePart = arithmetic('share.part', 'DOMAIN 4 TT');
/** The shares of a column ≠ what its total row prints; 99,99 is rounding. */
export const shareTotal = arithmetic('share.total', 'DOMAIN 8 I1');
/** A share changed so that all make 100 (ép cho đủ 100%). */
export const shareForced = arithmetic('share.forced', 'DOMAIN 8 A5');
/** Tỷ lệ nợ khoanh ≠ nợ khoanh / dư nợ. */
export const ratioFrozen = arithmetic('ratio.frozen', 'DOMAIN 4 TLNK');
/** An average ≠ its amount / its number. */
export const averageFigure = arithmetic('average.figure', 'DOMAIN 4 DNBQTO, TGBQ');
/** Tăng, giảm ≠ cho vay − thu nợ − xóa nợ. */
export const changeFlow = arithmetic('change.flow', 'DOMAIN 4 ROLL; SHEETS A5, R6');

/** A ratio cut off instead of rounded: worth knowing, no mistake. */
export const ratioTruncated = rule(
  { id: 'ratio.truncated', severity: 'info', source: 'DOMAIN 8 T1, T2', scope: 'office', kinds: 'all', mend: 'none' },
  (office) => arithmeticsOf(office).truncated,
);
