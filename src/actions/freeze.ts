import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Ghi hàm thành giá trị: the add-in’s formulas become what they show. */
export const freeze: Action<'freeze'> = {
  id: 'freeze',
  icon: 'M10 2.5v15M3.5 6.25l13 7.5M3.5 13.75l13-7.5',
  label: (language) => paneTexts(language).actions.freeze,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).freezeFunctions(options),
};
