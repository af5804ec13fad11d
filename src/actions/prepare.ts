import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Xem trước báo cáo: what the report would say, and what it lacks. Writes nothing. */
export const prepare: Action<'prepare'> = {
  id: 'prepare',
  icon: 'M10 5C5.5 5 3 10 3 10s2.5 5 7 5 7-5 7-5-2.5-5-7-5zM10 7.75a2.25 2.25 0 1 0 .01 0',
  label: (language) => paneTexts(language).actions.prepare,
  undoable: false,
  enabled: idle,
  run: async (options, form) => (await loadJobs()).prepareReport(form, options),
};
