import type { ModelTable } from '../model';
import type { Mutator } from './mutator';

/** A heading above two to four columns that belong together, where there was none. */
function group(table: ModelTable, text: string, from: number, count: number): void {
  for (let at = from; at < from + count; at++) {
    const column = table.columns[at];
    if (column && column.path.length === 1) column.path = [text, ...column.path];
  }
}

const MONEY = new Set(['outstanding', 'inTerm', 'overdue', 'frozen', 'overdueRatio']);

/** Group headings merged, typed into their first cell only, or repeated over their columns; a group heading added. */
export const MERGE: Mutator = {
  name: 'merged',
  apply(sheet, random) {
    for (const table of sheet.tables) {
      table.head = random.pick(['merged', 'first', 'repeated'] as const);
      if (table.columns.some(({ path }) => path.length > 1) || !random.chance(0.5)) continue;
      const from = table.columns.findIndex(({ field }) => field !== null && MONEY.has(field));
      let count = 0;
      while (from >= 0 && MONEY.has(table.columns[from + count]?.field ?? '')) count++;
      if (count >= 2)
        group(table, random.pick(['Dư nợ', 'DƯ NỢ', 'Chất lượng tín dụng', 'Tình hình dư nợ']), from, count);
    }
  },
};
