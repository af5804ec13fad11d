import type { CellValue } from '../../../core/sheet/grid';
import type { Computed, ShareValues } from '../../../core/check/values/shares';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

const figure = ({ decimals, percent }: Computed, value: number): string =>
  number(value, decimals) + (percent ? '%' : '');

const computed =
  (because: (values: Computed, says: string) => string) =>
  (values: Computed, _found: CellValue, expected: CellValue | undefined): string => {
    const says = (expected === undefined ? 'about ' : '') + figure(values, values.says);
    return `${place(values)} shows ${figure(values, values.stated)} but ${because(values, says)}.`;
  };

const others = ({ columns, figures }: Computed): string => `${columns} (${figures})`;

/** Rules on shares, averages, flows and columns that add up. */
export const shareTexts: FamilyTexts<ShareValues> = {
  'sum.columns': {
    title: 'Figure is not the sum of its columns',
    why: 'A total column is the sum of the columns that make it up (good + fair + average + poor = groups); differences from rounding of printed figures are not errors.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} add up to ${says}` : `${others(values)} leave ${says} for it`,
    ),
  },
  'share.part': {
    title: 'Share does not fit',
    why: 'Share = figure of the row / figure of the total row; differences from rounding of printed figures are not errors.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} give ${says}` : `${others(values)} correspond to ${says}`,
    ),
  },
  'share.total': {
    title: 'Shares do not add up to their total',
    why: 'Shares add up to the share printed in the total row; 99.99% from rounding is not an error.',
    sentence: computed((values, says) =>
      values.role === 'result'
        ? `the shares (${values.figures}) add up to ${says}`
        : `the total less the other shares is ${says}`,
    ),
  },
  'share.forced': {
    title: 'Share forced so that all make 100%',
    why: 'A share was changed so that the shares add up exactly; each should be rounded on its own, and a sum of 99.9% or 100.1% is normal.',
    sentence: (values) =>
      `${place(values)} shows ${figure(values, values.stated)} but ${others(values)} give ${figure(values, values.says)}: it was forced so that all make ${number(values.sum)}%; rounded properly the shares add up to ${number(values.rightSum)}%.`,
  },
  'ratio.frozen': {
    title: 'Frozen ratio does not fit',
    why: 'Frozen ratio = frozen debt / total debt; differences from rounding of printed figures are not errors.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} give ${says}` : `${others(values)} correspond to ${says}`,
    ),
  },
  'average.figure': {
    title: 'Average does not fit',
    why: 'Average = amount (or number) / how many share it; differences from rounding of printed figures are not errors.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} give ${says}` : `${others(values)} correspond to ${says}`,
    ),
  },
  'change.flow': {
    title: 'Change does not fit what was lent and collected',
    why: 'Change of debt over the period = lent − collected − written off.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} give ${says}` : `${others(values)} correspond to ${says}`,
    ),
  },
};
