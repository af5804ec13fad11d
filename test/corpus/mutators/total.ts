import { totalOf } from '../layout';
import { FIELDS } from '../../../src/core/sheet/field';
import type { ModelRow } from '../model';
import type { Mutator } from './mutator';

/** A total at the end or above the rows, and sums of blocks of rows, where there was none. */
export const TOTAL: Mutator = {
  name: 'totals inserted',
  apply(sheet, random) {
    for (const table of sheet.tables) {
      if (table.rows.some(({ role }) => role !== 'data') || table.rows.length < 4) continue;
      if (!table.columns.some(({ field }) => field !== null && FIELDS[field].quantity === 'text')) continue;
      const whole = totalOf(table.columns, table.rows, random.pick(['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số']));
      const blocks: ModelRow[] = [];
      if (random.chance(0.4)) {
        const middle = Math.floor(table.rows.length / 2);
        for (const [number, part] of [table.rows.slice(0, middle), table.rows.slice(middle)].entries())
          blocks.push(...part, totalOf(table.columns, part, `Cộng nhóm ${number + 1}`));
      } else blocks.push(...table.rows);
      table.rows = random.chance(0.8) || blocks.length > table.rows.length ? [...blocks, whole] : [whole, ...blocks];
    }
  },
};
