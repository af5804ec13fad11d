import { columnSteps } from '../../../src/core/sheet/column-values';
import { atOnce } from '../../../src/core/steps';
import { gridOf } from '../../../src/core/sheet/grid';

test('columns hold the cells of the rows asked for, over several blocks; blank beyond the end of a row', () => {
  const grid = gridOf(
    Array.from({ length: 1_000 }, (_, row) => (row % 5 === 0 ? [row] : [row, `b${row}`, row % 2 === 0])),
  );
  const rows = Array.from({ length: 900 }, (_, at) => at + 50);
  const [third, first] = atOnce(columnSteps(grid, [2, 0], rows));
  expect(first).toEqual(rows);
  expect(third).toEqual(rows.map((row) => (row % 5 === 0 ? '' : row % 2 === 0)));
});

test('no rows give empty columns', () => {
  expect(atOnce(columnSteps(gridOf([['a']]), [0, 3], []))).toEqual([[], []]);
});
