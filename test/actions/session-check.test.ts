/** What a user does about the findings of a check: the session's side of it. */
import { createSession, type Workbook } from '../../src/actions/session';
import type { RepairTarget } from '../../src/actions/action';
import type { Finding } from '../../src/core/check/finding';
import { TkvvError } from '../../src/core/errors';
import type { CheckOutcome, JobOptions } from '../../src/jobs/job';
import type { RepairPreview } from '../../src/jobs/repair';
import { checked, fakeWorkbook, noMemory } from './fake-workbook';
import { NOTHING_DUE } from './nothing-due';

const finding = (key: string): Finding => ({
  ...{ rule: 'number.text', severity: 'warning', key, mend: 'textToNumber', found: '12', values: {}, evidence: [] },
  place: { sheet: 'BCQUERY', row: 3, col: 2 },
});
const target: RepairTarget = { mend: 'textToNumber', sheet: 'BCQUERY', rule: 'number.text' };
const plan: RepairPreview = { repair: 'textToNumber', edits: [], rows: [], leftOut: [] };
const repaired = { repair: 'textToNumber', cells: 3, rows: 0, sheets: ['BCQUERY'], audit: [] } as const;
const found = (...keys: string[]): CheckOutcome => ({ ...checked, findings: keys.map(finding) });
const keysOf = (session: ReturnType<typeof createSession>) =>
  session
    .get()
    .results.flatMap((one) => ('error' in one || one.id !== 'check' ? [] : one.outcome.findings))
    .map((one) => one.key);

/** Steps as the journal has them: one more with each writing, one less with each undo. */
function journal() {
  const steps: object[] = [];
  return {
    write: <T>(value: T): T => (steps.push({}), value),
    undo: (sheet: string) => (steps.pop(), sheet),
    rest: { lastStep: () => steps.at(-1), canUndo: () => steps.length > 0 } satisfies Partial<Workbook>,
  };
}

describe('marks', () => {
  test('are put on the findings given and taken off, and both are told', async () => {
    const told: (readonly Finding[])[] = [];
    const session = createSession(
      fakeWorkbook({
        mark: async (_, findings) => (told.push(findings), { marked: findings.length, withoutNote: [] }),
        unmark: async () => 2,
      }),
      noMemory,
    );
    expect(await session.mark([finding('a'), finding('b')])).toBe('done');
    expect(told[0]?.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(session.get().notice).toEqual({ kind: 'marked', outcome: { marked: 2, withoutNote: [] } });
    expect(await session.unmark()).toBe('done');
    expect(session.get().notice).toEqual({ kind: 'unmarked', count: 2 });
  });

  test('that cannot be put are told, and the result of the check stays', async () => {
    const error = new TkvvError('sheetProtected', { sheet: 'BCQUERY' });
    const session = createSession(
      fakeWorkbook({ check: async () => found('a'), mark: () => Promise.reject(error) }),
      noMemory,
    );
    await session.run('check');
    expect(await session.mark([finding('a')])).toBe('failed');
    expect(session.get()).toMatchObject({ running: null, notice: { kind: 'failed', error } });
    expect(keysOf(session)).toEqual(['a']);
  });
});

describe('a repair', () => {
  test('is shown, done as it was shown, and the findings are those of the check after it; undo brings back those of before', async () => {
    const log = journal();
    const done: RepairPreview[] = [];
    const session = createSession(
      fakeWorkbook(
        {
          check: async () => log.write(found('a', 'b')),
          preview: async (_, asked) => (expect(asked).toEqual(target), plan),
          repair: async (_, shown) => (done.push(shown), log.write({ done: repaired, check: found('b') })),
          undo: async () => log.undo('BCQUERY'),
        },
        log.rest,
      ),
      noMemory,
    );
    await session.run('check');
    expect(await session.preview(target)).toBe('done');
    expect(session.get().preview).toEqual({ target, plan });
    expect(await session.repair()).toBe('done');
    expect(done).toEqual([plan]);
    expect(session.get()).toMatchObject({ preview: null, notice: { kind: 'repaired', outcome: { cells: 3 } } });
    expect(keysOf(session)).toEqual(['b']);
    await session.undo();
    expect(keysOf(session)).toEqual(['a', 'b']);
    await session.undo();
    expect(session.get()).toMatchObject({ results: [], canUndo: false });
  });

  test('that meets a changed cell is told, its preview goes, the findings stay', async () => {
    const error = new TkvvError('cellChanged', { sheet: 'BCQUERY', cell: 'C4' });
    const session = createSession(
      fakeWorkbook({
        check: async () => found('a'),
        preview: async () => plan,
        repair: () => Promise.reject(error),
      }),
      noMemory,
    );
    await session.run('check');
    await session.preview(target);
    expect(await session.repair()).toBe('failed');
    expect(session.get()).toMatchObject({ preview: null, notice: { kind: 'failed', error } });
    expect(keysOf(session)).toEqual(['a']);
  });

  test('is not done without a preview, nor a second time, and a preview can be dropped', async () => {
    const session = createSession(fakeWorkbook({ preview: async () => plan }), noMemory);
    expect(await session.repair()).toBe('done'); // the fake has no repair: it would have failed
    await session.preview(target);
    session.dropPreview();
    expect(session.get().preview).toBeNull();
    expect(await session.repair()).toBe('done');
    expect(session.get().notice).toBeNull();
  });

  test('can be stopped, which leaves its preview to be done later', async () => {
    const stopped = ({ signal }: JobOptions) =>
      new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(new TkvvError('cancelled'))));
    const session = createSession(fakeWorkbook({ preview: async () => plan, repair: stopped }), noMemory);
    await session.preview(target);
    const ending = session.repair();
    expect(session.get().running?.id).toBe('repair');
    expect(await session.mark([])).toBe('busy');
    expect(await session.accept([finding('a')], 'x')).toBe('busy');
    session.cancel();
    expect(await ending).toBe('cancelled');
    expect(session.get()).toMatchObject({ notice: { kind: 'cancelled' }, preview: { target } });
  });
});

describe('accepting', () => {
  test('passes the reason on with the time, and takes the word back by the key', async () => {
    const log = journal();
    const told: unknown[] = [];
    const session = createSession(
      fakeWorkbook(
        {
          check: async () => log.write(found('a', 'b')),
          accept: async ({ now }, { findings, reason }) => {
            told.push([now, findings.map(({ key }) => key), reason]);
            return log.write({ done: [], check: found('b') });
          },
          reopen: async (_, keys) => (told.push(keys), log.write({ done: [], check: found('a', 'b') })),
        },
        { ...log.rest, now: () => 46_300.5 },
      ),
      noMemory,
    );
    await session.run('check');
    await session.accept([finding('a')], 'đã đối chiếu sổ');
    expect(session.get().notice).toEqual({ kind: 'accepted', count: 1 });
    expect(keysOf(session)).toEqual(['b']);
    await session.reopen(['a']);
    expect(session.get().notice).toEqual({ kind: 'reopened', count: 1 });
    expect(told).toEqual([[46_300.5, ['a'], 'đã đối chiếu sổ'], ['a']]);
    expect(keysOf(session)).toEqual(['a', 'b']);
  });

  test('without a reason is refused by the job, and that is told', async () => {
    const error = new TkvvError('noReason');
    const session = createSession(fakeWorkbook({ accept: () => Promise.reject(error) }), noMemory);
    expect(await session.accept([finding('a')], ' ')).toBe('failed');
    expect(session.get().notice).toMatchObject({ kind: 'failed', error });
  });
});

test('CSV is handed over; where it could not be made, that is told and nothing thrown', async () => {
  const good = createSession(fakeWorkbook({ csv: async (_, findings) => `${findings.length} rows` }), noMemory);
  expect(await good.csv([finding('a')])).toBe('1 rows');
  const error = new Error('chunk is missing');
  const bad = createSession(fakeWorkbook({ csv: () => Promise.reject(error) }), noMemory);
  expect(await bad.csv([])).toBeNull();
  expect(bad.get().notice).toMatchObject({ kind: 'failed', error });
});

test('a job that wrote nothing anew does not claim the step of the job before', async () => {
  const log = journal();
  let writes = true;
  const session = createSession(
    fakeWorkbook(
      {
        check: async () => (writes ? log.write(found('a')) : found('a')),
        due: async () => log.write(NOTHING_DUE),
        undo: async () => log.undo('TKVV Nợ đến hạn'),
      },
      log.rest,
    ),
    noMemory,
  );
  await session.run('check');
  await session.run('due');
  writes = false;
  await session.run('check');
  await session.undo();
  expect(session.get().results.map(({ id }) => id)).toEqual(['check']);
});
