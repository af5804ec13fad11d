import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Khôi phục hàm: the formulas that were turned into values come back. */
export const unfreeze: Action<'unfreeze'> = {
  id: 'unfreeze',
  icon: 'M7.5 4.5 4 8l3.5 3.5M4 8h12M9 15.5h7',
  label: (language) => paneTexts(language).actions.unfreeze,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).unfreezeFunctions(options),
};
