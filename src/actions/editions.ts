import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Sửa thang điểm: puts the bands in force onto the settings sheet, as the office’s own, and shows them there. */
export const editions: Action<'editions'> = {
  id: 'editions',
  icon: 'M3.5 5.5h8M3.5 10h5M3.5 14.5h4M14 8.5l2.5 2.5-5.5 5.5H8.5V14z',
  label: (language) => paneTexts(language).actions.editions,
  undoable: true,
  enabled: idle,
  run: async (options, asOf) => (await loadJobs()).editEditions({ ...options, asOf }),
};
