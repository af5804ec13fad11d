import { findingOfColumn } from '../cell-findings';
import { oddTexts } from '../odd-texts';
import { rule } from '../rule';

/** Codes and words with spaces that do not belong there: Excel takes "0126001 " and "0126001" for two codes. Told once a column. */
export const cellSpaces = rule(
  { id: 'cell.spaces', severity: 'info', source: 'DOMAIN 7.6', scope: 'table', kinds: 'known', mend: 'trim' },
  function* ({ tables }) {
    for (const table of tables)
      for (const column of table.columns) {
        if (column.texts.length === 0) continue;
        const spaced = oddTexts(column).spaced.filter((row) => table.rows[row]?.role === 'data');
        for (const { place, found, values, evidence } of findingOfColumn(table, column, spaced))
          yield { place, found, values, evidence };
      }
  },
);
