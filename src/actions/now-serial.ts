import { serialOf } from '../core/cell/serial';

/** A clock's local day and time as Excel's serial of the 1900 system; null for a clock set to a year that Excel has no days for. @example nowSerial(new Date(2026, 8, 30, 12)) // 46295.5 */
export function nowSerial(clock: Date): number | null {
  const day = serialOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  return day === null ? null : day + (clock.getHours() * 3_600 + clock.getMinutes() * 60 + clock.getSeconds()) / 86_400;
}
