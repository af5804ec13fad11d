import * as v from 'valibot';
import { KINDS } from '../../sheet/kinds';
import type { KindCorrection } from '../../sheet/corrections';
import type { KindId } from '../../sheet/table';
import { section, SOME_TEXT, wordOf } from '../section';

const IDS: readonly KindId[] = [...new Set([...KINDS.map(({ id }) => id), 'freeTable' as const])];

/** What the user says that a table is, wherever the same headings come again. */
export const kinds = section(
  'kinds',
  [
    { id: 'kind', content: 'kind' },
    { id: 'headings', content: 'text' },
  ],
  v.object({ kind: wordOf(IDS), headings: SOME_TEXT }),
  ({ kind, headings }): KindCorrection => ({ kind, headings }),
  ({ kind, headings }) => ({ kind, headings }),
);
