import { gridOf } from '../../src/core/sheet/grid';
import { recognise } from '../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../src/core/sheet/table';
import { headedTable } from '../../src/functions/range/headed-table';
import { corpus, type CorpusSheet } from '../corpus/corpus';

/**
 * A function is given a range, without the sheet around it: no title, no fonts, no merged areas. It must read the same headings and the
 * same figures as the pane does on the whole sheet, or a formula would contradict the pane. Legacy fonts are left out: a range has none,
 * which is why UNICODE asks for theirs.
 */
const WITHOUT_SHEET = 'font-encoded';

/** The one table of a sheet, and the range from its heading to its last row. */
function cut({ grid, file, mutations }: CorpusSheet): { table: Table; range: readonly (readonly unknown[])[] } | null {
  if (mutations.includes(WITHOUT_SHEET)) return null;
  const { tables } = recognise([grid], file === undefined ? {} : { fileName: file });
  const [table, more] = tables;
  if (!table || more) return null;
  const last = Math.max(...table.rows.map(({ row }) => row));
  return { table, range: grid.values.slice(table.head.from - grid.row, last - grid.row + 1) };
}

/** Columns and figures in which two readings of one table differ. */
function differences(sheet: CorpusSheet, whole: Table, part: Table | null): string[] {
  const name = `${sheet.layout} ${sheet.seed} (${sheet.mutations.join(', ')})`;
  if (!part) return [`${name}: not read`];
  const rows = new Map(part.rows.map(({ row }, index) => [row + whole.head.from, index]));
  return whole.columns.flatMap((column) => {
    const same = columnOf(part, column.field);
    if (!same || sheet.grid.cols[same.col] !== column.col)
      return [`${name}: ${column.field} is ${same?.col ?? 'lost'}`];
    const wrong = whole.rows.filter(({ row, role }, at) => {
      const index = rows.get(row);
      return role === 'data' && index !== undefined && !Object.is(column.numbers[at], same.numbers[index]);
    });
    return wrong.map(({ row }) => `${name}: ${column.field} of row ${row + 1}`);
  });
}

test('every table of the corpus, cut from its sheet, is read in the same columns with the same figures', () => {
  const told: string[] = [];
  let tables = 0;
  for (const sheet of corpus(8)) {
    const given = cut(sheet);
    if (!given) continue;
    tables++;
    told.push(...differences(sheet, given.table, headedTable(gridOf(given.range as never).values)));
  }
  expect(tables).toBeGreaterThan(300);
  expect(told).toEqual([]);
});
