import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Mở trang thiết lập: shows the sheet on which the office keeps its own rules, bands and places; makes it if need be. */
export const openSettings: Action<'openSettings'> = {
  id: 'openSettings',
  icon: 'M3 5.5h8M15 5.5h2M3 10h2M9 10h8M3 14.5h7M14 14.5h3M13 3.5v4M7 8v4M12 12.5v4',
  label: (language) => paneTexts(language).actions.openSettings,
  undoable: true,
  enabled: idle,
  run: async (options) => (await loadJobs()).openSettings(options),
};
