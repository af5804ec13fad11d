import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Names the tables found in the workbook; writes nothing. */
export const survey: Action<'survey'> = {
  id: 'survey',
  icon: 'M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2',
  label: (language) => paneTexts(language).actions.survey,
  undoable: false,
  enabled: idle,
  run: async (options) => (await loadJobs()).survey(options),
};
