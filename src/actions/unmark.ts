import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Xóa đánh dấu: takes every mark of the add-in off. */
export const unmark: Action<'unmark'> = {
  id: 'unmark',
  icon: 'M9.5 16.5h7M5.5 16.5 3 14l8.5-8.5 5 5-6 6zM7.5 9.5l5 5',
  label: (language) => paneTexts(language).actions.unmark,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).unmarkFindings(options),
};
