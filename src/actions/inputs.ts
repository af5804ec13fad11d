import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Nhập liệu: shows the sheet on which the office types what no export holds; makes it if need be. */
export const inputs: Action<'inputs'> = {
  id: 'inputs',
  icon: 'M3.5 4.5h13v11h-13zM3.5 8h13M8 8v7.5M11 11.75h3',
  label: (language) => paneTexts(language).actions.inputs,
  undoable: true,
  enabled: idle,
  run: async (options, quarter) => (await loadJobs()).openInputs(quarter, options),
};
