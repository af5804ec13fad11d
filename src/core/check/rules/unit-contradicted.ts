import type { Column, Table } from '../../sheet/table';
import { rule } from '../rule';
import { headingOf } from '../table-cell';

/** Money in another unit than the sheet states ("triệu đồng" above đồng), told once for each unit that is stated wrongly. */
export const unitContradicted = rule(
  {
    id: 'unit.contradicted',
    severity: 'warning',
    source: 'DOMAIN 7.6, SHEETS A3',
    scope: 'table',
    kinds: 'all',
    mend: 'confirm',
  },
  function* ({ tables }) {
    for (const table of tables) {
      for (const alike of contradicted(table)) {
        const [first] = alike;
        const unit = first?.unit;
        if (!first || !unit?.stated) continue;
        yield {
          place: { sheet: table.sheet, row: table.head.to, col: first.col },
          found: unit.stated.name,
          expected: unit.name,
          values: {
            heading: headingOf(table, first),
            from: unit.stated.from,
            stated: unit.stated.dong,
            read: unit.dong,
            columns: alike.length,
          },
          evidence: [],
        };
      }
    }
  },
);

/** Columns with a contradicted unit, those together that state and hold the same. */
function contradicted({ columns }: Table): Iterable<readonly Column[]> {
  const found = new Map<string, Column[]>();
  for (const column of columns) {
    const { unit } = column;
    if (!unit?.stated) continue;
    const key = `${unit.stated.from} ${unit.stated.dong} ${unit.dong}`;
    found.set(key, [...(found.get(key) ?? []), column]);
  }
  return found.values();
}
