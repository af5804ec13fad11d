const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const UNIX_DAY_OF_1900 = 25_569;
const UNIX_DAY_OF_1904 = 24_107;

/** Days since 1970-01-01 of a date of the Gregorian calendar. */
function unixDay(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The serial number of a date cell of a strict file (`t="d"`), or null if it is no date. Excel counts a 29/2/1900 that never was. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (!year) return time;
  const days = unixDay(Number(year), Number(month), Number(day));
  if (date1904) return days + UNIX_DAY_OF_1904 + time;
  const serial = days + UNIX_DAY_OF_1900;
  return (serial <= 60 ? serial - 1 : serial) + time;
}
