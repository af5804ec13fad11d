import * as fc from 'fast-check';
import { intersect } from '../../../src/core/cell/address';
import type { Area } from '../../../src/core/cell/address';
import { shiftArea } from '../../../src/sandbox/model/shift-area';
import type { Shift } from '../../../src/sandbox/model/shift-area';
import { subtractArea } from '../../../src/sandbox/model/subtract-area';

const index = fc.integer({ min: 0, max: 30 });
const size = fc.integer({ min: 1, max: 12 });
const area = fc.record({ row: index, col: index, rows: size, cols: size });
const shift = (kind: Shift['kind']) =>
  fc.record({ kind: fc.constant(kind), along: fc.constantFrom('rows' as const, 'cols' as const), area });

test('taking out what was put in brings every block back', () => {
  fc.assert(
    fc.property(area, shift('insert'), (block, insert) => {
      const moved = shiftArea(block, insert);
      expect(moved).not.toBeNull();
      expect(shiftArea(moved!, { ...insert, kind: 'delete' })).toEqual(block);
    }),
  );
});

test('a deletion moves single cells as the block they are in', () => {
  fc.assert(
    fc.property(area, shift('delete'), (block, deletion) => {
      const along = deletion.along === 'rows';
      const inside = along
        ? block.col >= deletion.area.col && block.col + block.cols <= deletion.area.col + deletion.area.cols
        : block.row >= deletion.area.row && block.row + block.rows <= deletion.area.row + deletion.area.rows;
      fc.pre(inside);
      const kept: Area[] = [];
      for (let i = 0; i < block.rows; i++) {
        for (let j = 0; j < block.cols; j++) {
          const cell = shiftArea({ row: block.row + i, col: block.col + j, rows: 1, cols: 1 }, deletion);
          if (cell) kept.push(cell);
        }
      }
      const moved = shiftArea(block, deletion);
      expect(moved === null).toBe(kept.length === 0);
      if (moved) expect(kept).toHaveLength(moved.rows * moved.cols);
      for (const cell of kept) expect(intersect(moved!, cell)).toEqual(cell);
    }),
  );
});

test('what is left after cutting, and the cut, are the whole block, without overlap', () => {
  fc.assert(
    fc.property(area, area, (block, cut) => {
      const parts = subtractArea(block, cut);
      const shared = intersect(block, cut);
      const cells = (one: Area) => one.rows * one.cols;
      expect(parts.reduce((sum, one) => sum + cells(one), shared ? cells(shared) : 0)).toBe(cells(block));
      for (const [i, one] of parts.entries()) {
        expect(intersect(one, cut)).toBeNull();
        for (const other of parts.slice(i + 1)) expect(intersect(one, other)).toBeNull();
      }
    }),
  );
});
