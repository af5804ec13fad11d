import * as v from 'valibot';
import { CLASS_IDS } from '../../rubric/edition';
import type { ClassId } from '../../rubric/edition';
import type { RowFault } from '../section';
import { NUMBER, section, SOME_TEXT, wordOf } from '../section';

/** Lowest total of a class in an office's own edition (mức xếp loại). */
export interface ClassEntry {
  readonly edition: string;
  readonly class: ClassId;
  readonly from: number;
}

export const classes = section(
  'classes',
  [
    { id: 'edition', content: 'text' },
    { id: 'class', content: 'class' },
    { id: 'from', content: 'number' },
  ],
  v.object({ edition: SOME_TEXT, class: wordOf(CLASS_IDS), from: NUMBER }),
  (row): ClassEntry => row,
  (row) => ({ ...row }),
  (entries) =>
    entries.flatMap((entry, at): { at: number; fault: RowFault }[] => {
      const own = entries.filter(({ edition }) => edition.toLowerCase() === entry.edition.toLowerCase());
      const rank = CLASS_IDS.indexOf(entry.class);
      const isRepeated = own.some((other) => other.class === entry.class && entries.indexOf(other) < at);
      if (isRepeated) return [{ at, fault: { column: 'class', code: 'repeated' } }];
      if (entry.from < 0 || entry.from > 100) return [{ at, fault: { column: 'from', code: 'outOfRange' } }];
      const isUnordered = own.some((other) => CLASS_IDS.indexOf(other.class) < rank && other.from <= entry.from);
      return isUnordered ? [{ at, fault: { column: 'from', code: 'outOfOrder' } }] : [];
    }),
);
