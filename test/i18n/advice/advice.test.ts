import type { Advice } from '../../../src/core/rubric/advise';
import type { Effort } from '../../../src/core/rubric/effort';
import { adviceTexts } from '../../../src/i18n/advice';
import { enoughMoney } from '../../../src/i18n/advice/money';

const effort = (change: Partial<Effort>): Effort => ({
  ...{ criterion: 'overdue', points: 25, gain: 5, amount: 12_340_500, unit: 'collect' },
  ...{ bound: 0.5, inclusive: true, share: 0.4, ...change },
});
const advice = (...efforts: Effort[]): Advice => ({
  to: 'fair',
  needed: 4,
  efforts,
  gain: 5 * efforts.length,
  total: 71,
});

test('money is rounded up, so that what is said is always enough', () => {
  expect([12_340_500, 12_300_000, 999_001, 4_081_633].map((dong) => enoughMoney(dong, 'vi'))).toEqual([
    ...['12,4', '12,3', '1', '4,1'],
  ]);
  expect(enoughMoney(240_400, 'vi')).toBe('0,241');
});

test.each<[string, Effort]>([
  ['Thu thêm 12,4 tr.đ nợ quá hạn → +5 điểm → Khá', effort({})],
  ['Thu hết 12,4 tr.đ nợ quá hạn → +5 điểm → Khá', effort({ share: 1 })],
  ['Thu thêm 12,4 tr.đ nợ gốc đến hạn → +5 điểm → Khá', effort({ criterion: 'principal' })],
  ['Thu thêm 12,4 tr.đ tiền lãi → +5 điểm → Khá', effort({ criterion: 'interest' })],
  ['Thêm 3 tổ viên gửi tiền → +5 điểm → Khá', effort({ criterion: 'savers', unit: 'members', amount: 3 })],
  [
    'Tăng thêm 0,24 tr.đ tiền gửi mỗi tháng → +5 điểm → Khá',
    effort({ criterion: 'savings', unit: 'save', amount: 240_000 }),
  ],
  [
    'Nâng tỷ lệ thu lãi lên 95% (2 điểm phần trăm) → +5 điểm → Khá',
    effort({ criterion: 'interest', unit: 'percentagePoints', amount: 2, bound: 95 }),
  ],
  [
    'Giảm tỷ lệ nợ quá hạn xuống 0,5% (0,2 điểm phần trăm) → +5 điểm → Khá',
    effort({ unit: 'percentagePoints', amount: 0.2 }),
  ],
  [
    'Tham gia 100% số phiên giao dịch xã → +5 điểm → Khá',
    effort({ criterion: 'attendance', unit: 'percentagePoints', amount: 50, bound: 100 }),
  ],
])('%s', (text, one) => {
  expect(adviceTexts.vi.advice(advice(one))).toBe(text);
  expect(adviceTexts.en.advice(advice(one))).toMatch(/\+5 points → \w/);
});

test('several deeds tell their points one by one', () => {
  const two = advice(effort({}), effort({ criterion: 'savers', unit: 'members', amount: 1 }));
  expect(adviceTexts.vi.advice(two)).toBe(
    'Thu thêm 12,4 tr.đ nợ quá hạn (+5); thêm 1 tổ viên gửi tiền (+5) → +10 điểm → Khá',
  );
});

test('where no way is known, the points lost most are told', () => {
  expect(adviceTexts.vi.lost([{ criterion: 'interest', lost: 5 }])).toBe('Mất điểm nhiều nhất: thu lãi −5');
});
