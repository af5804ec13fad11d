import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { withFindings } from './when';

/** Đánh dấu: highlights the cells of findings on the user’s sheets. */
export const mark: Action<'mark'> = {
  id: 'mark',
  icon: 'M12 3.5 16.5 8 9 15.5H4.5V11zM10 5.5l4.5 4.5M3.5 17.5h13',
  label: (language) => paneTexts(language).actions.mark,
  undoable: true,
  enabled: withFindings,
  run: async (options, findings) => (await loadJobs()).markFindings(options, findings),
};
