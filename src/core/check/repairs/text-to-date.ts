import { datesIn, readDate } from '../../cell/date';
import { plain } from '../../cell/fold';
import { OFFSET_1904 } from '../../cell/serial';
import { Reading, type Column } from '../../sheet/table';
import { numberAt, rawAt } from '../table-cell';
import type { Repair } from './repair';
import { blocksOf, planOf, targetsOf, type Target, type Verdict } from './targets';

const FORMAT = 'dd/mm/yyyy';

const isText = (column: Column, row: number): boolean =>
  typeof rawAt(column, row) === 'string' &&
  (column.readings[row] === Reading.fromText || column.readings[row] === Reading.decided);

/** Dates kept as text become true dates. A time of day, or a month without a day, would be lost: such texts stay. */
export const textToDate: Repair = {
  id: 'textToDate',
  looksAt: (input) => blocksOf(targetsOf(input, 'textToDate', isText)),
  plan(input, cells) {
    const targets = targetsOf(input, 'textToDate', isText);
    const shows = new Map(targets.map((target) => [target.column, needsShown(target)]));
    return planOf('textToDate', targets, cells, (_, { column }, row) => {
      const verdict = judgeText(column, row, cells.date1904);
      const isShown = shows.get(column) === true && readDate(String(rawAt(column, row)), 'mdy') === 'impossible';
      return 'after' in verdict && isShown ? { why: 'evidence' } : verdict;
    });
  },
};

function judgeText(column: Column, row: number, date1904: boolean): Verdict {
  if (column.readings[row] === Reading.decided) return { why: 'ambiguous' };
  const text = String(rawAt(column, row));
  if (/\d:\d/.test(text)) return { why: 'timeOfDay' };
  const [found] = datesIn(plain(text.replace(/\u00a0/g, ' ')));
  const serial = numberAt(column, row);
  if (found?.grain !== 'day' || found.serial !== serial) return { why: 'noDay' };
  return { after: { value: date1904 ? serial - OFFSET_1904 : serial, numberFormat: FORMAT } };
}

/**
 * Whether the texts that stay would be read month first once the others are dates: a day that only the other order knows is among them,
 * and none that shows the day to stand first.
 */
function needsShown({ column, rows }: Target): boolean {
  const taken = new Set(rows.filter((row) => 'after' in judgeText(column, row, false)));
  let asks = false;
  for (let row = 0; row < column.raw.length; row++) {
    const value = column.raw[row];
    if (typeof value !== 'string' || value === '' || taken.has(row)) continue;
    if (readDate(value, 'mdy') === 'impossible') return false;
    asks ||= readDate(value, 'dmy') === 'impossible';
  }
  return asks;
}
