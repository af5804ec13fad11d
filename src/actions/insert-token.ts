import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Chèn mã trường: writes a token into the selected cell. */
export const insertToken: Action<'insertToken'> = {
  id: 'insertToken',
  icon: 'M7 3.5c-3 0-1 6-3.5 6.5 2.5.5.5 6.5 3.5 6.5M13 3.5c3 0 1 6 3.5 6.5-2.5.5-.5 6.5-3.5 6.5M10 7v6M7.5 10h5',
  label: (language) => paneTexts(language).actions.insertToken,
  undoable: true,
  enabled: idle,
  run: async (_options, token) => (await loadJobs()).insertToken(token),
};
