import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Số này lấy từ đâu: where the figures of the selected cell come from. */
export const source: Action<'source'> = {
  id: 'source',
  icon: 'M8.5 3a5.5 5.5 0 1 0 .01 0M12.5 12.5 17 17M8.5 6v3l2 1.5',
  label: (language) => paneTexts(language).actions.source,
  undoable: false,
  enabled: idle,
  run: async (options) => (await loadJobs()).sourceOfCell(options),
};
