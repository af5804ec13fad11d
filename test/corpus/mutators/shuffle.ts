import type { ModelColumn } from '../model';
import type { Mutator } from './mutator';

/** Columns in another order; those below one group heading stay together, the running number stays first. */
export const SHUFFLE: Mutator = {
  name: 'shuffled',
  apply(sheet, random) {
    for (const table of sheet.tables) {
      const blocks: number[][] = [];
      table.columns.forEach((column, at) => {
        const before = table.columns[at - 1];
        if (before && sharesGroup(before, column)) blocks.at(-1)?.push(at);
        else blocks.push([at]);
      });
      const first = table.columns[0]?.field === 'ordinal' ? blocks.splice(0, 1) : [];
      const order = [...first, ...random.shuffled(blocks)].flat();
      table.columns = order.map((at) => table.columns[at]!);
      for (const row of table.rows) row.cells = order.map((at) => row.cells[at]!);
    }
  },
};

const sharesGroup = (a: ModelColumn, b: ModelColumn): boolean =>
  a.path.length > 1 && b.path.length > 1 && a.path[0] === b.path[0];
