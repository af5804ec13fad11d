import type { Finding } from '../../core/check/finding';
import { formatDate, formatNumber } from '../format';
import type { Language } from '../language';

/** Rules whose cells hold dates: a serial number would say nothing to a reader. */
const OF_DATES: ReadonlySet<string> = new Set(['date.period', 'loan.dueBeforeLoan', 'date.text']);

/** What a finding's cell holds or should hold, as a person reads it. */
export function shownValue({ rule }: Finding, value: Finding['found'], language: Language): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value.trim();
  return OF_DATES.has(rule) ? formatDate(value) : formatNumber(language, value);
}
