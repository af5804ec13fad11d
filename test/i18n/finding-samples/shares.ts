import type { ShareValues } from '../../../src/core/check/values/shares';
import { SUM } from './parts';

const COMPUTED = {
  ...SUM,
  percent: true,
  decimals: 1,
  stated: 6.1,
  says: 6,
  columns: 'Dư nợ',
  figures: '17.486; 292.244',
};

export const SHARE_SAMPLES: ShareValues = {
  'sum.columns': { ...COMPUTED, percent: false, columns: 'Tốt, Khá, Trung bình, Yếu', figures: '3; 2; 1; 0' },
  'share.part': COMPUTED,
  'share.total': COMPUTED,
  'share.forced': { ...COMPUTED, sum: 100, rightSum: 99.9 },
  'ratio.frozen': COMPUTED,
  'average.figure': { ...COMPUTED, percent: false },
  'change.flow': { ...COMPUTED, percent: false },
};
