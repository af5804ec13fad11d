import type { FormatRun } from '../../../excel/sheet-plan';
import { formatNumber } from '../../../i18n/format';
import type { DocumentColumn, DocumentRow } from '../../report/document';

type Show = DocumentColumn['show'];
type Look = Partial<Omit<FormatRun, 'row' | 'col' | 'rows' | 'cols'>>;

/** A trailing blank as wide as a bracket keeps figures off the border, and negative ones, in brackets, in line with the others. */
const NUMBERS = {
  whole: { format: '#,##0_);(#,##0);0_)', decimals: 0 },
  tenth: { format: '#,##0.0_);(#,##0.0);0.0_)', decimals: 1 },
  percent: { format: '#,##0.00_);(#,##0.00);0.00_)', decimals: 2 },
  points: { format: '#,##0.00_);(#,##0.00);0.00_)', decimals: 2 },
} as const satisfies Partial<Record<Show, { format: string; decimals: number }>>;

const WORDS = {
  ordinal: { horizontal: 'Center' },
  centre: { horizontal: 'Center', wrap: true },
  name: { horizontal: 'Left', wrap: true, indent: 1 },
  text: { horizontal: 'Left', wrap: true, indent: 1 },
} as const satisfies Partial<Record<Show, Look>>;

const isNumber = (show: Show): show is keyof typeof NUMBERS => show in NUMBERS;

/** Decimals of a column that nothing is added up from, or null: money and counts stay as exact as they are. */
export const ratioDecimals = (show: Show): number | null =>
  show === 'percent' || show === 'points' ? NUMBERS[show].decimals : null;

/** How the body of a column looks. */
export const columnLook = (show: Show): Look =>
  isNumber(show) ? { horizontal: 'Right', numberFormat: NUMBERS[show].format } : WORDS[show];

/** Points of one step of indent. */
export const INDENT = 9;

/** Steps that the words of a column are indented: a part of a group more than the group. */
export const indentOf = (show: Show, role: DocumentRow['role']): number =>
  show === 'name' && role === 'part' ? 2 : show === 'name' || show === 'text' ? 1 : 0;

/** Whether a column's words may run over several lines; figures never do. */
export const wraps = (show: Show): boolean => !isNumber(show) && show !== 'ordinal';

/** A number as the sheet will print it, for measuring. @example printed(-12.5, 'tenth') // '(12,5)' */
export function printed(value: number, show: Show): string {
  const shown = formatNumber('vi', Math.abs(value), isNumber(show) ? NUMBERS[show].decimals : undefined);
  return isNumber(show) ? `(${shown})` : shown;
}
