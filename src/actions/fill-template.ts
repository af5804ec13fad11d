import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Điền mẫu: fills a copy of the office’s own template. */
export const fillTemplate: Action<'fillTemplate'> = {
  id: 'fillTemplate',
  icon: 'M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4M8 10h5M8 13h5',
  label: (language) => paneTexts(language).actions.fillTemplate,
  undoable: true,
  enabled: idle,
  run: async (options, { form, ...wanted }) => {
    const jobs = await loadJobs();
    const { data } = await jobs.draftReport(form, options);
    return jobs.fillTemplate(data, { ...options, ...wanted });
  },
};
