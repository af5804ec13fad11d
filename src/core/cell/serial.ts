/**
 * Dates as Excel's serial numbers of the 1900 system: 1 = 01/01/1900, and 60 = 29/02/1900, a day that never was but that Excel counts.
 * No local time, no `Date`: a date is a number of days.
 */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of 01/01/1904, the first day of the 1904 system, where it is 0. */
export const OFFSET_1904 = 1462;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** @example daysInMonth(2028, 2) // 29 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days since 01/03/0000 of the proleptic Gregorian calendar, so that leap days fall at the end of a year. */
function civilDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

const EPOCH = civilDays(1899, 12, 31);

/** Serial of a day, or null where the calendar has no such day or Excel no such serial (before 1900, after 9999). */
export function serialOf(year: number, month: number, day: number): number | null {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return null;
  const days = civilDays(year, month, day) - EPOCH;
  return days >= 60 ? days + 1 : days;
}

/** Year, month and day of a serial; its time of day is dropped. Serial 60 gives 29/02/1900, as Excel shows it. */
export function partsOf(serial: number): DateParts {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const days = (whole > 60 ? whole - 1 : whole) + EPOCH;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The same day some months later, or the last day of that month (as EDATE does): 31/01 + 1 month = 28/02 or 29/02. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  const shifted = serialOf(y, m, Math.min(day, daysInMonth(y, m)));
  if (shifted === null) throw new RangeError(`no Excel date ${months} months from serial ${serial}`);
  return shifted;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** @example isoDate(46295) // '2026-09-30' */
export function isoDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Serial of a `YYYY-MM-DD` text, or null. */
export function fromIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
