import { serialOf } from '../cell/serial';
import type { Loans } from '../record/loans';
import { isProgramme } from './programme';

/**
 * 01/03/2026: of entrusted loans disbursed from this day on, an instalment that is neither paid nor rescheduled is moved to overdue;
 * of older ones it is only followed into the next period (CV 597/NHCS-TDNN of 30/01/2026).
 */
export const INSTALMENTS_MOVE_SINCE = serialOf(2026, 3, 1) as number;

/**
 * What becomes of an instalment that is missed: toOverdue · toNext = carried to the next period · ownRule = social housing (12), pupils and
 * students (02) and direct lending have rules of their own · unknown = the list does not say when, or by whom, the loan was made.
 */
export type MissedInstalment = 'toOverdue' | 'toNext' | 'ownRule' | 'unknown';

export function missedInstalment(
  disbursed: number,
  organisation: Loans['organisation'][number],
  programme: string,
): MissedInstalment {
  if (organisation === 'direct' || isProgramme(programme, '12') || isProgramme(programme, '02')) return 'ownRule';
  if (!(disbursed > 0)) return 'unknown';
  if (disbursed < INSTALMENTS_MOVE_SINCE) return 'toNext';
  return organisation === null ? 'unknown' : 'toOverdue';
}

/** Working days before an instalment by which the borrower asks for another schedule, and the leader hands it in (Mẫu 08/TD; CV 597). */
export const BORROWER_ASKS_BEFORE = 5;
export const LEADER_FILES_BEFORE = 3;

/** 1 = Monday … 6 = Saturday, 0 = Sunday. 01/01/1900 was a Monday; from 01/03/1900 on serials are one too high (29/02/1900 never was). */
const weekdayOf = (serial: number): number => (serial < 60 ? serial : serial - 1) % 7;

/** The day that lies some working days (Monday to Friday; public holidays are not known) before another. */
export function workingDaysBefore(serial: number, days: number): number {
  let day = Math.floor(serial);
  for (let left = days; left > 0;) {
    day -= 1;
    const weekday = weekdayOf(day);
    if (weekday !== 6 && weekday !== 0) left -= 1;
  }
  return day;
}
