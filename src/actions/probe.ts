import { healthLabels } from '../i18n/health/labels';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Tries a worksheet function in a hidden sheet that is deleted at once; the user is warned first, as Excel's own undo forgets. */
export const probe: Action<'probe'> = {
  id: 'probe',
  icon: 'M8 3v5l-4 7.5h12L12 8V3M6.5 3h7',
  label: (language) => healthLabels[language].probe,
  undoable: false,
  enabled: idle,
  run: async (options) => (await loadJobs()).probeFunctions(options),
};
