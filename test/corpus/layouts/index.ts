import type { Layout } from '../layout';
import { CONDITION_LAYOUTS } from './conditions';
import { GROUP_LAYOUTS } from './groups';
import { HEAD_OFFICE_LAYOUTS } from './head-office';
import { LOAN_LAYOUTS } from './loans';
import { MISSTATED_LAYOUTS } from './misstated-units';
import { OWN_LAYOUTS } from './own-tables';
import { SCORE_LAYOUTS } from './scores';
import { SIDE_BY_SIDE_LAYOUTS } from './side-by-side';

/** Every base layout. New families stand at the end: a layout's place is the seed of its sheets. */
export const LAYOUTS: readonly Layout[] = [
  ...SCORE_LAYOUTS,
  ...LOAN_LAYOUTS,
  ...CONDITION_LAYOUTS,
  ...GROUP_LAYOUTS,
  ...HEAD_OFFICE_LAYOUTS,
  ...OWN_LAYOUTS,
  ...MISSTATED_LAYOUTS,
  ...SIDE_BY_SIDE_LAYOUTS,
];
