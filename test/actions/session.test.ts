import { createSession } from '../../src/actions/session';
import { TkvvError } from '../../src/core/errors';
import type { CheckOutcome, JobOptions } from '../../src/jobs/job';
import { checked, fakeWorkbook, noMemory } from './fake-workbook';
import { NOTHING_DUE } from './nothing-due';

describe('a job', () => {
  test('shows each step while it runs, then its result, newest first', async () => {
    const session = createSession(
      fakeWorkbook(
        {
          check: async ({ onProgress }) => {
            onProgress?.('reading', 1, 4);
            return checked;
          },
          due: async () => NOTHING_DUE,
        },
        { canUndo: () => true },
      ),
      noMemory,
    );
    const steps: unknown[] = [];
    session.subscribe(() => steps.push(session.get().running?.step));
    expect(await session.run('check')).toBe('done');
    expect(await session.run('due')).toBe('done');
    expect(steps).toContain('reading');
    expect(session.get()).toMatchObject({ running: null, canUndo: true });
    expect(session.get().results.map(({ id }) => id)).toEqual(['due', 'check']);
  });

  test('run again replaces its own result and keeps the others', async () => {
    let runs = 0;
    const session = createSession(
      fakeWorkbook({ check: async () => ({ ...checked, sheet: `Lần ${++runs}` }) }),
      noMemory,
    );
    await session.run('check');
    await session.run('check');
    expect(session.get().results).toEqual([{ id: 'check', outcome: { ...checked, sheet: 'Lần 2' } }]);
  });

  test('a second job is refused while one runs', async () => {
    let finish: (outcome: CheckOutcome) => void = () => undefined;
    const session = createSession(
      fakeWorkbook({ check: () => new Promise((resolve) => (finish = resolve)) }),
      noMemory,
    );
    const first = session.run('check');
    expect(await session.run('score')).toBe('busy');
    finish(checked);
    expect(await first).toBe('done');
  });

  test('stopping aborts the job and leaves a word, no error and no result', async () => {
    const check = ({ signal }: JobOptions) =>
      new Promise<CheckOutcome>((_, reject) =>
        signal?.addEventListener('abort', () => reject(new TkvvError('cancelled'))),
      );
    const session = createSession(fakeWorkbook({ check }), noMemory);
    const running = session.run('check');
    session.cancel();
    expect(session.get().running?.cancelling).toBe(true);
    expect(await running).toBe('cancelled');
    expect(session.get()).toMatchObject({ running: null, results: [], notice: { kind: 'cancelled' } });
  });

  test('an error becomes the result, whatever was thrown', async () => {
    const error = new TypeError('x is undefined');
    const session = createSession(fakeWorkbook({ check: () => Promise.reject(error) }), noMemory);
    expect(await session.run('check')).toBe('failed');
    expect(session.get().results).toEqual([{ id: 'check', error }]);
    expect(session.get().running).toBeNull();
  });

  test('is told the language, the file name and a day that the user chose', async () => {
    const told: JobOptions[] = [];
    const check = async (options: JobOptions) => (told.push(options), checked);
    const session = createSession(fakeWorkbook({ check }, { fileName: () => '30-9-2026.xlsx' }), noMemory);
    await session.run('check');
    session.setLanguage('en');
    session.setAsOf(46295);
    await session.run('check');
    expect(told[0]).toMatchObject({ language: 'vi', fileName: '30-9-2026.xlsx' });
    expect(told[0]).not.toHaveProperty('asOf');
    expect(told[1]).toMatchObject({ language: 'en', asOf: 46295 });
  });
});

describe('undo', () => {
  test('takes the result of the sheet away and says which sheet it was', async () => {
    const steps: object[] = [];
    const session = createSession(
      fakeWorkbook(
        { check: async () => (steps.push({}), checked), undo: async () => (steps.pop(), 'TKVV Kiểm tra') },
        { lastStep: () => steps.at(-1) },
      ),
      noMemory,
    );
    await session.run('check');
    await session.undo();
    expect(session.get()).toMatchObject({ results: [], notice: { kind: 'undone', sheet: 'TKVV Kiểm tra' } });
  });

  test('does nothing while a job runs', async () => {
    const session = createSession(fakeWorkbook({ check: () => new Promise(() => undefined) }), noMemory);
    void session.run('check');
    await session.undo(); // an undo would reject: the fake has none
    expect(session.get().notice).toBeNull();
  });
});

test('a survey that fails and a cell that is gone are told, not thrown', async () => {
  const gone = new TkvvError('sheetGone', { sheet: 'A' });
  const empty = new TkvvError('emptyWorkbook');
  const session = createSession(
    fakeWorkbook({ survey: () => Promise.reject(empty) }, { goTo: () => Promise.reject(gone) }),
    noMemory,
  );
  await session.survey();
  expect(session.get()).toMatchObject({ survey: null, surveying: false, notice: { kind: 'failed', error: empty } });
  await session.goTo({ sheet: 'A', row: 0, col: 0 });
  expect(session.get().notice).toMatchObject({ kind: 'failed', error: gone });
});

test('the language is Vietnamese unless another was remembered, and a change is remembered', () => {
  const written: string[] = [];
  expect(createSession(fakeWorkbook({}), noMemory).get().language).toBe('vi');
  const session = createSession(fakeWorkbook({}), {
    ...noMemory,
    readLanguage: () => 'en',
    writeLanguage: (language) => written.push(language),
  });
  expect(session.get().language).toBe('en');
  session.setLanguage('vi');
  expect(written).toEqual(['vi']);
});
