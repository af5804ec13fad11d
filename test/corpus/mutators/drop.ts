import type { Mutator } from './mutator';

/** Columns left out, but none of those that make the kind. */
export const DROP: Mutator = {
  name: 'columns dropped',
  apply(sheet, random) {
    const share = random.pick([0.1, 0.2, 0.4]);
    for (const table of sheet.tables) {
      // the words that name a total stay on the sheet
      const labels = new Set(
        table.rows.flatMap(({ role, cells }) =>
          role === 'total' ? [cells.findIndex(({ value, truth }) => value !== '' && truth === null)] : [],
        ),
      );
      const kept = table.columns.flatMap(({ field }, at) =>
        (field !== null && table.keep.includes(field)) || labels.has(at) || !random.chance(share) ? [at] : [],
      );
      table.columns = kept.map((at) => table.columns[at]!);
      for (const row of table.rows) row.cells = kept.map((at) => row.cells[at]!);
    }
  },
};
