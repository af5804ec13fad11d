/** What a user does about the quarterly report: the session's side of it. */
import { createSession } from '../../src/actions/session';
import { TkvvError } from '../../src/core/errors';
import type { FillComparison } from '../../src/jobs/report/compare';
import type { ReportOutcome } from '../../src/jobs/report/fill';
import type { ReportPreview } from '../../src/jobs/report/prepare';
import type { CellSource } from '../../src/jobs/report/source';
import { checked, fakeWorkbook, noMemory } from './fake-workbook';

const preview = { form: 'entrusted' } as ReportPreview;
const filled = { form: 'entrusted' } as ReportOutcome;
const source: CellSource = { sheet: 'Báo cáo quý', row: 1, col: 2, figures: [], why: 'noFigure' };
const comparison: FillComparison = {
  now: { quarter: '2026-Q3', when: null, digest: 'a', figures: {} },
  before: null,
  changes: [],
};

describe('a report', () => {
  test('is looked at and filled as it was chosen: form, quarter, marks', async () => {
    const told: unknown[] = [];
    const session = createSession(
      fakeWorkbook({
        prepare: async ({ period }, form) => (told.push({ period, form }), preview),
        report: async ({ period }, choice) => (told.push({ period, choice }), filled),
      }),
      noMemory,
    );
    expect(await session.prepare()).toBe('done');
    session.chooseReport({ form: 'groupAudit', quarter: { year: 2026, quarter: 2 } });
    session.chooseReport({ markAffected: false });
    await session.prepare();
    await session.run('report');
    expect(told).toEqual([
      { period: undefined, form: 'entrusted' },
      { period: '2026-Q2', form: 'groupAudit' },
      { period: '2026-Q2', choice: { form: 'groupAudit', markAffected: false } },
    ]);
  });

  test('that was looked at is no longer told once another one is chosen, it is filled, or something is checked or taken back', async () => {
    const session = createSession(
      fakeWorkbook({
        prepare: async () => preview,
        report: async () => filled,
        check: async () => checked,
        undo: async () => 'Báo cáo quý',
      }),
      noMemory,
    );
    const ends = [
      async () => session.chooseReport({ form: 'byOrganisation' }),
      async () => session.chooseReport({ quarter: null }),
      () => session.run('report'),
      () => session.run('check'),
      () => session.undo(),
    ];
    for (const end of ends) {
      await session.prepare();
      expect(session.get().answers.preview).toBe(preview);
      await end();
      expect(session.get().answers.preview).toBeNull();
    }
    await session.prepare();
    session.chooseReport({ markAffected: false });
    expect(session.get().answers.preview).toBe(preview);
  });

  test('that cannot be looked at says why in its own place; looked at again it is told', async () => {
    const error = new TkvvError('noDate');
    let fails = true;
    const session = createSession(
      fakeWorkbook({ prepare: () => (fails ? Promise.reject(error) : Promise.resolve(preview)) }),
      noMemory,
    );
    expect(await session.prepare()).toBe('failed');
    expect(session.get()).toMatchObject({ answers: { preview: { error } }, notice: null, running: null });
    fails = false;
    await session.prepare();
    expect(session.get().answers.preview).toBe(preview);
  });

  test('takes the add-in’s own words where a person asks for them, and only there', async () => {
    const told: unknown[] = [];
    const session = createSession(
      fakeWorkbook({ report: async (_, choice) => (told.push(choice?.overwriteEdited), filled) }),
      noMemory,
    );
    await session.run('report');
    await session.useOurs(['lending']);
    await session.useOurs('all');
    expect(told).toEqual([undefined, ['lending'], 'all']);
    expect(session.get().results).toHaveLength(1);
  });

  test('that cannot be filled with those words keeps the result before', async () => {
    const error = new TkvvError('sheetProtected', { sheet: 'Báo cáo quý' });
    const session = createSession(
      fakeWorkbook({
        report: (_, choice) => (choice?.overwriteEdited ? Promise.reject(error) : Promise.resolve(filled)),
      }),
      noMemory,
    );
    await session.run('report');
    expect(await session.useOurs('all')).toBe('failed');
    expect(session.get()).toMatchObject({ notice: { kind: 'failed', error }, results: [{ outcome: filled }] });
  });
});

describe('about a report can be asked', () => {
  test('where the selected cell’s figures come from', async () => {
    const session = createSession(fakeWorkbook({ source: async () => source }), noMemory);
    expect(await session.askSource()).toBe('done');
    expect(session.get().answers.source).toBe(source);
  });

  test('what has changed since the last filling, of the chosen form; one that was never filled is told as such', async () => {
    const session = createSession(
      fakeWorkbook({ compare: async (_, form) => (form === 'entrusted' ? comparison : null) }),
      noMemory,
    );
    await session.compare();
    expect(session.get().answers.comparison).toBe(comparison);
    session.chooseReport({ form: 'groupAudit' });
    expect(session.get().answers.comparison).toBeNull();
    await session.compare();
    expect(session.get().answers.comparison).toBe('never');
  });

  test('what no export holds: the input sheet of the quarter is shown and told', async () => {
    const quarter = { year: 2026, quarter: 3 };
    const outcome = { sheet: 'TKVV Nhập liệu', quarter, written: true };
    const asked: unknown[] = [];
    const session = createSession(fakeWorkbook({ inputs: async (_, of) => (asked.push(of), outcome) }), noMemory);
    await session.openInputs(quarter);
    expect(asked).toEqual([quarter]);
    expect(session.get().notice).toEqual({ kind: 'inputs', outcome });
  });

  test('for a copy of it; names stay only if they are asked for', async () => {
    const asked: unknown[] = [];
    const leftOut = { charts: 0, conditionalFormats: 0, mixedFonts: 0 };
    const outcome = { sheets: ['Báo cáo quý'], masked: 3, leftOut, bytes: 9 };
    const session = createSession(
      fakeWorkbook({ exportReport: async (_, wanted) => (asked.push(wanted), outcome) }),
      noMemory,
    );
    await session.exportReport(false);
    expect(asked).toEqual([{ form: 'entrusted', withNames: false }]);
    expect(session.get().notice).toEqual({ kind: 'exported', outcome });
  });

  test('one thing at a time', async () => {
    const session = createSession(fakeWorkbook({ source: () => new Promise(() => undefined) }), noMemory);
    void session.askSource();
    expect(await session.prepare()).toBe('busy');
    expect(await session.compare()).toBe('busy');
    expect(await session.findTemplates()).toBe('busy');
  });
});
