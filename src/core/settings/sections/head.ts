import * as v from 'valibot';
import { HEAD_PARTS, type HeadPart } from '../../report/head-part';
import { section, SOME_TEXT, TEXT, wordOf, type Section } from '../section';

/** One thing that the office says of its reports' head and end. */
export interface HeadEntry {
  readonly part: HeadPart;
  /** lines are parted by semicolons; '' = not said */
  readonly value: string;
}

const rows = section(
  'head',
  [
    { id: 'part', content: 'headPart' },
    { id: 'value', content: 'text' },
  ],
  v.object({ part: v.pipe(SOME_TEXT, wordOf(HEAD_PARTS)), value: TEXT }),
  (row): HeadEntry => row,
  (row) => ({ ...row }),
  (entries) =>
    entries.flatMap(({ part }, at) =>
      entries.findIndex((other) => other.part === part) < at
        ? [{ at, fault: { column: 'part', code: 'repeated' as const } }]
        : [],
    ),
);

/** Head and end of reports: the issuing body, number, place, recipients, signature. All parts stand there to be filled in. */
export const head: Section<HeadEntry> = { ...rows, isOpen: ({ value }) => value === '' };
