import { FLOW_WORDINGS } from './flow';
import { GROUP_WORDINGS } from './group';
import { LOAN_WORDINGS } from './loan';
import { PERIOD_WORDINGS } from './period';
import { PLACE_WORDINGS } from './place';
import { SUMMARY_WORDINGS } from './summary';
import type { Wordings } from './wording';

export { DECOYS } from './decoy';
export type { Wording, Wordings } from './wording';

/** Every wording of every field. Change fields (tăng, giảm so với …) have none of their own: they use those of what changed. */
export const WORDINGS: Wordings = {
  ...PLACE_WORDINGS,
  ...GROUP_WORDINGS,
  ...SUMMARY_WORDINGS,
  ...FLOW_WORDINGS,
  ...LOAN_WORDINGS,
  ...PERIOD_WORDINGS,
};
