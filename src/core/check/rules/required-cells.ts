import { ENTRUSTED } from '../../record/organisation';
import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { CellValue } from '../../sheet/grid';
import { findingsOfCells } from '../cell-findings';
import { organisationAt } from '../organisation-at';
import { GROUP_KINDS, LIST_KINDS, LOAN_KINDS, owing } from '../list-kinds';
import { dataRows, dongOfList } from '../loan-rows';
import { rowsRead } from '../rows-read';
import { rule } from '../rule';
import { inCellStyle, numberAt, textAt } from '../table-cell';

/** What a row that owes anything cannot be without (SHEETS C4). */
const REQUIRED: readonly FieldId[] = ['loanCode', 'customerCode', 'groupCode'];
const REQUIRED_OF_GROUPS: readonly FieldId[] = ['groupCode'];
/** What nearly every row has: a blank one is missing, unless the export leaves it out throughout. */
const USUAL: readonly FieldId[] = [
  'customerName',
  'officeCode',
  'officeName',
  'communeCode',
  'communeName',
  'hamletName',
];
/** The same of rows that belong to a group; loans that the bank makes itself have none of these. */
const USUAL_OF_GROUPS: readonly FieldId[] = [
  'leaderName',
  'organisationCode',
  'organisationName',
  'pointCode',
  'pointName',
];
/** Share of the rows in which a column must be filled for a blank cell of it to be missing. */
const FILLED = { required: 0.5, usual: 0.9 };
const PARTS = ['inTerm', 'overdue', 'frozen'] as const satisfies readonly FieldId[];

const isList = ({ kind }: Table): boolean => LIST_KINDS.includes(kind);
const isLoans = ({ kind }: Table): boolean => (LOAN_KINDS as readonly string[]).includes(kind);
const isGroups = ({ kind }: Table): boolean => (GROUP_KINDS as readonly string[]).includes(kind);

/** Blank cells of a column in rows that need it, where most of those rows have it. */
function blanks(
  table: Table,
  field: FieldId,
  filled: number,
  needs: (row: number) => boolean,
): [Column, number[]] | null {
  const column = columnOf(table, field);
  const empty = column ? rowsRead(column, Reading.blank) : [];
  if (!column || empty.length === 0) return null;
  const isEmpty = new Set(empty);
  let needed = 0;
  const missing: number[] = [];
  for (const row of dataRows(table)) {
    if (!needs(row)) continue;
    needed++;
    if (isEmpty.has(row)) missing.push(row);
  }
  return missing.length === 0 || needed - missing.length < needed * filled ? null : [column, missing];
}

/** Hình thức vay 1: the bank lends it itself. */
const DIRECT = '1';

/** Loans that name an organisation or a leader were made through a group; those that the bank makes itself have none. */
const entrusted =
  (table: Table, owes: (row: number) => boolean) =>
  (row: number): boolean =>
    owes(row) &&
    textAt(columnOf(table, 'lendingForm'), row) !== DIRECT &&
    (textAt(columnOf(table, 'leaderName'), row) !== '' || isEntrusted.has(organisationAt(table, row) ?? 'direct'));

const isEntrusted: ReadonlySet<string> = new Set(ENTRUSTED);

/** A contract, customer, group or total debt left blank in a row that owes something. */
export const cellRequired = rule(
  {
    id: 'cell.required',
    severity: 'error',
    source: 'SHEETS 3, C4',
    scope: 'table',
    kinds: LIST_KINDS,
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables) {
      if (!isList(table)) continue;
      const owes = owing(table);
      for (const field of isLoans(table) ? REQUIRED : REQUIRED_OF_GROUPS) {
        const needs = field === 'groupCode' && isLoans(table) ? entrusted(table, owes) : owes;
        const lacking = blanks(table, field, FILLED.required, needs);
        if (!lacking) continue;
        for (const { place, found, values, evidence } of findingsOfCells(table, lacking[0], lacking[1]))
          yield { place, found, values, evidence };
      }
      const total = blanks(table, 'outstanding', FILLED.required, (row) => sumOfParts(table, row) > 0);
      if (!total) continue;
      for (const { row, ...one } of findingsOfCells(table, total[0], total[1]))
        yield { ...one, ...expectedTotal(table, total[0], row) };
    }
  },
);

/** In đồng; what the row's parts owe, blank ones being 0. */
const sumOfParts = (table: Table, row: number): number =>
  PARTS.reduce((sum, field) => {
    const column = columnOf(table, field);
    return column ? sum + (numberAt(column, row) || 0) * dongOfList(column) : sum;
  }, 0);

/** What the total would be, where the list has all its parts. */
const expectedTotal = (table: Table, total: Column, row: number): { expected?: CellValue } =>
  PARTS.every((field) => columnOf(table, field))
    ? { expected: inCellStyle(total, row, sumOfParts(table, row) / dongOfList(total)) }
    : {};

/** A place, leader or organisation left blank where nearly all rows have it. */
export const cellMissing = rule(
  {
    id: 'cell.missing',
    severity: 'warning',
    source: 'SHEETS 3, C4, C8',
    scope: 'table',
    kinds: LIST_KINDS,
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables) {
      if (!isList(table)) continue;
      const owes = owing(table);
      const groups = columnOf(table, 'groupCode');
      const hamlets = columnOf(table, 'hamletCode');
      const inGroup = (row: number): boolean => owes(row) && (!groups || textAt(groups, row) !== '');
      // 48200000 stands for "in no hamlet"
      const inHamlet = (row: number): boolean => owes(row) && !textAt(hamlets, row).endsWith('00');
      for (const field of [...USUAL, ...USUAL_OF_GROUPS]) {
        const needs = field === 'hamletName' ? inHamlet : USUAL.includes(field) && !isGroups(table) ? owes : inGroup;
        const lacking = blanks(table, field, FILLED.usual, needs);
        if (!lacking) continue;
        for (const { place, found, values, evidence } of findingsOfCells(table, lacking[0], lacking[1]))
          yield { place, found, values, evidence };
      }
    }
  },
);
