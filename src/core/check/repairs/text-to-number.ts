import { numberReadings } from '../../cell/number';
import { FIELDS } from '../../sheet/field';
import { Reading, type Column, type Table } from '../../sheet/table';
import { numberAt, rawAt } from '../table-cell';
import { formatLike } from './format-like';
import type { CellRead, Repair } from './repair';
import { blocksOf, planOf, targetsOf, type Target, type Verdict } from './targets';

const READ: readonly number[] = [Reading.fromText, Reading.decided];

const isText = (column: Column, row: number): boolean =>
  typeof rawAt(column, row) === 'string' && READ.includes(column.readings[row] ?? -1);

/** Numbers kept as text become numbers of the same value, printed the same way. What could be read in two ways stays. */
export const textToNumber: Repair = {
  id: 'textToNumber',
  looksAt: (input) => blocksOf(targetsOf(input, 'textToNumber', isText)),
  plan(input, cells) {
    const targets = targetsOf(input, 'textToNumber', isText);
    const taken = new Map(targets.map(({ column, rows }) => [column, new Set(rows)]));
    const stays = (column: Column, row: number): boolean =>
      !taken.get(column)?.has(row) || 'why' in judgeText(column, row, 'General');
    const open = new Map(
      [...new Set(targets.map(({ table }) => table))].map((table) => [table, openColumns(table, stays)]),
    );
    return planOf('textToNumber', targets, cells, ({ numberFormat }: CellRead, target: Target, row: number) => {
      const verdict = judgeText(target.column, row, numberFormat);
      const text = String(rawAt(target.column, row));
      if ('after' in verdict && /[.,]/.test(text) && isRead(target.column, open.get(target.table) ?? []))
        return { why: 'evidence' };
      return verdict;
    });
  },
};

/** Nothing but digits, signs and spaces: a unit or a word beside the figure would be lost. */
const BARE = /^[\s\d.,'’()+\-−–%\u00a0\u2007\u202f]+$/;

function judgeText(column: Column, row: number, numberFormat: string): Verdict {
  const text = String(rawAt(column, row));
  if (column.readings[row] === Reading.decided) return { why: 'ambiguous' };
  const reading = numberReadings(text).find(({ value }) => value === numberAt(column, row));
  if (!reading) return { why: 'words' };
  const { style, value } = reading;
  const { quantity } = FIELDS[column.field];
  const isPercent = quantity === 'percent';
  // a count with a fraction has lost its thousands: as a true number it would be read as such
  if (quantity === 'count' && !Number.isInteger(value)) return { why: 'ambiguous' };
  if (!BARE.test(text) || style.dong !== null || (style.percent && !isPercent)) return { why: 'words' };
  const kept = style.percent ? Number((value / 100).toPrecision(15)) : value;
  // a column of ratios reads a number under a per cent format as a fraction
  const own = style.percent ? numberFormat : numberFormat.includes('%') ? 'General' : numberFormat;
  return { after: { value: kept, numberFormat: formatLike(text, style, own) } };
}

/** Columns that keep a text with two readings: what other texts show of their signs decides how it is read. */
function openColumns(table: Table, stays: (column: Column, row: number) => boolean): Column[] {
  return table.columns.filter(
    (column) =>
      mayBeOpen(column) &&
      column.raw.some(
        (value, row) =>
          typeof value === 'string' && value !== '' && stays(column, row) && numberReadings(value).length > 1,
      ),
  );
}

/** Counts, amounts in đồng and points are whole, ratios below a thousand decimal: their texts need no deciding. */
function mayBeOpen({ field, unit }: Column): boolean {
  const { quantity } = FIELDS[field];
  return field === 'overdueGrowth' || (quantity === 'money' && unit?.dong !== 1);
}

/** Whether open texts are read by what this column shows: their own column, and for money every column of money. */
const isRead = (column: Column, open: readonly Column[]): boolean =>
  open.some(
    (other) =>
      other === column || (FIELDS[other.field].quantity === 'money' && FIELDS[column.field].quantity === 'money'),
  );
