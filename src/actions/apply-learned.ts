import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Lập mẫu: makes a template of a filled report, with the confirmed figures as tokens. */
export const applyLearned: Action<'applyLearned'> = {
  id: 'applyLearned',
  icon: 'M5.5 2.5h6l4 4v4M5.5 2.5v15h5M11.5 2.5v4h4M14.5 12.5v5M12 15h5',
  label: (language) => paneTexts(language).actions.applyLearned,
  undoable: true,
  enabled: (state) => idle(state) && state.templates.learned !== null,
  run: async (_options, { sheet, confirmed }) => (await loadJobs()).applyLearned({ sheet }, confirmed),
};
