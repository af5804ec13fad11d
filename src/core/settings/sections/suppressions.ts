import * as v from 'valibot';
import type { Suppression } from '../../check/suppress';
import { DAY_OR_BLANK, section, SOME_TEXT, TEXT } from '../section';

/** Findings that may stand, each with its reason. */
export const suppressions = section(
  'suppressions',
  [
    { id: 'reason', content: 'text' },
    { id: 'found', content: 'text' },
    { id: 'day', content: 'date' },
    { id: 'key', content: 'text' },
  ],
  v.object({ reason: SOME_TEXT, found: TEXT, day: DAY_OR_BLANK, key: SOME_TEXT }),
  (row): Suppression => row,
  ({ reason, found, day, key }) => ({ reason, found, day: day ?? '', key }),
);
