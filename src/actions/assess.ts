import { TkvvError } from '../core/errors';
import { paneTexts } from '../i18n/pane';
import type { JobOptions } from '../jobs/job';
import type { Action, AssessedJob } from './action';
import { check } from './check';
import { due } from './due';
import { loadJobs } from './load-jobs';
import { score } from './score';
import type { Result } from './session-state';
import { idle } from './when';

/**
 * Kiểm tra và chấm điểm: the jobs that give a first picture, as one step of undo and from one reading. A job that the workbook has no data for does not take
 * the others with it: its error is its result. Stopping takes all of it back, and so does a first job that fails.
 */
export const assess: Action<'assess'> = {
  id: 'assess',
  icon: 'M3 10.5l3.5 3.5 6-7.5M9.5 13l1.5 1.5 6.5-8',
  keys: 'Control+Enter',
  label: (language) => paneTexts(language).actions.assess,
  undoable: true,
  enabled: idle,
  run: async (options, { jobs, onJob, onResult }) => {
    const { asOneStep } = await loadJobs();
    return asOneStep(async () => {
      const results: Result[] = [];
      const told = { ...options, shared: {} };
      for (const id of jobs) {
        onJob(id);
        const result = await resultOf(id, told, results.length === 0);
        results.push(result);
        onResult(result);
      }
      return results;
    });
  },
};

async function resultOf(id: AssessedJob, options: JobOptions, isFirst: boolean): Promise<Result> {
  try {
    if (id === 'check') return { id, outcome: await check.run(options, undefined) };
    if (id === 'score') return { id, outcome: await score.run(options, undefined) };
    return { id, outcome: await due.run(options, undefined) };
  } catch (error) {
    if (isFirst || (error instanceof TkvvError && error.code === 'cancelled')) throw error;
    return { id, error };
  }
}
