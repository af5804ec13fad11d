import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Trang mẫu: finds the sheets with tokens, and what is wrong with each. */
export const templates: Action<'templates'> = {
  id: 'templates',
  icon: 'M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4M8.5 9.5 7 11l1.5 1.5M12 9.5l1.5 1.5-1.5 1.5',
  label: (language) => paneTexts(language).actions.templates,
  undoable: false,
  enabled: idle,
  run: async () => (await loadJobs()).findTemplates(),
};
