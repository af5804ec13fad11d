import { rule } from '../rule';
import { headingOf } from '../table-cell';

/** Words typed in a font of the time before Unicode (TCVN3, VNI), read as Unicode: told once a column, with its first cell. */
export const fontLegacy = rule(
  { id: 'font.legacy', severity: 'info', source: 'DOMAIN 7.6, 9', scope: 'table', kinds: 'known', mend: 'toUnicode' },
  function* ({ tables }) {
    for (const table of tables) {
      if (table.kind === 'freeTable') continue;
      for (const column of table.columns) {
        if (!column.legacy) continue;
        const { encoding, row, typed, read } = column.legacy;
        yield {
          place: { sheet: table.sheet, row, col: column.col },
          found: typed,
          values: { heading: headingOf(table, column), encoding, read },
          evidence: [],
        };
      }
    }
  },
);
