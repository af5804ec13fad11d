import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Quên những gì đã ghi nhớ: empties what the add-in keeps with this workbook. What it keeps on this machine is the session's. */
export const forget: Action<'forget'> = {
  id: 'forget',
  icon: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l1 11.5h7l1-11.5M8.5 8.5v5.5M11.5 8.5v5.5',
  label: (language) => paneTexts(language).actions.forget,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).forgetSettings(options),
};
