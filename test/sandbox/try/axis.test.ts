/** Where columns and rows lie: the sum of what comes before, whatever is hidden or has a size of its own. */
import fc from 'fast-check';
import { Axis } from '../../../src/sandbox/try/grid/axis';
import { ScrollScale, MOST_PIXELS } from '../../../src/sandbox/try/grid/scroll-scale';
import { bodyRoom, frozenIn, placeOf, scrollToShow, visibleIndexes } from '../../../src/sandbox/try/grid/visible-span';

const COUNT = 300;
const sizes = fc
  .array(fc.tuple(fc.nat(COUNT - 1), fc.integer({ min: 1, max: 200 })), { maxLength: 40 })
  .map((pairs) => new Map(pairs));
const hidden = fc.array(fc.nat(COUNT - 2), { maxLength: 60 }).map((list) => new Set(list));
const axes = fc.tuple(sizes, hidden).map(([own, gone]) => new Axis(COUNT, 20, own, gone));
const index = fc.nat(COUNT - 1);

const naiveStart = (axis: Axis, to: number): number => {
  let sum = 0;
  for (let i = 0; i < to; i++) sum += axis.size(i);
  return sum;
};

test('a start is the sum of all sizes before it', () => {
  fc.assert(fc.property(axes, index, (axis, at) => axis.start(at) === naiveStart(axis, at)));
});

test('what lies at a pixel begins at or before it and ends behind it, and is never hidden', () => {
  fc.assert(
    fc.property(axes, fc.nat(10_000), (axis, pixels) => {
      const at = axis.at(pixels);
      const end = axis.start(COUNT - 1) + axis.size(COUNT - 1);
      if (pixels >= end) return at === COUNT - 1;
      return axis.start(at) <= pixels && axis.start(at) + axis.size(at) > pixels;
    }),
  );
});

test('a step goes to the next that has a size, and nowhere at the edge', () => {
  const axis = new Axis(5, 20, new Map(), new Set([1, 2, 4]));
  expect([axis.step(0, 1), axis.step(3, 1), axis.step(3, -1), axis.step(0, -1)]).toEqual([3, null, 0, null]);
});

describe('the window on a sheet', () => {
  const sight = (frozen: number, scroll: number, room: number) => ({ frozen, scroll, room });

  test('of 100,000 rows only those in sight are drawn, the frozen ones always', () => {
    const rows = new Axis(1_048_576, 20, new Map([[4, 60]]), new Set([70_001, 70_002]));
    const seen = visibleIndexes(rows, sight(5, 70_000 * 20 - 100, 640));
    expect(seen.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(seen.length).toBeLessThan(5 + 32);
    expect(seen).toContain(70_003);
    expect(seen).not.toContain(70_001);
  });

  test('every pixel behind the frozen part is covered, none twice', () => {
    fc.assert(
      fc.property(axes, fc.nat(8), fc.nat(3_000), fc.integer({ min: 50, max: 900 }), (axis, frozen, scroll, room) => {
        const view = sight(frozen, scroll, room);
        const body = visibleIndexes(axis, view).filter((at) => at >= frozen);
        const last = body[body.length - 1];
        for (let i = 1; i < body.length; i++) {
          const before = body[i - 1]!;
          expect(placeOf(axis, body[i]!, view)).toBe(placeOf(axis, before, view) + axis.size(before));
        }
        if (last === undefined) return bodyRoom(axis, view) === 0 || axis.start(COUNT) - axis.start(frozen) <= scroll;
        expect(placeOf(axis, body[0]!, view)).toBeLessThanOrEqual(axis.start(frozen));
        return last === COUNT - 1 || placeOf(axis, last, view) + axis.size(last) >= room;
      }),
    );
  });

  test('after scrolling to a cell it is wholly seen, and a cell that is seen does not scroll', () => {
    fc.assert(
      fc.property(axes, index, fc.nat(4), fc.nat(4_000), (axis, at, frozen, scroll) => {
        const view = sight(frozen, scroll, 900);
        const next = scrollToShow(axis, at, view);
        if (at < frozen) return next === scroll;
        const place = placeOf(axis, at, { ...view, scroll: next });
        expect(place).toBeGreaterThanOrEqual(axis.start(frozen));
        expect(place + axis.size(at)).toBeLessThanOrEqual(900);
        return scrollToShow(axis, at, { ...view, scroll: next }) === next;
      }),
    );
  });

  test('what is frozen is let go where it would leave no room for the rest', () => {
    const rows = new Axis(1_000, 20, new Map(), new Set());
    expect([frozenIn(rows, 10, 640), frozenIn(rows, 10, 300)]).toEqual([10, 0]);
  });

  test('a step over the edge scrolls by one row; a jump puts the cell a third down', () => {
    const rows = new Axis(100_000, 20, new Map(), new Set());
    expect(scrollToShow(rows, 30, sight(0, 0, 600))).toBe(20);
    expect(scrollToShow(rows, 5_000, sight(0, 0, 600))).toBe(5_000 * 20 - 200);
  });
});

describe('the scroll bar', () => {
  test('is the sheet itself while the browser can draw it', () => {
    const scale = new ScrollScale(2_000_000, 600);
    expect([scale.length, scale.offset(1_234), scale.scrolled(1_234)]).toEqual([2_000_000, 1_234, 1_234]);
  });

  test('goes faster over a million rows, and still reaches both ends', () => {
    const scale = new ScrollScale(21_000_000, 600);
    expect(scale.length).toBe(MOST_PIXELS);
    expect(scale.offset(0)).toBe(0);
    expect(scale.offset(MOST_PIXELS - 600)).toBeCloseTo(21_000_000 - 600, 3);
    expect(scale.offset(scale.scrolled(9_876_543))).toBeCloseTo(9_876_543, 3);
  });

  test('never goes beyond the content', () => {
    expect(new ScrollScale(500, 600).offset(90)).toBe(0);
    expect(new ScrollScale(1_000, 600).offset(900)).toBe(400);
  });
});
