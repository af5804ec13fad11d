import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Sửa: makes the changes of a preview and checks again; one undo takes both back. */
export const repair: Action<'repair'> = {
  id: 'repair',
  icon: 'M4 10.5l4 4 8-9',
  label: (language) => paneTexts(language).actions.repair,
  undoable: true,
  enabled: (state) => idle(state) && state.preview !== null,
  run: async (options, preview) => {
    const { applyRepair, thenCheck } = await loadJobs();
    return thenCheck(options, () => applyRepair(options, preview));
  },
};
