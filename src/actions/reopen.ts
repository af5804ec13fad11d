import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { after } from './when';

/** Bỏ chấp nhận: findings that somebody accepted are told again. */
export const reopen: Action<'reopen'> = {
  id: 'reopen',
  icon: 'M10 2.5a7.5 7.5 0 1 0 0.01 0M7 7l6 6M13 7l-6 6',
  label: (language) => paneTexts(language).actions.reopen,
  undoable: true,
  enabled: after('check'),
  run: async (options, keys) => {
    const { thenCheck, unsuppressFindings } = await loadJobs();
    return thenCheck(options, () => unsuppressFindings(options, keys));
  },
};
