import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { withFindings } from './when';

/** Xem trước: shows what a repair would change, cell by cell; writes nothing. */
export const preview: Action<'preview'> = {
  id: 'preview',
  icon: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 7.75a2.25 2.25 0 1 0 0.01 0',
  label: (language) => paneTexts(language).actions.preview,
  undoable: false,
  enabled: withFindings,
  run: async (options, { mend, sheet, rule }) => (await loadJobs()).previewRepair(options, mend, { sheet, rule }),
};
