import { FIELDS } from '../../sheet/field';
import { Reading, type Column } from '../../sheet/table';
import { rawAt, textAt } from '../table-cell';
import type { Repair } from './repair';
import { blocksOf, planOf, targetsOf } from './targets';

/** A text that still has its leading zero has not lost it: a digit is missing elsewhere, and nobody knows which. */
const isPadded = (column: Column, row: number): boolean =>
  column.readings[row] === Reading.padded &&
  textAt(column, row).length === FIELDS[column.field].width &&
  !(typeof rawAt(column, row) === 'string' && String(rawAt(column, row)).trim().startsWith('0'));

/** Codes that lost their leading zeros become texts of their full width. */
export const padCode: Repair = {
  id: 'padCode',
  looksAt: (input) => blocksOf(targetsOf(input, 'padCode', isPadded)),
  plan: (input, cells) =>
    planOf('padCode', targetsOf(input, 'padCode', isPadded), cells, (_, { column }, row) => ({
      after: { value: textAt(column, row), numberFormat: '@' },
    })),
};
