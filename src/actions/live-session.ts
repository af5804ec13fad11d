import { ACTIONS } from './actions';
import { fileNameOf } from './file-name';
import { loadedJobs, loadJobs } from './load-jobs';
import { localMemory } from './memory';
import { nowSerial } from './now-serial';
import { createSession } from './session';

const office = () => (typeof Office === 'undefined' ? undefined : Office.context);

/** The session of this page: pane and ribbon share it. */
export const session = createSession(
  {
    actions: ACTIONS,
    canUndo: () => loadedJobs()?.canUndo() ?? false,
    lastStep: () => loadedJobs()?.lastStep(),
    now: () => nowSerial(new Date()),
    correct: async (correction, options) => (await loadJobs()).correctMapping(correction, options),
    goTo: async (place) => (await loadJobs()).goTo(place),
    settingsFacts: async (asOf) => (await loadJobs()).settingsFacts(asOf),
    fileName: () => fileNameOf(office()?.document?.url),
  },
  localMemory(
    () => window.localStorage,
    () => office()?.partitionKey,
  ),
);
