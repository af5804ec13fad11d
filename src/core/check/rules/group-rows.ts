import { columnOf, Reading } from '../../sheet/table';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { groupsOf } from '../score-book';
import { lineOf, numberAt, placeAt, rawAt, textAt } from '../table-cell';

/** A group that stands twice in a score sheet (of the same office). */
export const groupDuplicate = rule(
  {
    id: 'group.duplicate',
    severity: 'error',
    source: 'SHEETS 3, C2; SHEETS 2.3',
    scope: 'table',
    kinds: ['groupScore'],
    mend: 'markDuplicates',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const codes = columnOf(table, 'groupCode');
      if (table.kind !== 'groupScore' || !codes) continue;
      const first = new Map<string, number>();
      for (const { code, office, row } of groupsOf(table)) {
        if (codes.readings[row] === Reading.unreadable) continue;
        const key = `${office}|${code}`;
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, row);
        else
          yield {
            place: placeAt(table, codes, row),
            found: rawAt(codes, row),
            values: { group: code, firstLine: lineOf(table, earlier) },
            evidence: [placeAt(table, codes, earlier)],
          };
      }
    }
  },
);

/** A score for a group that owes nothing: such a group is not scored, it is to be closed. */
export const groupNoDebt = rule(
  {
    id: 'group.noDebt',
    severity: 'warning',
    source: 'DOMAIN 1.5; DOMAIN 2',
    scope: 'table',
    kinds: ['groupScore'],
    mend: 'group',
  },
  function* (office) {
    for (const table of office.tables) {
      const debt = columnOf(table, 'outstanding');
      const total = columnOf(table, 'pointsTotal');
      if (table.kind !== 'groupScore' || !debt || !total) continue;
      for (const row of dataRows(table))
        if (numberAt(debt, row) === 0 && numberAt(total, row) > 0 && !office.isWrong(placeAt(table, debt, row)))
          yield {
            place: placeAt(table, debt, row),
            found: rawAt(debt, row),
            values: { group: textAt(columnOf(table, 'groupCode'), row) },
            evidence: [placeAt(table, total, row)],
          };
    }
  },
);
