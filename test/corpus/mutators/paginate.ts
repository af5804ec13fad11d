import { BLANK, words, type ModelRow } from '../model';
import { headRows } from '../render';
import type { Mutator } from './mutator';

/** What printing adds: an index row, the heading repeated on each page, blank rows, signatures. */
export const PAGINATE: Mutator = {
  name: 'paginated',
  apply(sheet, random) {
    for (const table of sheet.tables) {
      if (random.chance(0.3)) table.index = true;
      const depth = Math.max(...table.columns.map(({ path }) => path.length));
      const notices: ModelRow[] = headRows(table, depth).map((cells) => ({ role: 'notice', cells: cells.map(words) }));
      if (table.index) notices.push({ role: 'notice', cells: table.columns.map((_, at) => words(`(${at + 1})`)) });
      const blank: ModelRow = { role: 'notice', cells: table.columns.map(() => BLANK) };
      const at = Math.floor(table.rows.length / 2);
      const printed = random.chance(0.6) ? notices : [blank];
      if (table.rows.length >= 6 && table.rows.every(({ role }) => role !== 'part'))
        table.rows.splice(at, 0, ...printed);
      if (table.below.length === 0 && sheet.tables.length === 1)
        table.below = [
          [],
          ['', 'Người lập biểu', '', 'Kiểm soát', '', 'Thủ trưởng đơn vị'],
          ['', '(Ký, ghi rõ họ tên)'],
        ];
    }
  },
};
