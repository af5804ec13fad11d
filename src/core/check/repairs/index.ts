import { markDuplicates } from './mark-duplicates';
import { padCode } from './pad-code';
import type { Repair, RepairId } from './repair';
import { textToDate } from './text-to-date';
import { textToNumber } from './text-to-number';
import { toUnicode } from './to-unicode';
import { trim } from './trim';

/** Every repair, by the mend that findings name. */
export const REPAIRS: Readonly<Record<RepairId, Repair>> = {
  textToNumber,
  textToDate,
  padCode,
  toUnicode,
  trim,
  markDuplicates,
};

/** Whether the add-in can mend findings of this kind itself. */
export const isRepair = (mend: string): mend is RepairId => Object.hasOwn(REPAIRS, mend);
