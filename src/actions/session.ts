import { TkvvError } from '../core/errors';
import type { Place } from '../core/check/finding';
import type { MappingCorrection } from '../core/sheet/corrections';
import type { Language } from '../i18n/language';
import type { JobOptions, JobStep } from '../jobs/job';
import type { ActionId, ActionResults, JobId } from './action';
import { assessAct, type AssessAct } from './assess-act';
import { findingActs, type FindingActs } from './finding-acts';
import type { Memory } from './memory';
import type { PageId } from './page';
import { fillChoice, inQuarter, reportActs, type ReportActs } from './report-acts';
import { FIRST_CHOICE, NO_ANSWERS, NO_TEMPLATES } from './report-state';
import { resultActs, type ResultActs } from './result-acts';
import { resultsBefore } from './results-before';
import type { Result, SessionState } from './session-state';
import { settingsActs, type SettingsActs } from './settings-acts';
import { createStore, type Store } from './store';
import { templateActs, type TemplateActs } from './template-acts';
import type { Workbook } from './workbook';

export type { Memory } from './memory';
export type { Notice } from './notice';
export type { PageId } from './page';
export type { Preview, Result, Running, SessionState } from './session-state';
export type { Workbook } from './workbook';

export type Ending = 'done' | 'failed' | 'cancelled' | 'busy';

/**
 * What the user is doing with the workbook, shared by pane and ribbon: a job started from the ribbon shows its progress and its
 * result in the pane. One job runs at a time. No method rejects: what goes wrong is part of the state.
 */
export interface Session
  extends
    Pick<Store<SessionState>, 'get' | 'subscribe'>,
    AssessAct,
    FindingActs,
    ReportActs,
    ResultActs,
    SettingsActs,
    TemplateActs {
  /** Excel has answered: from now on things can be done */
  connect(): void;
  setPage(page: PageId): void;
  /** does a job and shows its page */
  run(id: JobId): Promise<Ending>;
  cancel(): void;
  survey(): Promise<void>;
  undo(): Promise<void>;
  /** what the user says that a column or a table is; the tables are read again with it */
  correct(correction: MappingCorrection): Promise<void>;
  goTo(place: Place): Promise<void>;
  setLanguage(language: Language): void;
  setAsOf(serial: number): void;
}

export function createSession(workbook: Workbook, memory: Memory): Session {
  const store = createStore<SessionState>({
    language: memory.readLanguage() ?? 'vi',
    connected: false,
    page: 'overview',
    welcomed: memory.isWelcomed(),
    survey: null,
    surveying: false,
    running: null,
    results: [],
    canUndo: false,
    asOf: null,
    preview: null,
    calibration: null,
    choice: FIRST_CHOICE,
    answers: NO_ANSWERS,
    templates: NO_TEMPLATES,
    health: null,
    notice: null,
  });
  const before = resultsBefore();
  let stop: AbortController | null = null;
  /** the step that an undo would have taken back before the thing that is being done */
  let began: object | undefined;

  const options = (more: Partial<JobOptions>): JobOptions => {
    const { language, asOf } = store.get();
    const fileName = workbook.fileName();
    const now = workbook.now();
    return {
      language,
      ...(asOf === null ? {} : { asOf }),
      ...(fileName === undefined ? {} : { fileName }),
      ...(now === null ? {} : { now }),
      ...more,
    };
  };
  const keep = (result: Result) => [result, ...store.get().results.filter(({ id }) => id !== result.id)];
  const onProgress = (step: JobStep, done: number, total: number): void => {
    const { running } = store.get();
    if (running && (running.step !== step || running.done !== done || running.total !== total))
      store.set({ running: { ...running, step, done, total } });
  };

  /** Does one thing at a time, with progress and a way to stop it; `work` and `failed` say what the state then is. */
  async function act(
    id: ActionId,
    work: (options: JobOptions) => Promise<Partial<SessionState>>,
    failed: (error: unknown) => Partial<SessionState> = (error) => ({
      notice: { kind: 'failed', error, retry: () => void act(id, work, failed) },
    }),
  ): Promise<Ending> {
    if (stop) return 'busy';
    stop = new AbortController();
    began = workbook.lastStep();
    store.set({ running: { id, step: null, done: 0, total: 0, cancelling: false, part: null }, notice: null });
    let after: Partial<SessionState> = {};
    try {
      after = await work(options({ onProgress, signal: stop.signal }));
      return 'done';
    } catch (error) {
      const cancelled = error instanceof TkvvError && error.code === 'cancelled';
      after = cancelled ? { notice: { kind: 'cancelled' } } : failed(error);
      return cancelled ? 'cancelled' : 'failed';
    } finally {
      stop = null;
      store.set({ ...after, running: null, canUndo: workbook.canUndo() });
    }
  }

  /** A new result in the place of the one before, which an undo brings back. */
  function replaceResult<Id extends JobId>(id: Id, outcome: ActionResults[Id]): Partial<SessionState> {
    const step = workbook.lastStep();
    if (step !== began) before.remember(step, [id], store.get().results);
    return { results: keep({ id, outcome } as Result), ...outdatedBy(id) };
  }

  /** The report is filled as the user has chosen it; the others need nothing more. */
  const outcomeOf = (id: JobId, told: JobOptions): Promise<ActionResults[JobId]> => {
    const { choice } = store.get();
    return id === 'report'
      ? workbook.actions.report.run(inQuarter(told, choice), fillChoice(choice))
      : workbook.actions[id].run(told, undefined);
  };

  function run(id: JobId): Promise<Ending> {
    if (!stop) store.set({ page: id });
    return act(
      id,
      async (told) => replaceResult(id, await outcomeOf(id, told)),
      (error) => ({ results: keep({ id, error }), ...outdatedBy(id) }),
    );
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
      store.set({ notice: { kind: 'failed', error, retry: () => void survey() } });
    } finally {
      store.set({ surveying: false });
    }
  }

  async function undo(): Promise<void> {
    if (stop) return;
    try {
      const step = workbook.lastStep();
      const sheet = await workbook.actions.undo.run(options({}));
      const results = before.results(step, store.get().results);
      const { templates } = store.get();
      store.set({
        ...{ notice: { kind: 'undone', sheet }, results, preview: null, calibration: null },
        ...{ answers: NO_ANSWERS, templates: { ...NO_TEMPLATES, found: templates.found } },
      });
    } catch (error) {
      store.set({ notice: { kind: 'failed', error, retry: () => void undo() } });
    } finally {
      store.set({ canUndo: workbook.canUndo() });
    }
  }

  async function correct(correction: MappingCorrection): Promise<void> {
    if (stop || store.get().surveying) return;
    store.set({ surveying: true, notice: null });
    try {
      await workbook.correct(correction, options({}));
      store.set({ survey: await workbook.actions.survey.run(options({})) });
    } catch (error) {
      store.set({ notice: { kind: 'failed', error, retry: () => void correct(correction) } });
    } finally {
      store.set({ surveying: false, canUndo: workbook.canUndo() });
    }
  }

  async function goTo(place: Place): Promise<void> {
    try {
      await workbook.goTo(place);
    } catch (error) {
      store.set({ notice: { kind: 'failed', error, retry: () => void goTo(place) } });
    }
  }

  function setLanguage(language: Language): void {
    memory.writeLanguage(language);
    store.set({ language });
  }

  const setAsOf = (asOf: number): void => store.set({ asOf });

  return {
    get: store.get,
    subscribe: store.subscribe,
    connect: () => store.set({ connected: true }),
    setPage: (page) => store.set({ page }),
    run,
    ...assessAct({
      workbook,
      act,
      get: store.get,
      set: store.set,
      remember: (jobs, earlier) => {
        const step = workbook.lastStep();
        if (step !== began) before.remember(step, jobs, earlier);
      },
    }),
    cancel,
    survey,
    undo,
    ...findingActs({ actions: workbook.actions, options, act, replaceResult, get: store.get, set: store.set }),
    ...resultActs({ actions: workbook.actions, act, replaceResult, set: store.set }),
    ...reportActs({ workbook, act, replaceResult, get: store.get, set: store.set }),
    ...templateActs({ workbook, act, get: store.get, set: store.set }),
    correct,
    goTo,
    ...settingsActs({ workbook, memory, options, act, get: store.get, set: store.set }),
    setLanguage,
    setAsOf,
  };
}

/** What was shown of the result before and does not hold for another one. */
function outdatedBy(id: JobId): Partial<SessionState> {
  if (id === 'report') return { answers: NO_ANSWERS };
  // what was mended or accepted changes what a report rests on
  if (id === 'check') return { preview: null, answers: NO_ANSWERS };
  return id === 'score' ? { calibration: null } : {};
}
