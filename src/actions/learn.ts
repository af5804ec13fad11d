import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Học từ báo cáo cũ: proposes which cells of a filled report hold which figures. Writes nothing. */
export const learn: Action<'learn'> = {
  id: 'learn',
  icon: 'M2.5 7.5 10 4l7.5 3.5L10 11zM5.5 9v4c1.5 1.5 7.5 1.5 9 0V9M17.5 7.5v5',
  label: (language) => paneTexts(language).actions.learn,
  undoable: false,
  enabled: idle,
  run: async (options, { form, sheet }) => {
    const jobs = await loadJobs();
    const { data } = await jobs.draftReport(form, options);
    return { sheet, proposals: await jobs.learnTemplate({ sheet }, data) };
  },
};
