import { RULES } from '../../src/core/check/rules';
import { valueAt } from './book';
import { FAULTS } from './kinds';
import { ratesOf } from './measure';
import { SIZES } from './office/size';
import { plantAll, plantOnce } from './run-faults';

/** Each kind in every third size, so that the run stays short; `npm run bench -- checks` takes all of them. */
const NTH = 3;
const outcomes = [...plantAll(FAULTS, NTH)];
const rates = ratesOf(outcomes);

describe('mistakes planted into clean workbooks', () => {
  test('at least 60 kinds, each planted in offices of several sizes', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
    expect(rates.kinds.map(({ fault }) => fault).sort()).toEqual(FAULTS.map(({ id }) => id).sort());
    expect(new Set(outcomes.map(({ size }) => size)).size).toBe(SIZES.length);
  });

  test('98 % of them are found', () => {
    const missed = rates.kinds.filter(({ found, planted }) => found * 2 < planted).map(({ fault }) => fault);
    expect(missed).toEqual([]);
    expect(rates.recall).toBeGreaterThanOrEqual(98);
  });

  test('95 % of those are told at the very cell', () => {
    expect(rates.culprit).toBeGreaterThanOrEqual(95);
  });

  test('a rule that a mistake names is one of the catalogue', () => {
    const known = new Set<string>(RULES.map(({ id }) => id));
    const named = new Set(outcomes.flatMap(({ planted }) => planted.rules));
    expect([...named].filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('the same kind, size and seed plant the same mistake', () => {
    const again = plantOnce(FAULTS[0]!, 3);
    const first = plantOnce(FAULTS[0]!, 3);
    expect(again?.planted.at).toEqual(first?.planted.at);
    expect(again!.planted.at.map((spot) => valueAt(again!.planted.book, spot))).toEqual(
      first!.planted.at.map((spot) => valueAt(first!.planted.book, spot)),
    );
  });
});
