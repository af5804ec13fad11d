import type { Layout } from '../layout';
import { CONDITION_LAYOUTS } from './conditions';
import { GROUP_LAYOUTS } from './groups';
import { HEAD_OFFICE_LAYOUTS } from './head-office';
import { LOAN_LAYOUTS } from './loans';
import { OWN_LAYOUTS } from './own-tables';
import { SCORE_LAYOUTS } from './scores';

/** Every base layout. The last family is what offices type themselves. */
export const LAYOUTS: readonly Layout[] = [
  ...SCORE_LAYOUTS,
  ...LOAN_LAYOUTS,
  ...CONDITION_LAYOUTS,
  ...GROUP_LAYOUTS,
  ...HEAD_OFFICE_LAYOUTS,
  ...OWN_LAYOUTS,
];
