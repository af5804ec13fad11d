import type { Pattern } from '../statement';

/** "Tổng dư nợ đạt 288.696 triệu đồng, tăng 32.820 triệu đồng (tỷ lệ 12,82%)": an amount, its change, its growth. */
export const GROWTH: Pattern = {
  id: 'growth',
  *statements(told) {
    for (const one of told) {
      const change = one.kind === 'growth' ? one.of : null;
      if (!change?.of || change.mention.figure.value === 0) continue;
      // a fall of 5% is printed without its sign
      const falls = change.mention.figure.value < 0;
      const growth = falls
        ? { ...one.mention, figure: { ...one.mention.figure, value: -one.mention.figure.value } }
        : one.mention;
      yield { relation: { kind: 'growth' }, choices: [[growth, change.mention, change.of.mention]] };
    }
  },
};
