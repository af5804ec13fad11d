import type { WorkbookValues } from '../../../src/core/check/values/workbook';

/** One finding of each rule on the workbook as a whole, with made-up values. */
export const WORKBOOK_SAMPLES: WorkbookValues = {
  'workbook.manual': { sheet: 'Theo Hội', sheets: 3 },
};
