import { nameKey } from '../../record/name-key';
import { FIELDS } from '../../sheet/field';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, KindId, Table } from '../../sheet/table';
import { customerRepeats, differing, repeatsBy } from '../alike-rows';
import type { Repeat } from '../alike-rows';
import { findingsOfCells } from '../cell-findings';
import { LIST_KINDS } from '../list-kinds';
import { rule } from '../rule';
import { lineOf, headingOf, numberAt, placeAt, textAt } from '../table-cell';

/** What says nothing of the thing in a row. */
const OF_LIST: readonly FieldId[] = ['ordinal', 'reportDate'];
/** What a customer has once for all loans. */
const OF_SAVINGS: readonly FieldId[] = ['savings', 'savingsBook'];
/** Fewer columns alike prove nothing. */
const LEAST_COLUMNS = 3;

const toldColumns = (table: Table, ...without: readonly FieldId[]): Column[] =>
  table.columns.filter(({ field }) => !OF_LIST.includes(field) && !without.includes(field));

/** The whole row as one text; '' if nothing in it is a figure or a name. */
function rowText(columns: readonly Column[], row: number): string {
  const cells = columns.map((column) => (column.numbers.length > 0 ? column.numbers[row] : column.texts[row]));
  return cells.some((cell) => cell !== '' && !Number.isNaN(cell)) ? cells.join('\u0001') : '';
}

/** The same row again in a list whose rows have no code of their own. */
export const rowDuplicate = rule(
  {
    id: 'row.duplicate',
    severity: 'warning',
    source: 'SHEETS 3, C2; SHEETS 6',
    scope: 'table',
    kinds: LIST_KINDS,
    mend: 'markDuplicates',
  },
  function* ({ tables }) {
    for (const table of tables) {
      if (columnOf(table, 'loanCode') || columnOf(table, 'groupCode')) continue;
      const columns = toldColumns(table);
      const [first] = columns;
      if (!first || columns.length < LEAST_COLUMNS) continue;
      const again = yield* repeatsBy(table, (row) => rowText(columns, row));
      const earlier = new Map(again.map((repeat) => [repeat.row, repeat.earlier]));
      for (const { row, values, ...at } of findingsOfCells(table, first, [...earlier.keys()])) {
        const of = earlier.get(row) ?? row;
        yield { ...at, values: { ...values, firstLine: lineOf(table, of) }, evidence: [placeAt(table, first, of)] };
      }
    }
  },
);

/** A group that stands twice in a list of groups: the same row again, or two rows that contradict each other. */
export const groupRepeated = rule(
  {
    id: 'group.repeated',
    severity: 'warning',
    source: 'SHEETS 1.6; SHEETS 3, R12',
    scope: 'table',
    kinds: ['groupList', 'groupRegister', 'leaderList', 'groupReview'],
    mend: 'markDuplicates',
  },
  function* (office) {
    for (const table of office.tables) {
      const codes = columnOf(table, 'groupCode');
      if (!codes) continue;
      const offices = columnOf(table, 'officeCode');
      const columns = toldColumns(table);
      const again = yield* repeatsBy(table, (row) => {
        const code = textAt(codes, row);
        return code === '' || office.isWrong(placeAt(table, codes, row)) ? '' : `${textAt(offices, row)}|${code}`;
      });
      for (const same of [true, false]) {
        const rows = new Map(
          again
            .filter((repeat) => (differing(columns, repeat, 0).length === 0) === same)
            .map((repeat) => [repeat.row, repeat.earlier]),
        );
        for (const { row, values, ...at } of findingsOfCells(table, codes, [...rows.keys()])) {
          const earlier = rows.get(row) ?? row;
          yield {
            ...at,
            values: { ...values, group: textAt(codes, row), firstLine: lineOf(table, earlier), same },
            evidence: [placeAt(table, codes, earlier), ...at.evidence],
          };
        }
      }
    }
  },
);

/** Whose rows are compared with each other, and what else of two of them may differ besides the code. */
const ALIKE: Partial<Record<KindId, { code: FieldId; person: FieldId }>> = {
  loanList: { code: 'loanCode', person: 'customerCode' },
  loanStatement: { code: 'loanCode', person: 'customerCode' },
  groupScore: { code: 'groupCode', person: 'leaderName' },
  groupList: { code: 'groupCode', person: 'leaderName' },
  groupRegister: { code: 'groupCode', person: 'leaderName' },
  groupReview: { code: 'groupCode', person: 'leaderName' },
};
/** Water and sanitation (06): two loans of one day and amount are usual. */
const TWO_LOANS = '06';
const LEAST_ALIKE = 6;
const LEAST_FIGURES = 2;
const MOST_DIFFERING = 2;

/** Two rows of one person with two codes, alike in all but one or two cells: likely the same thing twice, one code mistyped. */
export const rowAlike = rule(
  {
    id: 'row.alike',
    severity: 'info',
    source: 'DOMAIN 7.6, 6; SHEETS 3, C2',
    scope: 'table',
    kinds: Object.keys(ALIKE) as KindId[],
    mend: 'confirm',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const by = ALIKE[table.kind];
      const codes = by && columnOf(table, by.code);
      const people = by && columnOf(table, by.person);
      if (!codes || !people) continue;
      const columns = toldColumns(table, ...(by.person === 'customerCode' ? OF_SAVINGS : []));
      if (columns.length < LEAST_ALIKE) continue;
      const again =
        by.person === 'customerCode'
          ? yield* customerRepeats(table)
          : yield* repeatsBy(table, (row) => nameKey(textAt(people, row)));
      const alike = new Map<number, { earlier: number; of: Column[] }>();
      for (const repeat of again) {
        const of = differing(columns, repeat, MOST_DIFFERING);
        if (of.length <= MOST_DIFFERING && of.includes(codes) && isTelling(table, columns, repeat))
          alike.set(repeat.row, { earlier: repeat.earlier, of });
      }
      for (const { row, values, ...at } of findingsOfCells(table, codes, [...alike.keys()])) {
        const { earlier, of } = alike.get(row) ?? { earlier: row, of: [] };
        const headings = of.map((column) => headingOf(table, column)).join(', ');
        yield {
          ...at,
          values: { ...values, firstLine: lineOf(table, earlier), differing: headings },
          evidence: of.map((column) => placeAt(table, column, earlier)),
        };
      }
    }
  },
);

/** Whether what is alike tells anything: amounts, and a programme in which two such loans are not usual. */
function isTelling(table: Table, columns: readonly Column[], { earlier, row }: Repeat): boolean {
  if (textAt(columnOf(table, 'programmeCode'), row) === TWO_LOANS) return false;
  const amounts = columns.filter(
    (column) =>
      FIELDS[column.field].quantity === 'money' &&
      numberAt(column, row) > 0 &&
      numberAt(column, row) === numberAt(column, earlier),
  );
  return amounts.length >= LEAST_FIGURES;
}
