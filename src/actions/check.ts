import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Kiểm tra: finds what is wrong in the sheets and lists it on a sheet of its own. */
export const check: Action<'check'> = {
  id: 'check',
  command: 'TKVV.check',
  icon: 'M11.5 17.5H5.5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v5M7.5 6.5h5M7.5 10h3M11.5 14l2 2 4-4.5',
  label: (language) => paneTexts(language).actions.check,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).checkWorkbook(options),
};
