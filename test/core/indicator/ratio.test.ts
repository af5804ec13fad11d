import fc from 'fast-check';
import { debtPerGroup, debtPerHousehold, householdsPerGroup } from '../../../src/core/indicator/average';
import {
  badDebtRatio,
  frozenRatio,
  growth,
  handledRatio,
  interestRatio,
  overdueRatio,
  principalRatio,
  saverRatio,
  share,
} from '../../../src/core/indicator/ratio';

describe('ratios against printed reports', () => {
  test('overdue ratio of 2020: 3.188 of 3.206.970 million prints 0,099; Hội ND 1.243 of 1.247.187 prints 0,100', () => {
    expect(overdueRatio(3_188, 3_206_970)?.toFixed(3)).toBe('0.099');
    expect(overdueRatio(1_243, 1_247_187)?.toFixed(3)).toBe('0.100');
  });

  test('growth of overdue debt of 2020: up 722,5 to 3.188 is 29,3 %', () => {
    expect(growth(722.5, 3_188)?.toFixed(1)).toBe('29.3');
    expect(growth(-50, 50)).toBe(-50);
  });

  test('share of Hội ND in 2020: 38,89 %; averages 972 million and 30,2 households a group', () => {
    expect(share(1_247_187, 3_206_970)?.toFixed(2)).toBe('38.89');
    expect(Math.round(debtPerGroup(3_206_970, 3_298)!)).toBe(972);
    expect(householdsPerGroup(99_590, 3_298)?.toFixed(1)).toBe('30.2');
    expect(debtPerHousehold(3_206_970, 99_590)?.toFixed(1)).toBe('32.2');
  });

  test('savers of 2020: 101.578 of 102.708 members are 98,9 %', () => {
    expect(saverRatio(101_578, 102_708)?.toFixed(1)).toBe('98.9');
  });

  test('frozen debt is in the whole, not in the overdue', () => {
    expect(overdueRatio(2, 100)).toBe(2);
    expect(frozenRatio(5, 100)).toBe(5);
    expect(badDebtRatio(2, 5, 100)).toBe(7);
  });
});

describe('a ratio of nothing', () => {
  test('0 of 0 is 0 %, anything else of 0 is no ratio', () => {
    expect(overdueRatio(0, 0)).toBe(0);
    expect(overdueRatio(1, 0)).toBeNull();
    expect(overdueRatio(NaN, 5)).toBeNull();
    expect(growth(5, 5)).toBeNull();
    expect(debtPerGroup(5, 0)).toBeNull();
  });

  test('where nothing fell due there is nothing to collect, not a bad result', () => {
    expect([principalRatio(0, 0), interestRatio(0, 0), handledRatio(0, 0)]).toEqual([null, null, null]);
    expect([principalRatio(49, 50), interestRatio(51, 50), handledRatio(98, 100)]).toEqual([98, 102, 98]);
  });
});

test('overdue and outstanding debt of the parts give the ratio of the whole', () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e12 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const overdue = parts.reduce((sum, [late]) => sum + late, 0);
      const outstanding = parts.reduce((sum, [, debt]) => sum + debt, 0);
      const weighted = parts.reduce(
        (sum, [late, debt]) => sum + overdueRatio(late, debt)! * (share(debt, outstanding)! / 100),
        0,
      );
      expect(weighted).toBeCloseTo(overdueRatio(overdue, outstanding)!, 6);
    }),
  );
});
