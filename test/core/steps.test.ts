import fc from 'fast-check';
import { atOnce, mapSteps, within, type Pause, type Steps } from '../../src/core/steps';

function* counting(total: number): Steps<number> {
  for (let done = 0; done < total; done++) yield done % 3 === 2 ? null : { done, total };
  return total;
}

/** All that a work says at its pauses, and what comes of it. */
function followed<T>(steps: Steps<T>): { pauses: Pause[]; result: T } {
  const pauses: Pause[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { pauses, result: step.value };
    pauses.push(step.value);
  }
}

test('work done at once gives what it gives step by step', () => {
  expect(atOnce(counting(7))).toBe(7);
  expect(followed(counting(7)).result).toBe(7);
});

test('a part tells its progress as that of the whole, from where it begins to where it ends', () => {
  const { pauses, result } = followed(within(counting(4), { from: 2, share: 0.5, total: 10 }));
  expect(result).toBe(4);
  expect(pauses).toEqual([{ done: 2, total: 10 }, { done: 2.125, total: 10 }, null, { done: 2.375, total: 10 }]);
});

test('many things are made in their order, with a pause before each piece of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (items, piece) => {
      const { pauses, result } = followed(mapSteps(items, (item, index) => [item, index], piece));
      expect(result).toEqual(items.map((item, index) => [item, index]));
      expect(pauses).toHaveLength(Math.ceil(items.length / piece));
    }),
  );
});

test('what goes wrong in a part goes wrong in the whole', () => {
  function* failing(): Steps<never> {
    yield null;
    throw new RangeError('no');
  }
  expect(() => atOnce(within(failing(), { from: 0, total: 1 }))).toThrow(RangeError);
});
