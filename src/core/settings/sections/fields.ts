import * as v from 'valibot';
import type { FieldCorrection } from '../../sheet/corrections';
import { FIELDS, type FieldId } from '../../sheet/field';
import { section, SOME_TEXT, wordOf } from '../section';

const NOTHING = 'none';

/** What the user says that columns mean (`none` = nothing), wherever the same headings come again. */
export const fields = section(
  'fields',
  [
    { id: 'heading', content: 'text' },
    { id: 'field', content: 'field' },
    { id: 'headings', content: 'text' },
  ],
  v.object({
    heading: SOME_TEXT,
    field: wordOf([NOTHING, ...(Object.keys(FIELDS) as FieldId[])]),
    headings: SOME_TEXT,
  }),
  ({ heading, field, headings }): FieldCorrection => ({
    headings,
    heading,
    field: field === NOTHING ? null : (field as FieldId),
  }),
  ({ heading, field, headings }) => ({ heading, field: field ?? NOTHING, headings }),
);
