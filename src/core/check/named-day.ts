import { datesIn } from '../cell/date';
import type { FoundDate } from '../cell/date';
import { plain } from '../cell/fold';
import { partsOf } from '../cell/serial';

/** A file may be drawn up to so many days after the day of its figures. */
const DRAWN_WITHIN = 62;

/** `later` = named is the day on which the sheet was drawn, some time after its figures; `other` = it speaks of another day */
export interface NamedDay {
  readonly how: 'later' | 'other';
  readonly serial: number;
}

/** Days that a text says figures begin with are not those they are of. */
const FROM = /(?:^|[^a-z])tu(?: ngay| dau)? ?$/;

function isOf({ serial, grain }: FoundDate, date: number): boolean {
  if (grain === 'day') return serial === date;
  const [named, own] = [partsOf(serial), partsOf(date)];
  const months = grain === 'month' ? 1 : 3;
  return named.year === own.year && Math.ceil(named.month / months) === Math.ceil(own.month / months);
}

/**
 * Whether a title or a name speaks of another day than that of the figures; null = it names none, or the same.
 * @example namedDay('DienBao_2025_3112', serial of 30/09/2026) // null: no day is named that could be read without doubt
 */
export function namedDay(text: string, date: number): NamedDay | null {
  const line = plain(text.slice(0, 400));
  const named = datesIn(text).filter(
    ({ against, made, start }) => !against && !made && !FROM.test(line.slice(0, start)),
  );
  if (named.length === 0 || named.some((one) => isOf(one, date))) return null;
  const nearest = named.reduce((a, b) => (Math.abs(b.serial - date) < Math.abs(a.serial - date) ? b : a));
  const after = nearest.serial - date;
  return {
    how: nearest.grain === 'day' && after > 0 && after <= DRAWN_WITHIN ? 'later' : 'other',
    serial: nearest.serial,
  };
}
