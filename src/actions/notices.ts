import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Lập thông báo: a page for every group’s leader with the debts to tell of. */
export const notices: Action<'notices'> = {
  id: 'notices',
  icon: 'M5 2.5h7l3 3v12H5zM7.5 8h5M7.5 11h5M7.5 14h3',
  label: (language) => paneTexts(language).actions.notices,
  undoable: true,
  enabled: idle,
  run: async (options, choice) => (await loadJobs()).writeNotices(options, choice),
};
