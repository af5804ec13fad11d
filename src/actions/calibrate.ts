import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Đối chiếu: compares the bands with the points that the bank gave; writes nothing. */
export const calibrate: Action<'calibrate'> = {
  id: 'calibrate',
  icon: 'M10 3v14M5 6h10M5 6l-2.5 5h5zM15 6l-2.5 5h5z',
  label: (language) => paneTexts(language).actions.calibrate,
  undoable: false,
  enabled: idle,
  run: async (options) => (await loadJobs()).calibrateBands(options),
};
