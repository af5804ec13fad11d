import { proseArithmetics } from '../prose/arithmetic';
import { rule } from '../rule';

/** A figure in a sentence that the figures around it contradict: 202 tổ (=6,07% tổng số tổ) beside 3.298 tổ. */
export const proseFigure = rule(
  { id: 'prose.figure', severity: 'error', source: 'DOMAIN 8 A4, A5', scope: 'office', kinds: 'all', mend: 'figure' },
  (office) => proseArithmetics(office).wrong,
);

/** A share, growth or average in a sentence that was cut off instead of rounded. */
export const proseTruncated = rule(
  { id: 'prose.truncated', severity: 'info', source: 'DOMAIN 8 T1, T2', scope: 'office', kinds: 'all', mend: 'none' },
  (office) => proseArithmetics(office).truncated,
);
