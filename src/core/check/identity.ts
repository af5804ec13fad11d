import { readDate, serialOfNumber } from '../cell/date';
import { addMonths, partsOf } from '../cell/serial';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { rawAt } from './table-cell';

/** Digits of a citizen's number (số định danh, CCCD), and of the old card (CMND). */
export const IDENTITY_DIGITS = 12;
export const OLD_DIGITS = 9;
/** 01/01/2025: from this day on the old card of nine digits is void (Luật Căn cước 2023, điều 46). */
export const OLD_VOID_SINCE = 45_658;

/** The digits of an identity number as typed; '' = blank or words. Spaces and points between them are nothing. */
export function identityDigits(column: Column, row: number): string {
  const digits = String(rawAt(column, row))
    .slice(0, 40)
    .replace(/[\s.'\u00a0]/g, '');
  return /^\d+$/.test(digits) && Number(digits) > 0 ? digits : '';
}

/** The ages at which a card expires (Luật Căn cước 2023, điều 21). */
const AGES = [14, 25, 40, 60];
/** A card issued in the two years before such an age holds until the next. */
const GRACE_MONTHS = 24;

/** A day in a column that was read as words, because a year alone may stand there. null = none, or only a year. */
export function dayAt(table: Table, field: 'birthDate' | 'identityIssued', row: number): number | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const raw = rawAt(column, row);
  if (typeof raw === 'number') return raw > 3_000 ? Math.floor(serialOfNumber(raw)) || null : null;
  const day = typeof raw === 'string' ? readDate(raw) : null;
  return typeof day === 'number' ? day : null;
}

/** Whether a day of birth stands for its year only: 01/01. */
export const isYearOnly = (day: number): boolean => partsOf(day).month === 1 && partsOf(day).day === 1;

/**
 * The age at which a card expires, and the day; null = never, or the days contradict each other.
 * @param birth 1900 serial of the day of birth
 * @param issued 1900 serial of the day on which the card was issued
 */
export function expiryOf(birth: number, issued: number): { age: number; day: number } | null {
  if (issued < birth) return null;
  const [age] = AGES.filter((years) => addMonths(birth, years * 12 - GRACE_MONTHS) > issued);
  return age === undefined ? null : { age, day: addMonths(birth, age * 12) };
}
