import type { Column } from '../../sheet/table';
import { rawAt } from '../table-cell';
import type { Repair } from './repair';
import { blocksOf, planOf, targetsOf } from './targets';

const WIDE = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const UNSEEN = /[\u200b\u2060\ufeff]/g;

/**
 * A text without spaces at its ends, double spaces and spaces that only look like one; line breaks stay.
 * @example withoutStraySpaces(' Hội  Phụ nữ\u00a0') // 'Hội Phụ nữ'
 */
export const withoutStraySpaces = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(WIDE, ' ')
    .split('\n')
    .map((line) =>
      line
        .split(/[ \t]+/)
        .filter(Boolean)
        .join(' '),
    )
    .join('\n')
    .trim();

const isUntidy = (column: Column, row: number): boolean => {
  const raw = rawAt(column, row);
  return typeof raw === 'string' && withoutStraySpaces(raw) !== raw;
};

/** Spaces that nobody sees but every comparison stumbles over go; words and their order stay. */
export const trim: Repair = {
  id: 'trim',
  looksAt: (input) => blocksOf(targetsOf(input, 'trim', isUntidy)),
  plan: (input, cells) =>
    planOf('trim', targetsOf(input, 'trim', isUntidy), cells, ({ value, numberFormat }, { column }) =>
      column.legacy ? { why: 'legacyFont' } : { after: { value: withoutStraySpaces(String(value)), numberFormat } },
    ),
};
