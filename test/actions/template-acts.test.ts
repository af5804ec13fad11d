/** What a user does with the office's own templates: the session's side of it. */
import { ACTIONS } from '../../src/actions/actions';
import { createSession } from '../../src/actions/session';
import { TkvvError } from '../../src/core/errors';
import type { Proposal } from '../../src/core/report/template/learn/proposal';
import type { TemplateSummary } from '../../src/jobs/report/template/check-template';
import type { FillTemplateOutcome } from '../../src/jobs/report/template/fill-template';
import { fakeWorkbook, noMemory } from './fake-workbook';

const template = (sheet: string, cells = 1): TemplateSummary => ({ sheet, cells, tables: [], faults: [] });
const outcome: FillTemplateOutcome = { sheet: 'Báo cáo theo mẫu', cells: 2, unfilled: [], edited: [], faults: [] };
const proposal = { row: 1, col: 2, token: 'to.tot.so' } as Proposal;

test('templates are found; one that is checked again takes its own place, one that is new comes last', async () => {
  const session = createSession(
    fakeWorkbook({
      templates: async () => [template('A'), template('B')],
      checkTemplate: async (_, sheet) => template(sheet, 7),
    }),
    noMemory,
  );
  await session.checkTemplate('B');
  expect(session.get().templates.found).toEqual([template('B', 7)]);
  await session.findTemplates();
  await session.checkTemplate('A');
  await session.checkTemplate('C');
  expect(session.get().templates.found).toEqual([template('A', 7), template('B'), template('C', 7)]);
});

test('a template is filled with the chosen report; what people typed over is filled only if it is asked for', async () => {
  const told: unknown[] = [];
  const session = createSession(
    fakeWorkbook({ fillTemplate: async ({ period }, wanted) => (told.push({ period, ...wanted }), outcome) }),
    noMemory,
  );
  session.chooseReport({ quarter: { year: 2025, quarter: 4 } });
  await session.fillTemplate('Mẫu');
  await session.fillTemplate('Mẫu', 'all');
  expect(told).toEqual([
    { period: '2025-Q4', form: 'entrusted', sheet: 'Mẫu' },
    { period: '2025-Q4', form: 'entrusted', sheet: 'Mẫu', overwrite: 'all' },
  ]);
  expect(session.get().templates).toMatchObject({ filled: outcome, filledFrom: 'Mẫu' });
});

test('an insertion is told, also where the cell was left alone', async () => {
  const inserted = { sheet: 'Mẫu', row: 0, col: 0, text: '12', left: 'number' } as const;
  const session = createSession(fakeWorkbook({ insertToken: async () => inserted }), noMemory);
  await session.insertToken('to.tot.so');
  expect(session.get().templates.inserted).toBe(inserted);
});

test('what was learned is confirmed and becomes a template, which is then among those found', async () => {
  const confirmed: unknown[] = [];
  const session = createSession(
    fakeWorkbook({
      learn: async (_, { sheet }) => ({ sheet, proposals: [proposal] }),
      applyLearned: async (_, wanted) => (confirmed.push(wanted), { sheet: 'Mẫu báo cáo', cells: 1, left: [] }),
      templates: async () => [template('Mẫu báo cáo')],
    }),
    noMemory,
  );
  session.connect();
  expect(ACTIONS.applyLearned.enabled(session.get())).toBe(false);
  await session.learn('Quý II');
  expect(ACTIONS.applyLearned.enabled(session.get())).toBe(true);
  expect(session.get().templates.learned).toEqual({ sheet: 'Quý II', proposals: [proposal] });
  await session.applyLearned([proposal]);
  expect(confirmed).toEqual([{ sheet: 'Quý II', confirmed: [proposal] }]);
  expect(session.get()).toMatchObject({
    templates: { learned: null, found: [template('Mẫu báo cáo')] },
    notice: { kind: 'templateMade', sheet: 'Mẫu báo cáo', cells: 1, left: 0 },
  });
});

test('proposals can be dropped; without any nothing is made', async () => {
  const session = createSession(fakeWorkbook({ learn: async (_, { sheet }) => ({ sheet, proposals: [] }) }), noMemory);
  await session.learn('Quý II');
  session.dropLearned();
  expect(session.get().templates.learned).toBeNull();
  expect(await session.applyLearned([proposal])).toBe('done');
});

test('an undo takes back what was told of fillings and proposals, not which templates there are', async () => {
  const session = createSession(
    fakeWorkbook({
      templates: async () => [template('A')],
      fillTemplate: async () => outcome,
      undo: async () => outcome.sheet,
    }),
    noMemory,
  );
  await session.findTemplates();
  await session.fillTemplate('A');
  await session.undo();
  expect(session.get().templates).toMatchObject({ found: [template('A')], filled: null, filledFrom: null });
});

test('a failure is told, and what was known stays', async () => {
  const error = new TkvvError('noTokens', { sheet: 'A' });
  const session = createSession(
    fakeWorkbook({ templates: async () => [template('A')], fillTemplate: () => Promise.reject(error) }),
    noMemory,
  );
  await session.findTemplates();
  expect(await session.fillTemplate('A')).toBe('failed');
  expect(session.get()).toMatchObject({ notice: { kind: 'failed', error }, templates: { found: [template('A')] } });
});
