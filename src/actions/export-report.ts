import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Chép sang tệp mới: opens the filled report as a new workbook, with values instead of formulas and without people's names in lists. */
export const exportReport: Action<'exportReport'> = {
  id: 'exportReport',
  icon: 'M9 3.5H4.5v13h11V11M12 3.5h4.5V8M16.5 3.5 9.5 10.5',
  label: (language) => paneTexts(language).actions.exportReport,
  undoable: false,
  enabled: idle,
  run: async (options, { form, withNames }) => (await loadJobs()).exportReport(form, { ...options, withNames }),
};
