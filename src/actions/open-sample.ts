import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Mở tệp mẫu: opens the sample as a workbook of its own; the open one is left alone. */
export const openSample: Action<'openSample'> = {
  id: 'openSample',
  icon: 'M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4M8 10h5M8 13h5',
  label: (language) => paneTexts(language).actions.openSample,
  undoable: false,
  enabled: idle,
  run: async () => (await loadJobs()).openSample(),
};
