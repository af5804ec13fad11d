import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Kiểm tra mẫu: tells all that is wrong with one sheet of tokens. */
export const checkTemplate: Action<'checkTemplate'> = {
  id: 'checkTemplate',
  icon: 'M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4M8 12l2 2 3.5-4',
  label: (language) => paneTexts(language).actions.checkTemplate,
  undoable: false,
  enabled: idle,
  run: async (_options, sheet) => (await loadJobs()).checkTemplate({ sheet }),
};
