import { assess } from '../../src/actions/assess';
import { createSession } from '../../src/actions/session';
import { TkvvError } from '../../src/core/errors';
import type { ScoreOutcome, Survey } from '../../src/jobs/job';
import { checked, fakeWorkbook, noMemory } from './fake-workbook';
import { NOTHING_DUE } from './nothing-due';

const jobs = {
  asOneStep: jest.fn((work: () => Promise<unknown>) => work()),
  checkWorkbook: jest.fn(async () => checked),
  scoreGroups: jest.fn(async (): Promise<unknown> => ({ groups: [] })),
  listDueDebts: jest.fn(async () => NOTHING_DUE),
};
jest.mock('../../src/actions/load-jobs', () => ({ loadJobs: async () => jobs, loadedJobs: () => jobs }));

const ALL = ['check', 'score', 'due'] as const;
const options = { language: 'vi' } as const;

describe('check, score and due debts in one go', () => {
  beforeEach(() => jest.clearAllMocks());

  test('are done in their order, within one step of undo, and each is told before it begins', async () => {
    const told: string[] = [];
    const results = await assess.run(options, {
      jobs: ALL,
      onJob: (id) => told.push(id),
      onResult: ({ id }) => told.push(`${id} done`),
    });
    expect(told).toEqual(['check', 'check done', 'score', 'score done', 'due', 'due done']);
    expect(results.map(({ id }) => id)).toEqual(ALL);
    expect(jobs.asOneStep).toHaveBeenCalledTimes(1);
  });

  test('a job that lacks its data does not take the others with it', async () => {
    const error = new TkvvError('noGroups');
    jobs.scoreGroups.mockRejectedValueOnce(error);
    const results = await assess.run(options, { jobs: ALL, onJob: () => undefined, onResult: () => undefined });
    expect(results).toEqual([
      { id: 'check', outcome: checked },
      { id: 'score', error },
      { id: 'due', outcome: NOTHING_DUE },
    ]);
  });

  test('a first job that fails, and a stop at any time, end all of it', async () => {
    jobs.checkWorkbook.mockRejectedValueOnce(new TkvvError('noKnownSheet'));
    await expect(
      assess.run(options, { jobs: ALL, onJob: () => undefined, onResult: () => undefined }),
    ).rejects.toMatchObject({
      code: 'noKnownSheet',
    });
    expect(jobs.scoreGroups).not.toHaveBeenCalled();
    jobs.scoreGroups.mockRejectedValueOnce(new TkvvError('cancelled'));
    await expect(
      assess.run(options, { jobs: ALL, onJob: () => undefined, onResult: () => undefined }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(jobs.listDueDebts).not.toHaveBeenCalled();
  });
});

describe('the session', () => {
  const scored = { groups: [], sheet: 'TKVV Chấm điểm' } as unknown as ScoreOutcome;
  const survey = (kinds: readonly string[]) => ({ tables: kinds.map((kind) => ({ kind })) }) as unknown as Survey;

  test('shows the overview, which of the jobs is at work, and all results; an undo brings back those of before', async () => {
    const steps: object[] = [];
    const parts: unknown[] = [];
    const session = createSession(
      fakeWorkbook(
        {
          check: async () => {
            steps.push({});
            return { ...checked, sheet: 'before' };
          },
          assess: async (_, { jobs: asked, onJob }) => {
            asked.forEach(onJob);
            steps.push({});
            return [
              { id: 'check', outcome: checked },
              { id: 'score', outcome: scored },
            ];
          },
          undo: async () => {
            steps.pop();
            return 'TKVV Kiểm tra';
          },
        },
        { lastStep: () => steps.at(-1), canUndo: () => steps.length > 0 },
      ),
      noMemory,
    );
    await session.run('check');
    expect(session.get().page).toBe('check');
    session.subscribe(() => parts.push(session.get().running?.part?.job));
    expect(await session.assess()).toBe('done');
    expect(session.get()).toMatchObject({ page: 'overview', running: null });
    expect(parts).toEqual(expect.arrayContaining(['check', 'score', 'due']));
    expect(session.get().results.map(({ id }) => id)).toEqual(['check', 'score']);
    await session.undo();
    expect(session.get().results).toEqual([{ id: 'check', outcome: { ...checked, sheet: 'before' } }]);
  });

  test('tells each result as it comes, and those of before again when it is stopped', async () => {
    const seen: unknown[] = [];
    const session = createSession(
      fakeWorkbook({
        assess: async (_, { onResult }) => {
          onResult({ id: 'check', outcome: checked });
          seen.push(session.get().results.length);
          throw new TkvvError('cancelled');
        },
      }),
      noMemory,
    );
    expect(await session.assess()).toBe('cancelled');
    expect(seen).toEqual([1]);
    expect(session.get()).toMatchObject({ results: [], notice: { kind: 'cancelled' } });
  });

  test('asks for due debts only where the workbook has a list of loans', async () => {
    const asked: unknown[] = [];
    const run = async (kinds: readonly string[]) => {
      const session = createSession(
        fakeWorkbook({
          survey: async () => survey(kinds),
          assess: async (_, argument) => {
            asked.push(argument.jobs);
            return [{ id: 'check', outcome: checked }];
          },
        }),
        noMemory,
      );
      await session.survey();
      await session.assess();
    };
    await run(['groupScore']);
    await run(['groupScore', 'loanList']);
    expect(asked).toEqual([
      ['check', 'score'],
      ['check', 'score', 'due'],
    ]);
  });

  test('what keeps the first job from running is told as its result', async () => {
    const error = new TkvvError('emptyWorkbook');
    const session = createSession(fakeWorkbook({ assess: () => Promise.reject(error) }), noMemory);
    expect(await session.assess()).toBe('failed');
    expect(session.get().results).toEqual([{ id: 'check', error }]);
  });
});
