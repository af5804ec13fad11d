import type { WorkbookValues } from '../../../core/check/values/workbook';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** Rules on the workbook as a whole. */
export const workbookTexts: FamilyTexts<WorkbookValues> = {
  'workbook.manual': {
    title: 'Workbook calculates only when told to',
    why: 'Formulas do not follow when figures change, so what they show may be old.',
    sentence: ({ sheet, sheets }) =>
      `The workbook calculates only when told to: what formulas show ${sheets === 1 ? `on sheet “${sheet}”` : `on ${number(sheets)} sheets (“${sheet}” first)`} may be old; press F9, then check again.`,
  },
};
