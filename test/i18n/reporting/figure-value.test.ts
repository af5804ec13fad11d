import { figureKey } from '../../../src/core/report/figure';
import { figureValue } from '../../../src/i18n/reporting/figure-value';
import { figureName } from '../../../src/i18n/tokens';

test('an amount is told to the last đồng, in triệu đồng', () => {
  expect(figureValue(figureKey('outstanding'), 1_234_567_891, 'vi')).toBe('1.234,567891 triệu đồng');
  expect(figureValue(figureKey('outstanding'), 2_000_000, 'en')).toBe('2 million đồng');
  expect(figureValue(figureKey('outstanding', 'women', 'change', 'yearStart'), -500_000, 'vi')).toBe('-0,5 triệu đồng');
});

test('a ratio is in %, its change in percentage points, the growth of an amount in %', () => {
  expect(figureValue(figureKey('overdueRatio'), 0.2549, 'vi')).toBe('0,25%');
  expect(figureValue(figureKey('overdueRatio', 'total', 'change', 'yearStart'), -0.1, 'vi')).toBe(
    '-0,10 điểm phần trăm',
  );
  expect(figureValue(figureKey('outstanding', 'total', 'growth', 'yearStart'), 4.05, 'en')).toBe('4.05%');
});

test('counts are whole, means have a decimal, points two', () => {
  expect(figureValue(figureKey('groups'), 1_879, 'vi')).toBe('1.879');
  expect(figureValue(figureKey('householdsPerGroup'), 30.803, 'vi')).toBe('30,8');
  expect(figureValue(figureKey('groupQuality', 'office'), 92.5, 'en')).toBe('92.50 points');
});

test('a figure is called by its item, holder, day and part', () => {
  expect(figureName(figureKey('overdue', 'women', 'share'), 'en')).toBe(
    'Overdue debt, Women’s Union, share of the total (%)',
  );
  expect(figureName(figureKey('inspectedGroups', 'youth', 'value', 'now', 'commune'), 'vi')).toBe(
    'Lượt tổ được kiểm tra, Đoàn Thanh niên, cấp xã',
  );
});
