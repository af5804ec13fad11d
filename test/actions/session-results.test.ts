/** What a user does about scores, due debts and the add-in's own formulas: the session's side of it. */
import { createSession, type Workbook } from '../../src/actions/session';
import { TkvvError } from '../../src/core/errors';
import type { AdoptedCalibration, CalibrationOutcome } from '../../src/jobs/calibrate';
import type { FreezeOutcome } from '../../src/jobs/freeze-functions';
import type { JobOptions, ScoreOutcome } from '../../src/jobs/job';
import { fakeWorkbook, noMemory } from './fake-workbook';
import { NOTHING_DUE } from './nothing-due';

const calibration: CalibrationOutcome = { asOf: 46_295, edition: '3986', criteria: [], groups: [] };
const adopted: AdoptedCalibration = { ...calibration, adopted: 'HC-2026-09-30', inferred: ['overdue'], kept: [] };
const scored = (edition: string): ScoreOutcome => ({
  ...{ edition, verified: false, asOf: 46_295, groups: [], sheet: 'TKVV Chấm điểm' },
  overview: {
    ...{ all: {} as ScoreOutcome['overview']['all'], byOrganisation: [], byCommune: [], byOffice: [] },
    ...{ comparisons: [], weakTwice: [], targets: [], calibration: [] },
  },
});
const frozen: FreezeOutcome = {
  ...{ formulas: 2, cells: 9, sheets: ['Tổng hợp'] },
  left: [{ sheet: 'Tổng hợp', cell: 'B2', formula: '=TKVV.OVERDUERATIO(1;2)', why: 'notCalculated' }],
};

/** Steps as the journal has them: one more with each writing, one less with each undo. */
function journal() {
  const steps: object[] = [];
  return {
    write: <T>(value: T): T => (steps.push({}), value),
    undo: (sheet: string) => (steps.pop(), sheet),
    rest: { lastStep: () => steps.at(-1), canUndo: () => steps.length > 0 } satisfies Partial<Workbook>,
  };
}

const editionsOf = (session: ReturnType<typeof createSession>) =>
  session.get().results.flatMap((one) => ('error' in one || one.id !== 'score' ? [] : [one.outcome.edition]));

describe('bands', () => {
  test('compared are shown; adopted they score again as one step, and an undo brings the scores of before back', async () => {
    const log = journal();
    const session = createSession(
      fakeWorkbook(
        {
          score: async () => log.write(scored('3986')),
          calibrate: async () => calibration,
          adopt: async () => log.write({ done: adopted, score: scored(adopted.adopted) }),
          undo: async () => log.undo('TKVV Chấm điểm'),
        },
        log.rest,
      ),
      noMemory,
    );
    await session.run('score');
    expect(await session.calibrate()).toBe('done');
    expect(session.get()).toMatchObject({ calibration, canUndo: true });
    expect(editionsOf(session)).toEqual(['3986']);
    expect(await session.adopt()).toBe('done');
    expect(session.get()).toMatchObject({ calibration: null, notice: { kind: 'adopted', outcome: adopted } });
    expect(editionsOf(session)).toEqual(['HC-2026-09-30']);
    await session.undo();
    expect(editionsOf(session)).toEqual(['3986']);
    await session.undo();
    expect(session.get()).toMatchObject({ results: [], canUndo: false });
  });

  test('compared are gone when they are dropped, when the groups are scored again, and when anything is taken back', async () => {
    const session = createSession(
      fakeWorkbook({
        score: async () => scored('3986'),
        calibrate: async () => calibration,
        undo: async () => 'TKVV Chấm điểm',
      }),
      noMemory,
    );
    const ends = [async () => session.dropCalibration(), () => session.run('score'), () => session.undo()];
    for (const end of ends) {
      await session.calibrate();
      expect(session.get().calibration).toBe(calibration);
      await end();
      expect(session.get().calibration).toBeNull();
    }
  });

  test('that the data do not determine are told; what was shown stays', async () => {
    const error = new TkvvError('nothingToCalibrate');
    const session = createSession(
      fakeWorkbook({
        score: async () => scored('3986'),
        calibrate: async () => calibration,
        adopt: () => Promise.reject(error),
      }),
      noMemory,
    );
    await session.run('score');
    await session.calibrate();
    expect(await session.adopt()).toBe('failed');
    expect(session.get()).toMatchObject({ calibration, running: null, notice: { kind: 'failed', error } });
    expect(editionsOf(session)).toEqual(['3986']);
  });

  test('are put on the settings sheet for the day of the scores', async () => {
    const days: number[] = [];
    const outcome = { edition: '3986-DV', made: true, sheet: 'TKVV Thiết lập' };
    const session = createSession(fakeWorkbook({ editions: async (_, day) => (days.push(day), outcome) }), noMemory);
    expect(await session.editEditions(46_295)).toBe('done');
    expect(days).toEqual([46_295]);
    expect(session.get().notice).toEqual({ kind: 'editions', outcome });
  });
});

describe('due debts', () => {
  test('are listed by another date, in the place of the list before; the button lists them as the settings say', async () => {
    const log = journal();
    const asked: unknown[] = [];
    const session = createSession(
      fakeWorkbook(
        { due: async (_, basis) => (asked.push(basis), log.write(NOTHING_DUE)), undo: async () => log.undo('x') },
        log.rest,
      ),
      noMemory,
    );
    await session.run('due');
    const before = session.get().results[0];
    await session.dueBy('contract');
    expect(asked).toEqual([undefined, 'contract']);
    expect(session.get().results).toHaveLength(1);
    expect(session.get().results[0]).not.toBe(before);
    await session.undo();
    expect(session.get().results[0]).toBe(before);
  });

  test('that cannot be listed by another date are told beside the list, which stays', async () => {
    const error = new TkvvError('sheetProtected', { sheet: 'TKVV Nợ đến hạn' });
    const session = createSession(
      fakeWorkbook({ due: (_, basis) => (basis ? Promise.reject(error) : Promise.resolve(NOTHING_DUE)) }),
      noMemory,
    );
    await session.run('due');
    expect(await session.dueBy('session')).toBe('failed');
    expect(session.get()).toMatchObject({ notice: { kind: 'failed', error }, results: [{ outcome: NOTHING_DUE }] });
  });

  test('go into notices with the choice as it was made; told are pages and sheet, no names', async () => {
    const choices: unknown[] = [];
    const sheet = 'TKVV Thông báo nợ';
    const page = { office: '', group: 'T1', leader: 'Lò Thị Mẫu', commune: '', organisation: null, debts: [] };
    const outcome = { lists: [page], without: [], hasPhones: true, hasIdentities: true, asOf: 46_295, sheet };
    const session = createSession(fakeWorkbook({ notices: async (_, one) => (choices.push(one), outcome) }), noMemory);
    expect(await session.notices({ showNumbers: false })).toBe('done');
    expect(choices).toEqual([{ showNumbers: false }]);
    expect(session.get().notice).toEqual({ kind: 'notices', pages: 1, sheet });
  });
});

describe('the add-in’s formulas', () => {
  test('become values and come back; what was left is told with it', async () => {
    const back: FreezeOutcome = { ...frozen, left: [] };
    const session = createSession(fakeWorkbook({ freeze: async () => frozen, unfreeze: async () => back }), noMemory);
    expect(await session.freeze()).toBe('done');
    expect(session.get().notice).toEqual({ kind: 'frozen', outcome: frozen });
    expect(await session.unfreeze()).toBe('done');
    expect(session.get().notice).toEqual({ kind: 'unfrozen', outcome: back });
  });

  test('nothing else begins meanwhile, and it can be stopped', async () => {
    const stopped = ({ signal }: JobOptions) =>
      new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(new TkvvError('cancelled'))));
    const session = createSession(fakeWorkbook({ freeze: stopped }), noMemory);
    const ending = session.freeze();
    expect(session.get().running?.id).toBe('freeze');
    expect(await session.dueBy('auto')).toBe('busy');
    expect(await session.adopt()).toBe('busy');
    expect(await session.notices({})).toBe('busy');
    session.cancel();
    expect(await ending).toBe('cancelled');
    expect(session.get()).toMatchObject({ notice: { kind: 'cancelled' }, running: null });
  });
});
