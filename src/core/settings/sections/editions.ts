import * as v from 'valibot';
import type { RowFault } from '../section';
import { DAY_OR_BLANK, section, SOME_TEXT, TEXT } from '../section';

/** An edition of the rubric as the office has entered it (bộ tiêu chí chấm điểm); its bands and classes stand in tables of their own. */
export interface EditionEntry {
  readonly id: string;
  readonly name: string;
  /** 1900 serials of the first and last day; null = open */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
}

export const editions = section(
  'editions',
  [
    { id: 'id', content: 'text' },
    { id: 'name', content: 'text' },
    { id: 'from', content: 'date' },
    { id: 'to', content: 'date' },
    { id: 'source', content: 'text' },
  ],
  v.object({ id: SOME_TEXT, name: SOME_TEXT, from: DAY_OR_BLANK, to: DAY_OR_BLANK, source: TEXT }),
  (row): EditionEntry => row,
  ({ from, to, ...rest }) => ({ ...rest, from: from ?? '', to: to ?? '' }),
  (entries) =>
    entries.flatMap(({ id, from, to }, at): { at: number; fault: RowFault }[] => {
      const isRepeated = entries.slice(0, at).some((other) => other.id.toLowerCase() === id.toLowerCase());
      if (isRepeated) return [{ at, fault: { column: 'id', code: 'repeated' } }];
      const isReversed = from !== null && to !== null && to < from;
      return isReversed ? [{ at, fault: { column: 'to', code: 'outOfOrder' } }] : [];
    }),
);
