import * as fc from 'fast-check';
import { createRandom } from '../../../src/sandbox/samples/random';

describe('createRandom', () => {
  test('gives the same sequence for the same seed, and another for another', () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 8 }, () => random.int(0, 1_000_000));
    };
    expect(draw(2026)).toEqual(draw(2026));
    expect(draw(2026)).not.toEqual(draw(2027));
  });

  test('stays inside the bounds, both ends reached', () => {
    const random = createRandom(1);
    const seen = new Set(Array.from({ length: 300 }, () => random.int(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  test('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const shuffled = createRandom(seed).shuffled(list);
        expect([...shuffled].sort()).toEqual([...list].sort());
      }),
    );
  });

  test('picks by weight and never what weighs nothing', () => {
    const random = createRandom(5);
    const picked = Array.from({ length: 500 }, () =>
      random.weighted([
        ['never', 0],
        ['rare', 1],
        ['common', 9],
      ]),
    );
    expect(picked).not.toContain('never');
    expect(picked.filter((item) => item === 'common').length).toBeGreaterThan(400);
  });

  test('refuses an empty list', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
    expect(() => createRandom(1).weighted([])).toThrow(RangeError);
  });
});
