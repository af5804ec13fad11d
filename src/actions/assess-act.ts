import type { JobOptions } from '../jobs/job';
import type { ActionId, AssessedJob } from './action';
import type { Ending } from './session';
import type { Result, SessionState } from './session-state';
import type { Workbook } from './workbook';

/** The first button: what gives a first picture, in one go. */
export interface AssessAct {
  /** checks, scores and lists due debts, as far as the workbook has the data; one undo takes all of it back */
  assess(): Promise<Ending>;
}

/** What the session lends. */
interface Lent {
  readonly workbook: Workbook;
  act(
    id: ActionId,
    work: (options: JobOptions) => Promise<Partial<SessionState>>,
    failed: (error: unknown) => Partial<SessionState>,
  ): Promise<Ending>;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
  /** keeps the results that an undo of what has just been written brings back */
  remember(jobs: readonly AssessedJob[], earlier: readonly Result[]): void;
}

export function assessAct({ workbook, act, get, set, remember }: Lent): AssessAct {
  const onJob = (job: AssessedJob, jobs: readonly AssessedJob[]): void => {
    const { running } = get();
    const part = { job, index: jobs.indexOf(job), count: jobs.length };
    if (running) set({ running: { ...running, step: null, done: 0, total: 0, part } });
  };
  const onResult = (result: Result): void =>
    set({ results: [result, ...get().results.filter(({ id }) => id !== result.id)] });

  function assess(): Promise<Ending> {
    const jobs = assessable(get());
    const earlier = get().results;
    if (get().running === null) set({ page: 'overview' });
    return act(
      'assess',
      async (told) => {
        try {
          const results = await workbook.actions.assess.run(told, { jobs, onJob: (job) => onJob(job, jobs), onResult });
          remember(jobs, earlier);
          const others = earlier.filter(({ id }) => !results.some((one) => one.id === id));
          return { results: [...results, ...others], preview: null, calibration: null };
        } catch (error) {
          // what was written has been taken back, and so is what was told of it
          set({ results: earlier });
          throw error;
        }
      },
      (error) => ({ results: [{ id: 'check', error }, ...earlier.filter(({ id }) => id !== 'check')], preview: null }),
    );
  }
  return { assess };
}

/** Due debts need a list of loans; a workbook without one is not told that it has none. */
const assessable = ({ survey }: SessionState): readonly AssessedJob[] =>
  survey && !survey.tables.some(({ kind }) => kind === 'loanList') ? ['check', 'score'] : ['check', 'score', 'due'];
