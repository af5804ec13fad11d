import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Khác gì so với lần trước: the filling that stands in the workbook beside the one before it. */
export const compare: Action<'compare'> = {
  id: 'compare',
  icon: 'M4 3.5h5v13H4zM12 5.5h4v11h-4M6 7h1M6 10h1M6 13h1',
  label: (language) => paneTexts(language).actions.compare,
  undoable: false,
  enabled: idle,
  run: async (_options, form) => (await loadJobs()).compareReport(form),
};
