import { ACTIONS } from '../../src/actions/actions';
import type { ActionId, ActionResults, Actions, ArgumentOf } from '../../src/actions/action';
import type { Memory, Workbook } from '../../src/actions/session';
import type { CheckOutcome, JobOptions } from '../../src/jobs/job';

type Run<Id extends ActionId> = (options: JobOptions, argument: ArgumentOf<Id>) => Promise<ActionResults[Id]>;

/** A workbook whose actions do what the test says; an action that the test does not name must not be run. */
export function fakeWorkbook(runs: { [Id in ActionId]?: Run<Id> }, rest: Partial<Workbook> = {}): Workbook {
  const entries = Object.entries(ACTIONS).map(([id, action]) => [
    id,
    { ...action, run: runs[id as ActionId] ?? (() => Promise.reject(new Error(`${id} was run`))) },
  ]);
  return {
    actions: Object.fromEntries(entries) as Actions,
    canUndo: () => false,
    lastStep: () => undefined,
    now: () => null,
    correct: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    settingsFacts: () => Promise.reject(new Error('the settings were read')),
    fileName: () => undefined,
    ...rest,
  };
}

export const noMemory: Memory = {
  readLanguage: () => null,
  writeLanguage: () => undefined,
  isWelcomed: () => true,
  setWelcomed: () => undefined,
  clear: () => undefined,
};

/** What a check of a workbook without a mistake tells. */
export const checked: CheckOutcome = {
  findings: [],
  suppressed: [],
  lapsed: [],
  rules: [],
  asOf: 46_295,
  sheet: 'TKVV Kiểm tra',
};
