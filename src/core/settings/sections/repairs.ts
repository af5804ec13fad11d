import * as v from 'valibot';
import { DAY_OR_BLANK, section, SOME_TEXT } from '../section';

/** One cell that a repair has changed: the audit trail. */
export interface RepairRecord {
  /** 1900 serial with its time of day; null where nobody could say */
  readonly when: number | null;
  /** id of the repair */
  readonly repair: string;
  readonly sheet: string;
  /** A1 name */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

const AS_IT_IS = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);

/** What was repaired, when, before and after. */
export const repairs = section(
  'repairs',
  [
    { id: 'when', content: 'date' },
    { id: 'repair', content: 'repair' },
    { id: 'sheet', content: 'text' },
    { id: 'cell', content: 'text' },
    { id: 'before', content: 'text' },
    { id: 'after', content: 'text' },
  ],
  v.object({
    when: v.union([DAY_OR_BLANK, v.number()]),
    repair: SOME_TEXT,
    sheet: SOME_TEXT,
    cell: SOME_TEXT,
    // as the cell held it: spaces at its ends may be just what was repaired
    before: AS_IT_IS,
    after: AS_IT_IS,
  }),
  (row): RepairRecord => row,
  ({ when, ...rest }) => ({ when: when ?? '', ...rest }),
);
