import fc from 'fast-check';
import {
  billionText,
  countText,
  grown,
  meanText,
  millionText,
  moved,
  movement,
  percentText,
  pointsText,
  reachedText,
  roundedSum,
  shareDecimals,
  shown,
} from '../../../src/i18n/report/numbers';
import { dataOf, figure } from './report-data';

describe('numbers of running text', () => {
  test.each([
    ['a count below ten has two digits', countText(5), '05'],
    ['none has one', countText(0), '0'],
    ['thousands have points', countText(99_590), '99.590'],
    ['small amounts keep two decimals at most', millionText(250.15e6), '250,15 triệu đồng'],
    ['without zeros at the end', millionText(722.5e6), '722,5 triệu đồng'],
    ['large ones none', millionText(292_243.7e6), '292.244 triệu đồng'],
    ['no rounding up into a second way of writing', millionText(999.999e6), '1.000 triệu đồng'],
    ['tỷ with a decimal', billionText(164.289e9), '164,3 tỷ đồng'],
    ['thousands of tỷ without', billionText(3_206.969e9), '3.207 tỷ đồng'],
    ['below one tỷ in triệu', billionText(156.2e6), '156,2 triệu đồng'],
    ['a mean in whole triệu', meanText(972.4e6), '972 triệu đồng'],
    ['a small mean with a decimal', meanText(4.26e6), '4,3 triệu đồng'],
    ['a ratio with fixed decimals', percentText(2)(0.0994), '0,10%'],
    ['half is rounded up', percentText(2)(1.005), '1,01%'],
    ['no more decimals than its source', percentText(2)(29.3, 0.05), '29,3%'],
    ['of the plan', reachedText(112, 0.5), '112%'],
    ['a change of a ratio', pointsText(0.29), '0,29 điểm phần trăm'],
  ])('%s: %s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  test('as many decimals as it takes to see one of the whole', () => {
    expect([158, 999, 1_000, 3_298].map(shareDecimals)).toEqual([1, 1, 2, 2]);
  });

  test('a missing figure leaves dots with the unit that belongs there', () => {
    const data = dataOf([]);
    expect(shown(data, millionText, 'overdue')).toMatchObject({ text: '… triệu đồng', missing: true });
    expect(shown(data, percentText(2), 'overdueRatio').text).toBe('…%');
    expect(shown(data, countText, 'groups').text).toBe('…');
  });
});

describe('movements', () => {
  test.each([
    [12, 'tăng 12 tổ'],
    [-3, 'giảm 03 tổ'],
    [0, 'không thay đổi'],
  ])('%d: %s', (change, expected) => {
    expect(movement(change, (value) => `${countText(value)} tổ`)).toBe(expected);
  });

  test('too small for the print is not the same as none', () => {
    expect(movement(0.003, pointsText)).toBe('thay đổi không đáng kể');
    expect(movement(-1_000, millionText)).toBe('thay đổi không đáng kể');
  });

  test('a ratio moves by percentage points, whatever the amounts do', () => {
    const data = dataOf([
      figure(2e6, 'overdue'),
      figure(100e6, 'outstanding'),
      figure(1e6, 'overdue', 'total', 'value', 'yearStart'),
      figure(100e6, 'outstanding', 'total', 'value', 'yearStart'),
    ]);
    expect(moved(data, pointsText, 'overdueRatio').text).toBe('tăng 1,00 điểm phần trăm');
    expect(grown(data, 'overdue').text).toBe(' (100,00%)');
  });

  test('property: the word is the sign of the change, or none is said', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e13, max: 1e13 }), (change) => {
        const text = movement(change, millionText);
        if (text.startsWith('tăng')) expect(change).toBeGreaterThan(0);
        else if (text.startsWith('giảm')) expect(change).toBeLessThan(0);
        else expect(Math.abs(change)).toBeLessThanOrEqual(0.005e6);
      }),
    );
  });
});

describe('shares that rounding leaves apart', () => {
  test('are said to add up to what they add up to', () => {
    expect(roundedSum([40.14, 42.44, 11.43, 5.98], 1, 'tỷ trọng')).toBe(' (tổng các tỷ trọng là 99,9% do làm tròn)');
  });

  test('are not spoken of where they make 100', () => {
    expect(roundedSum([38.89, 43.7, 11.55, 5.86], 2, 'tỷ trọng')).toBe('');
    expect(roundedSum([0.1, 0.2, 99.7], 1, 'tỷ trọng')).toBe('');
  });
});
