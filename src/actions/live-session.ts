import { ACTIONS } from './actions';
import { fileNameOf } from './file-name';
import { languageMemory } from './language-memory';
import { loadedJobs, loadJobs } from './load-jobs';
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
    fileName: () => fileNameOf(office()?.document?.url),
  },
  languageMemory(
    () => window.localStorage,
    () => office()?.partitionKey,
  ),
);
