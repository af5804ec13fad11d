import * as v from 'valibot';
import { communeChangeFaults, type CommuneChange } from '../../record/commune-map';
import type { RowFaultCode } from '../section';
import { DAY, section, SOME_TEXT } from '../section';

const CODES: Readonly<Record<ReturnType<typeof communeChangeFaults>[number]['fault'], RowFaultCode>> = {
  blank: 'missing',
  date: 'notADate',
  same: 'circular',
  cycle: 'circular',
  repeated: 'repeated',
};

/** Communes that were renamed or merged, as the office says; nothing is built in. */
export const places = section(
  'places',
  [
    { id: 'from', content: 'text' },
    { id: 'to', content: 'text' },
    { id: 'since', content: 'date' },
  ],
  v.object({ from: SOME_TEXT, to: SOME_TEXT, since: DAY }),
  (row): CommuneChange => row,
  ({ from, to, since }) => ({ from, to, since }),
  (changes) =>
    communeChangeFaults(changes).map(({ change, fault }) => ({
      at: change,
      fault: { column: 'to', code: CODES[fault] },
    })),
);
