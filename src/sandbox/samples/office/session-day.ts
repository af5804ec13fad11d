import { addMonths, partsOf } from '../../../core/cell/serial';

/** The first commune session day at or after a date (Ngày ĐH theo GDXA): the fixed day, never moved for weekends. */
export function sessionAtOrAfter(serial: number, sessionDay: number): number {
  const inMonth = serial - partsOf(serial).day + sessionDay;
  return inMonth >= serial ? inMonth : addMonths(inMonth, 1);
}

/** Loans are signed on working days: a Saturday or Sunday goes back to Friday. */
export function workingDay(serial: number): number {
  const weekday = serial % 7;
  return weekday === 0 ? serial - 1 : weekday === 1 ? serial - 2 : serial;
}
