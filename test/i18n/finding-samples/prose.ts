import type { ProseValues } from '../../../src/core/check/values/prose';

export const PROSE_SAMPLES: ProseValues = {
  'prose.figure': {
    excerpt: 'Còn 202 tổ có nợ quá hạn (=6,07% tổng số tổ)',
    printed: '6,07%',
    pattern: 'share',
    others: '202 tổ; 3.298 tổ',
    says: '6,12%',
    result: true,
    forced: false,
  },
  'prose.truncated': {
    excerpt: 'tăng 32.820 triệu đồng (12,82%)',
    printed: '12,82%',
    rounded: '12,83%',
    says: 12.8265,
    decimals: 4,
  },
  'trust.outgrows': { trust: '3.773 triệu đồng', whole: '2.688 triệu đồng' },
  'target.behind': { indicator: 'interest', target: '99%', reached: '99,2%', lowerIsBetter: false },
  'period.apart': { data: 45_077, made: 45_808, months: 24 },
};
