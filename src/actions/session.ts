import { TkvvError } from '../core/errors';
import type { Place } from '../core/check/finding';
import type { Language } from '../i18n/language';
import type { JobOptions, JobStep, Survey } from '../jobs/job';
import type { ActionResults, Actions, JobId } from './action';
import { createStore, type Store } from './store';

/** What came of a job; the newest of each job is kept. */
export type Result =
  | { readonly [Id in JobId]: { readonly id: Id; readonly outcome: ActionResults[Id] } }[JobId]
  | { readonly id: JobId; readonly error: unknown };

export interface Running {
  readonly id: JobId;
  readonly step: JobStep | null;
  readonly done: number;
  readonly total: number;
  /** the user has asked to stop and the job has not yet answered */
  readonly cancelling: boolean;
}

export interface SessionState {
  readonly language: Language;
  /** null = not read yet */
  readonly survey: Survey | null;
  readonly surveying: boolean;
  readonly running: Running | null;
  /** newest first */
  readonly results: readonly Result[];
  readonly canUndo: boolean;
  /** 1900 serial of the day to speak of, chosen by the user because no sheet names one; null = the sheets say */
  readonly asOf: number | null;
  /** told once and gone with the next action */
  readonly notice: Notice | null;
}

export type Notice =
  | { readonly kind: 'undone'; readonly sheet: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The workbook as a session needs it. */
export interface Workbook {
  readonly actions: Actions;
  canUndo(): boolean;
  goTo(place: Place): Promise<void>;
  fileName(): string | undefined;
}

/** Where the language is remembered between two openings. */
export interface Memory {
  read(): Language | null;
  write(language: Language): void;
}

export type Ending = 'done' | 'failed' | 'cancelled' | 'busy';

/**
 * What the user is doing with the workbook, shared by pane and ribbon: a job started from the ribbon shows its progress and its
 * result in the pane. One job runs at a time. No method rejects: what goes wrong is part of the state.
 */
export interface Session extends Pick<Store<SessionState>, 'get' | 'subscribe'> {
  run(id: JobId): Promise<Ending>;
  cancel(): void;
  survey(): Promise<void>;
  undo(): Promise<void>;
  goTo(place: Place): Promise<void>;
  setLanguage(language: Language): void;
  setAsOf(serial: number): void;
}

export function createSession(workbook: Workbook, memory: Memory): Session {
  const store = createStore<SessionState>({
    language: memory.read() ?? 'vi',
    survey: null,
    surveying: false,
    running: null,
    results: [],
    canUndo: false,
    asOf: null,
    notice: null,
  });
  let stop: AbortController | null = null;

  const options = (more: Partial<JobOptions>): JobOptions => {
    const { language, asOf } = store.get();
    const fileName = workbook.fileName();
    return { language, ...(asOf === null ? {} : { asOf }), ...(fileName === undefined ? {} : { fileName }), ...more };
  };
  const keep = (result: Result) => [result, ...store.get().results.filter(({ id }) => id !== result.id)];

  async function run(id: JobId): Promise<Ending> {
    if (stop) return 'busy';
    stop = new AbortController();
    store.set({ running: { id, step: null, done: 0, total: 0, cancelling: false }, notice: null });
    const onProgress = (step: JobStep, done: number, total: number) => {
      const { running } = store.get();
      if (running && (running.step !== step || running.done !== done || running.total !== total)) {
        store.set({ running: { ...running, step, done, total } });
      }
    };
    try {
      const outcome = await workbook.actions[id].run(options({ onProgress, signal: stop.signal }));
      store.set({ results: keep({ id, outcome } as Result) });
      return 'done';
    } catch (error) {
      if (error instanceof TkvvError && error.code === 'cancelled') {
        store.set({ notice: { kind: 'cancelled' } });
        return 'cancelled';
      }
      store.set({ results: keep({ id, error }) });
      return 'failed';
    } finally {
      stop = null;
      store.set({ running: null, canUndo: workbook.canUndo() });
    }
  }

  function cancel(): void {
    const { running } = store.get();
    if (!running || !stop) return;
    store.set({ running: { ...running, cancelling: true } });
    stop.abort();
  }

  async function survey(): Promise<void> {
    if (store.get().surveying) return;
    store.set({ surveying: true, notice: null });
    try {
      store.set({ survey: await workbook.actions.survey.run(options({})) });
    } catch (error) {
      store.set({ notice: { kind: 'failed', error } });
    } finally {
      store.set({ surveying: false });
    }
  }

  async function undo(): Promise<void> {
    if (stop) return;
    try {
      const sheet = await workbook.actions.undo.run(options({}));
      const results = store.get().results.filter((result) => 'error' in result || result.outcome.sheet !== sheet);
      store.set({ notice: { kind: 'undone', sheet }, results });
    } catch (error) {
      store.set({ notice: { kind: 'failed', error } });
    } finally {
      store.set({ canUndo: workbook.canUndo() });
    }
  }

  async function goTo(place: Place): Promise<void> {
    try {
      await workbook.goTo(place);
    } catch (error) {
      store.set({ notice: { kind: 'failed', error } });
    }
  }

  function setLanguage(language: Language): void {
    memory.write(language);
    store.set({ language });
  }

  const setAsOf = (asOf: number): void => store.set({ asOf });

  return { get: store.get, subscribe: store.subscribe, run, cancel, survey, undo, goTo, setLanguage, setAsOf };
}
