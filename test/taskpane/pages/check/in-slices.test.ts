import { inSlices } from '../../../../src/taskpane/pages/check/in-slices';

/** A clock on which each look takes a millisecond. */
const ticking = () => {
  let time = 0;
  return () => time++;
};

test('every item is visited once, in order, with pauses in which others come to their turn', async () => {
  const visited: number[] = [];
  const seenByOthers: number[] = [];
  const others = setInterval(() => seenByOthers.push(visited.length));
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(await inSlices(items, (item) => visited.push(item), new AbortController().signal, ticking())).toBe(true);
  clearInterval(others);
  expect(visited).toEqual(items);
  expect(seenByOthers.length).toBeGreaterThan(0);
  expect(seenByOthers[0]).toBeLessThan(100);
});

test('it stops at the next item once it is given up', async () => {
  const stop = new AbortController();
  const visited: number[] = [];
  const visit = (item: number) => {
    visited.push(item);
    if (item === 3) stop.abort();
  };
  expect(await inSlices([1, 2, 3, 4, 5], visit, stop.signal)).toBe(false);
  expect(visited).toEqual([1, 2, 3]);
});

test('an empty list is through at once', async () => {
  expect(await inSlices([], () => undefined, new AbortController().signal)).toBe(true);
});
