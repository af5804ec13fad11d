import { FIELDS } from '../../../src/core/sheet/field';
import { partsOf } from '../../../src/core/cell/serial';
import type { ModelRow } from '../model';
import type { Mutator } from './mutator';

/** "11.347" typed into an English Excel is kept as 11.347. */
function typedInEnglish(rows: readonly ModelRow[], at: number): void {
  for (const { cells } of rows) {
    const cell = cells[at];
    if (typeof cell?.value === 'number' && cell.value >= 1_000 && cell.value < 1_000_000 && cell.value % 1_000 !== 0)
      cell.value /= 1_000;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Codes that became numbers and lost their leading zeros, days kept as text, counts typed with a thousands' sign that Excel took for decimal. */
export const RETYPE: Mutator = {
  name: 'retyped',
  apply(sheet, random) {
    const asText = random.chance(0.6);
    const lost = random.chance(0.6);
    for (const table of sheet.tables) {
      table.columns.forEach(({ field }, at) => {
        if (field === null) return;
        const { quantity, width = 0 } = FIELDS[field];
        if (quantity === 'count' && random.chance(0.1)) typedInEnglish(table.rows, at);
        for (const { cells } of table.rows) {
          const cell = cells[at];
          if (!cell) continue;
          if (quantity === 'code' && width <= 10 && lost && /^\d+$/.test(String(cell.value)))
            cell.value = Number(cell.value);
          if (quantity === 'date' && asText && cell.truth !== null) {
            const { year, month, day } = partsOf(cell.truth);
            cell.value = `${two(day)}/${two(month)}/${year}`;
          }
        }
      });
    }
  },
};
