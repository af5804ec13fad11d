import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Nợ đến hạn: lists the loans falling due and overdue. */
export const due: Action<'due'> = {
  id: 'due',
  command: 'TKVV.due',
  icon: 'M16.5 8v-3a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h3M3.5 7.5h13M6.5 2v3M13.5 2v3M14 10.5a4 4 0 1 0 0.01 0M14 12.5v2l1.5 1',
  label: (language) => paneTexts(language).actions.due,
  undoable: true,
  enabled: idle,
  run: async (options, basis) => (await loadJobs()).listDueDebts({ ...options, ...(basis && { basis }) }),
};
