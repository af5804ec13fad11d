import { healthLabels } from '../i18n/health/labels';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Tells what this Excel supports and what of the workbook limits the add-in; writes nothing. */
export const health: Action<'health'> = {
  id: 'health',
  icon: 'M2.5 10.5h3.5l2-5.5 4 10 2-4.5h3.5',
  label: (language) => healthLabels[language].health,
  undoable: false,
  enabled: idle,
  run: async () => (await loadJobs()).readHealth(),
};
