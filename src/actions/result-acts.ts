import type { DueBasis } from '../core/due/due-date';
import type { NoticeChoice } from '../core/due/notice-lists';
import type { JobOptions } from '../jobs/job';
import type { ActionId, ActionResults, Actions, JobId } from './action';
import type { Ending } from './session';
import type { SessionState } from './session-state';

/** What can be done about scores, due debts and the add-in's own formulas. */
export interface ResultActs {
  /** lists the due debts by another due date, which is kept with the workbook */
  dueBy(basis: DueBasis): Promise<Ending>;
  /** writes the pages for the groups' leaders */
  notices(choice: NoticeChoice): Promise<Ending>;
  /** shows the bands in force on that day on the settings sheet, for a person to change */
  editEditions(asOf: number): Promise<Ending>;
  /** compares the bands with the bank's own points: `state.calibration` */
  calibrate(): Promise<Ending>;
  dropCalibration(): void;
  /** takes the inferred bands over and scores again */
  adopt(): Promise<Ending>;
  /** turns the add-in's formulas into values */
  freeze(): Promise<Ending>;
  unfreeze(): Promise<Ending>;
}

/** What the session lends: one thing at a time, and results that an undo brings back. */
interface Lent {
  readonly actions: Actions;
  act(id: ActionId, work: (options: JobOptions) => Promise<Partial<SessionState>>): Promise<Ending>;
  replaceResult<Id extends JobId>(id: Id, outcome: ActionResults[Id]): Partial<SessionState>;
  set(change: Partial<SessionState>): void;
}

export function resultActs({ actions, act, replaceResult, set }: Lent): ResultActs {
  return {
    dueBy: (basis) => act('due', async (told) => replaceResult('due', await actions.due.run(told, basis))),
    notices: (choice) =>
      act('notices', async (told) => {
        const { lists, sheet } = await actions.notices.run(told, choice);
        return { notice: { kind: 'notices', pages: lists.length, sheet } };
      }),
    editEditions: (asOf) =>
      act('editions', async (told) => ({
        notice: { kind: 'editions', outcome: await actions.editions.run(told, asOf) },
      })),
    calibrate: () => act('calibrate', async (told) => ({ calibration: await actions.calibrate.run(told) })),
    dropCalibration: () => set({ calibration: null }),
    adopt: () =>
      act('adopt', async (told) => {
        const { done, score } = await actions.adopt.run(told);
        return { ...replaceResult('score', score), notice: { kind: 'adopted', outcome: done } };
      }),
    freeze: () =>
      act('freeze', async (told) => ({ notice: { kind: 'frozen', outcome: await actions.freeze.run(told) } })),
    unfreeze: () =>
      act('unfreeze', async (told) => ({ notice: { kind: 'unfrozen', outcome: await actions.unfreeze.run(told) } })),
  };
}
