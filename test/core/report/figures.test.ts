import fc from 'fast-check';
import { figureKey } from '../../../src/core/report/figure';
import type { Aspect, Figure, Holder, Moment } from '../../../src/core/report/figure';
import { Figures } from '../../../src/core/report/figures';
import type { ItemId } from '../../../src/core/report/items';

const FOUR = ['farmers', 'women', 'veterans', 'youth'] as const;

interface Given {
  readonly of?: Holder;
  readonly aspect?: Aspect;
  readonly at?: Moment;
  readonly part?: string;
  readonly half?: number;
  readonly unverified?: true;
  readonly col?: number;
}

const figure = (item: ItemId, value: number, given: Given = {}): Figure => ({
  key: figureKey(item, given.of, given.aspect, given.at, given.part),
  value,
  basis: 'printed',
  half: given.half ?? 0,
  ...(given.unverified ? { unverified: true } : {}),
  sources: [{ sheet: 'Biểu 1', area: { row: 4, col: given.col ?? 1, rows: 1, cols: 1 } }],
  from: [],
});

const ofFour = (item: ItemId, values: readonly number[], given: Given = {}): Figure[] =>
  FOUR.map((of, at) => figure(item, values[at]!, { ...given, of, col: at }));

const amount = fc.integer({ min: 0, max: 4_000_000_000_000 });
const four = fc.tuple(amount, amount, amount, amount);

describe('figures that follow from others', () => {
  test('the total is the sum of the four organisations, and knows their cells', () => {
    const total = new Figures(ofFour('overdue', [1_243, 1_177, 478, 290], { half: 0.5 })).get(figureKey('overdue'))!;
    expect(total).toMatchObject({ value: 3_188, basis: 'derived', half: 2 });
    expect(total.sources.map(({ area }) => area.col)).toEqual([0, 1, 2, 3]);
    expect(total.from.map(({ of }) => of)).toEqual(FOUR);
  });

  test('of three organisations there is no total, and ratios and points never add up', () => {
    expect(new Figures(ofFour('overdue', [1, 2, 3, 4]).slice(1)).get(figureKey('overdue'))).toBeNull();
    expect(new Figures(ofFour('principalRatio', [90, 91, 92, 93])).get(figureKey('principalRatio'))).toBeNull();
    expect(new Figures(ofFour('groupQuality', [80, 81, 82, 83])).get(figureKey('groupQuality'))).toBeNull();
  });

  test('a total that is known stands: a plan is given for the whole', () => {
    const figures = new Figures([...ofFour('trainees', [1, 2, 3, 4]), figure('trainees', 100, { at: 'plan' })]);
    expect(figures.value('trainees')).toBe(10);
    expect(figures.value('trainees', 'total', 'value', 'plan')).toBe(100);
    expect(figures.value('trainees', 'total', 'reached', 'plan')).toBe(10);
  });

  test('an earlier value follows from a printed change, also in all', () => {
    const figures = new Figures([
      ...ofFour('outstanding', [100, 200, 300, 400]),
      ...ofFour('outstanding', [10, -20, 30, 0], { aspect: 'change', at: 'yearStart' }),
    ]);
    expect(figures.value('outstanding', 'women', 'value', 'yearStart')).toBe(220);
    expect(figures.value('outstanding', 'total', 'value', 'yearStart')).toBe(980);
    expect(figures.value('outstanding', 'total', 'change', 'yearStart')).toBe(20);
    expect(figures.value('outstanding', 'total', 'change', 'lastYear')).toBeNull();
  });

  test('what is printed wins over what could be worked out', () => {
    const figures = new Figures([
      figure('overdue', 1_243, { of: 'farmers' }),
      figure('overdue', 194.7, { of: 'farmers', aspect: 'change', at: 'yearStart' }),
      figure('overdue', 18.58, { of: 'farmers', aspect: 'growth', at: 'yearStart' }),
    ]);
    expect(figures.value('overdue', 'farmers', 'growth', 'yearStart')).toBe(18.58);
  });

  test('visits of inspection: the whole is the levels together, a level left blank counts nothing', () => {
    const figures = new Figures([
      figure('inspectedGroups', 6, { of: 'farmers', part: 'province' }),
      figure('inspectedGroups', 23, { of: 'farmers', part: 'commune' }),
      figure('dueLoans', 4, { of: 'farmers', part: '30' }),
    ]);
    expect(figures.value('inspectedGroups', 'farmers')).toBe(29);
    expect(figures.value('dueLoans', 'farmers')).toBeNull();
  });

  test('nothing of nothing: no overdue debt is 0 %, a mean over nobody and a share of nothing are no figures', () => {
    const nothing = (item: ItemId) => figure(item, 0, { of: 'youth' });
    const figures = new Figures([
      nothing('overdue'),
      nothing('outstanding'),
      nothing('groups'),
      figure('outstanding', 0),
    ]);
    expect(figures.value('overdueRatio', 'youth')).toBe(0);
    expect(figures.value('debtPerGroup', 'youth')).toBeNull();
    expect(figures.value('outstanding', 'youth', 'share')).toBeNull();
    expect(figures.value('frozenRatio', 'youth')).toBeNull();
  });

  test('what rests on something unverified is unverified', () => {
    const figures = new Figures([
      ...ofFour('classGood', [1, 2, 3, 4], { unverified: true }),
      ...ofFour('classedGroups', [2, 3, 4, 5]),
    ]);
    expect(figures.get(figureKey('classGoodRatio'))).toMatchObject({ unverified: true });
    expect(figures.get(figureKey('classedGroups'))).not.toHaveProperty('unverified');
  });

  test('the spread of a ratio covers every value that the printed figures can stand for', () => {
    const printed = { half: 0.5, of: 'farmers' } as const;
    const figures = new Figures([figure('overdue', 3, printed), figure('outstanding', 100, printed)]);
    const ratio = figures.get(figureKey('overdueRatio', 'farmers'))!;
    expect(ratio.half).toBeCloseTo(((3.5 / 99.5) * 100 - (2.5 / 100.5) * 100) / 2, 9);
  });
});

describe('laws', () => {
  test('change + then = now, to the đồng, for each organisation and in all', () => {
    fc.assert(
      fc.property(four, four, (now, then) => {
        const figures = new Figures([
          ...ofFour('outstanding', now),
          ...ofFour('outstanding', then, { at: 'yearStart' }),
        ]);
        for (const of of [...FOUR, 'total'] as const) {
          const [value, before] = (['now', 'yearStart'] as const).map((at) =>
            figures.value('outstanding', of, 'value', at),
          );
          expect(figures.value('outstanding', of, 'change', 'yearStart')! + before!).toBe(value);
        }
      }),
    );
  });

  test('the shares of the four add up to 100', () => {
    fc.assert(
      fc.property(four, (values) => {
        fc.pre(values.some((value) => value > 0));
        const figures = new Figures(ofFour('outstanding', values));
        const shares = FOUR.map((of) => figures.value('outstanding', of, 'share')!);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  test('the ratio in all is that of the sums, and lies between the least and the greatest of the four', () => {
    fc.assert(
      fc.property(four, four, (parts, wholes) => {
        fc.pre(wholes.every((whole) => whole > 0));
        const figures = new Figures([...ofFour('overdue', parts), ...ofFour('outstanding', wholes)]);
        const ratios = FOUR.map((of) => figures.value('overdueRatio', of)!);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        const ratio = figures.value('overdueRatio')!;
        expect(ratio).toBe((sum(parts) * 100) / sum(wholes));
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-12));
        expect(ratio).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-12));
      }),
    );
  });

  test('growth and change are of one sign, and growth gives the earlier value back', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 4_000_000_000_000 }), (now, then) => {
        const figures = new Figures([
          figure('outstanding', now, { of: 'office' }),
          figure('outstanding', then, { of: 'office', at: 'lastYear' }),
        ]);
        const growth = figures.value('outstanding', 'office', 'growth', 'lastYear')!;
        expect(Math.sign(growth)).toBe(Math.sign(now - then));
        const again = then * (1 + growth / 100);
        expect(Math.abs(again - now)).toBeLessThanOrEqual(1e-9 * Math.max(now, then) + 1e-6);
      }),
    );
  });
});
