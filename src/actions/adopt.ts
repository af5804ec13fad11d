import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { idle } from './when';

/** Dùng thang điểm này: takes the inferred bands over and scores again; one undo takes both back. */
export const adopt: Action<'adopt'> = {
  id: 'adopt',
  icon: 'M4 10.5l4 4 8-9',
  label: (language) => paneTexts(language).actions.adopt,
  undoable: true,
  enabled: (state) => idle(state) && state.calibration !== null,
  run: async (options) => {
    const { asOneStep, adoptCalibration, scoreGroups } = await loadJobs();
    return asOneStep(async () => ({ done: await adoptCalibration(options), score: await scoreGroups(options) }));
  },
};
