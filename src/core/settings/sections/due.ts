import * as v from 'valibot';
import { DUE_BASES, type DueBasis } from '../../due/due-date';
import { NUMBER_OR_BLANK, section, wordOf } from '../section';

/** What the office has said of due debts. */
export interface DueSetting {
  readonly basis: DueBasis;
  /** months between the instalments of entrusted loans; null = not said */
  readonly entrustedMonths: number | null;
}

const MOST_MONTHS = 60;

/** The due date that counts, and how often entrusted loans pay; of several rows the last holds. */
export const due = section(
  'due',
  [
    { id: 'basis', content: 'basis' },
    { id: 'entrustedMonths', content: 'number' },
  ],
  v.object({
    basis: wordOf(DUE_BASES),
    entrustedMonths: v.pipe(
      NUMBER_OR_BLANK,
      v.check(
        (months) => months === null || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS),
        'notANumber',
      ),
    ),
  }),
  (row): DueSetting => row,
  ({ basis, entrustedMonths }) => ({ basis, entrustedMonths: entrustedMonths ?? '' }),
);
