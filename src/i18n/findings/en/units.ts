import type { UnitValues } from '../../../core/check/values/units';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

const NAMES = { 1: 'đồng', 1_000: 'thousand đồng', 1_000_000: 'million đồng', 1_000_000_000: 'billion đồng' } as const;

/** Rules on units of money. */
export const unitTexts: FamilyTexts<UnitValues> = {
  'unit.contradicted': {
    title: 'Stated unit does not fit the figures',
    why: 'What a loan, a household or a group owes on the average tells the unit that the figures are really in.',
    sentence: ({ heading, from, stated, read, columns }) => {
      const others = columns > 1 ? ` (with ${number(columns - 1)} other columns)` : '';
      const place = from === 'heading' ? 'the heading' : 'the line above the table';
      return `Column “${heading}”${others}: ${place} says ${NAMES[stated]}, but by their size the figures are in ${NAMES[read]} and were read so; please confirm.`;
    },
  },
};
