import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, placeAt, textAt } from '../table-cell';

/** Members of some sort: none can be more than the members. Savers may well be more than borrowers. */
const PARTS = [
  'borrowers',
  'savers',
  'payersQuarter',
  'nonPayersQuarter',
  'saversQuarter',
  'nonSaversQuarter',
  'membersInArrears',
  'membersInGrace',
] as const satisfies readonly FieldId[];
/** Where more of the rows are so, the columns count something else (members who left but still save). */
const MOST = 0.1;

/** Borrowers, savers … of a group are more than its members. */
export const groupMembers = rule(
  {
    id: 'group.members',
    severity: 'error',
    source: 'DOMAIN 7.2; DOMAIN 8, family PART',
    scope: 'table',
    kinds: ['groupList', 'groupRegister', 'groupReview'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const members = columnOf(table, 'members');
      if (!members) continue;
      const groups = columnOf(table, 'groupCode');
      const rows = dataRows(table);
      for (const field of PARTS) {
        const column = columnOf(table, field);
        if (!column) continue;
        const over = rows.filter((row) => numberAt(column, row) > numberAt(members, row));
        if (over.length > Math.max(1, rows.length * MOST)) continue;
        for (const { row, values, ...at } of findingsOfCells(table, column, over)) {
          const whole = placeAt(table, members, row);
          if (office.isWrong(at.place) || office.isWrong(whole)) continue;
          yield {
            ...at,
            values: {
              ...values,
              group: textAt(groups, row),
              part: numberAt(column, row),
              members: numberAt(members, row),
            },
            evidence: [whole, ...at.evidence],
          };
        }
      }
    }
  },
);
