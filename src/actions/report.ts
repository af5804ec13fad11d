import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Báo cáo quý: fills the quarterly report. */
export const report: Action<'report'> = {
  id: 'report',
  command: 'TKVV.report',
  icon: 'M5.5 2.5h6l4 4v10a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM11.5 2.5v4h4M7.5 14.5v-2M10 14.5v-4M12.5 14.5v-3',
  label: (language) => paneTexts(language).actions.report,
  undoable: true,
  enabled: idle,
  run: async (options, choice) => (await loadJobs()).fillReport(options, choice),
};
