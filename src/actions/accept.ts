import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { withFindings } from './when';

/** Chấp nhận: findings may stand, for a reason that is kept with the workbook. */
export const accept: Action<'accept'> = {
  id: 'accept',
  icon: 'M10 2.5a7.5 7.5 0 1 0 0.01 0M6.5 10l2.5 2.5 4.5-5',
  label: (language) => paneTexts(language).actions.accept,
  undoable: true,
  enabled: withFindings,
  run: async (options, { findings, reason }) => {
    const { suppressFindings, thenCheck } = await loadJobs();
    return thenCheck(options, () => suppressFindings(options, findings, reason));
  },
};
