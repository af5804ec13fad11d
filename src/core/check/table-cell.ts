import { printLike } from '../cell/print-number';
import { FIELDS } from '../sheet/field';
import type { FieldId } from '../sheet/field';
import type { CellValue } from '../sheet/grid';
import { columnOf, Reading } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import type { Place } from './finding';
import type { Where } from './finding-values';

/** A cell of a recognised table: its column, and its row's index in the table. */

export const placeAt = (table: Table, column: Column, row: number): Place => ({
  sheet: table.sheet,
  row: table.rows[row]?.row ?? -1,
  col: column.col,
});

export const rawAt = (column: Column, row: number): CellValue => column.raw[row] ?? '';

export const isBlank = (column: Column, row: number): boolean => column.readings[row] === Reading.blank;

/** NaN = blank or unreadable. */
export const numberAt = (column: Column, row: number): number => column.numbers[row] ?? NaN;

export const textAt = (column: Column | undefined, row: number): string => column?.texts[row] ?? '';

/** How many đồng one stands for, 1 for what is not money. null = money whose unit nobody knows. */
export function dongOf(table: Table, column: Column): number | null {
  if (FIELDS[column.field].quantity !== 'money') return 1;
  return (column.unit ?? table.columns.find(({ unit }) => unit !== null)?.unit)?.dong ?? null;
}

/** Decimals that a figure is printed with. @example decimalsOf(0.0005) // 3 */
export const decimalsOf = (half: number): number => (half > 0 ? Math.max(0, Math.round(-Math.log10(2 * half))) : 0);

/** Words that say nothing without the heading above them. */
const BARE = /^(?:tổng số|tổng cộng|tổng|cộng|số tiền|tỷ lệ|số lượng)(?:\s*\(.*\))?$/iu;

/** The last line of a heading, without "Trong đó:", and with the line above it where it is bare. */
function shortHeading(heading: string): string {
  const lines = heading.split(' / ').map((line) => line.replace(/\s+/g, ' ').trim());
  const last = lines.pop() ?? '';
  const short = last.replace(/^(?:-\s*)?(?:t\.?\s*đó|trong đó)\s*:?\s*/iu, '') || last;
  const above = lines.pop();
  return BARE.test(short) && above ? `${above} – ${short}` : short;
}

const headings = new WeakMap<Column, string>();

/** The heading as people say it: its last line, or with its first line where an earlier column has the same last line. */
export function headingOf(table: Table, column: Column): string {
  let heading = headings.get(column);
  if (heading === undefined) headings.set(column, (heading = spokenHeading(table, column)));
  return heading;
}

function spokenHeading(table: Table, column: Column): string {
  const short = shortHeading(column.heading);
  const first = table.columns.find((other) => shortHeading(other.heading) === short);
  const top = (column.heading.split(' / ')[0] ?? '').replace(/\s+/g, ' ').trim();
  return first === column || top === '' || short.startsWith(top) ? short : `${top} – ${short}`;
}

/** What the rows of each kind of table are known by; other kinds by their organisation or first words. */
const KEY: Partial<Record<Table['kind'], { field: FieldId; of: Where['of'] }>> = {
  loanList: { field: 'loanCode', of: 'loan' },
  groupScore: { field: 'groupCode', of: 'group' },
  groupList: { field: 'groupCode', of: 'group' },
  groupRegister: { field: 'groupCode', of: 'group' },
  leaderList: { field: 'groupCode', of: 'group' },
  groupReview: { field: 'groupCode', of: 'group' },
  loanStatement: { field: 'loanCode', of: 'loan' },
  inactiveList: { field: 'loanCode', of: 'loan' },
  overdueList: { field: 'loanCode', of: 'loan' },
  frozenList: { field: 'loanCode', of: 'loan' },
  instalmentList: { field: 'loanCode', of: 'loan' },
  disbursementList: { field: 'loanCode', of: 'loan' },
};

/** The words in the first cells of a row: an organisation, "Cộng"; '' if it has none. */
export function rowLabel(table: Table, row: number): string {
  const organisation = textAt(columnOf(table, 'organisationName'), row);
  if (organisation) return organisation.replace(/^-\s*/, '');
  for (const column of table.columns) {
    const raw = column.raw[row];
    if (typeof raw === 'string' && /\p{L}{2}/u.test(raw)) return raw.trim();
  }
  return '';
}

/** Where a cell stands, in words. The code of its own row names the row, unless the cell is that code. */
export function whereOf(table: Table, column: Column, row: number): Where {
  const heading = headingOf(table, column);
  const line = lineOf(table, row);
  const key = KEY[table.kind];
  if (!key) return { heading, row: rowLabel(table, row), of: 'row', line };
  const code = column.field === key.field ? '' : textAt(columnOf(table, key.field), row);
  return { heading, row: code, of: code === '' ? 'row' : key.of, line };
}

/** The line in which a row stands, as Excel numbers it. */
export const lineOf = (table: Table, row: number): number => (table.rows[row]?.row ?? -1) + 1;

/** A value in the cell's own style: text like the text that stands there, a true number as a number. */
export function inCellStyle(column: Column, row: number, value: number): CellValue {
  const raw = rawAt(column, row);
  const decimals = decimalsOf(column.halves[row] ?? 0);
  const rounded = column.halves[row] ? Number(value.toFixed(decimals)) : value;
  if (typeof raw === 'string' && raw.trim() !== '') return printLike(raw, rounded);
  const read = numberAt(column, row);
  const asFraction = typeof raw === 'number' && raw !== 0 && Math.abs(read / raw - 100) < 1e-6;
  return asFraction ? Number((rounded / 100).toFixed(decimals + 2)) : rounded;
}

/** What a row is known by from one month to the next: its code, else its label; rows without either are known by their number in the table. */
export function identityAt(table: Table, row: number): string {
  const key = KEY[table.kind];
  const code = key ? textAt(columnOf(table, key.field), row) : '';
  return code || rowLabel(table, row) || `#${row + 1}`;
}
