import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Chấm điểm: forecasts every group's score and class. */
export const score: Action<'score'> = {
  id: 'score',
  command: 'TKVV.score',
  icon: 'M4 16.5v-4h3v4zM8.5 16.5v-8h3v8zM13 16.5v-13h3v13z',
  label: (language) => paneTexts(language).actions.score,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).scoreGroups(options),
};
