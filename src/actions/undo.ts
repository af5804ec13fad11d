import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Hoàn tác: takes back the sheet that was written last. */
export const undo: Action<'undo'> = {
  id: 'undo',
  icon: 'M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4.25 4.25 0 0 1 0 8.5H8',
  label: (language) => paneTexts(language).actions.undo,
  undoable: false,
  enabled: (state) => idle(state) && state.canUndo,
  run: async () => {
    const jobs = await loadJobs();
    const sheet = await jobs.undoLast();
    // a report that was taken back no longer stands in its sheet
    jobs.forgetFills();
    return sheet;
  },
};
