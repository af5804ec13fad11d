import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { swappedColumns } from '../swapped-columns';
import { headingOf, placeAt, rawAt } from '../table-cell';

/** Two columns under each other's headings: told once, at the first row of the one to the left. */
export const columnsSwapped = rule(
  {
    id: 'columns.swapped',
    severity: 'error',
    source: 'SHEETS 6; DOMAIN 7.6',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'export',
  },
  function* ({ tables }) {
    for (const table of tables)
      for (const { first, second, what, share } of swappedColumns(table)) {
        const [row] = dataRows(table);
        if (row === undefined) continue;
        yield {
          place: placeAt(table, first, row),
          found: rawAt(first, row),
          values: { first: headingOf(table, first), second: headingOf(table, second), what, share },
          evidence: [placeAt(table, second, row)],
        };
      }
  },
);
