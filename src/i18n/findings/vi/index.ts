import type { RuleTexts } from '../rule-text';
import { amountTexts } from './amounts';
import { cellTexts } from './cells';
import { listTexts } from './lists';
import { loanTexts } from './loans';
import { organisationTexts } from './organisations';
import { peopleTexts } from './people';
import { structureTexts } from './structure';
import { workTexts } from './work';
import { groupTexts } from './groups';
import { figureTexts } from './figures';
import { reconciliationTexts } from './reconciliation';
import { unitTexts } from './units';
import { unusualTexts } from './unusual';
import { proseTexts } from './prose';
import { shareTexts } from './shares';
import { workbookTexts } from './workbook';

/** Titles and sentences of findings. They say what stands in the sheet and what is expected, and blame nobody. */
export const vi: RuleTexts = {
  ...cellTexts,
  ...listTexts,
  ...structureTexts,
  ...organisationTexts,
  ...peopleTexts,
  ...workTexts,
  ...loanTexts,
  ...groupTexts,
  ...figureTexts,
  ...reconciliationTexts,
  ...amountTexts,
  ...unusualTexts,
  ...unitTexts,
  ...shareTexts,
  ...proseTexts,
  ...workbookTexts,
};
