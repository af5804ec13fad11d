import { ACTIONS } from '../../src/actions/actions';
import { JOB_IDS, type ActionId } from '../../src/actions/action';
import { createSession, type SessionState } from '../../src/actions/session';
import { checked, fakeWorkbook, noMemory } from './fake-workbook';

const fresh = createSession(fakeWorkbook({}), noMemory).get();
const enabled = (change: Partial<SessionState>): ActionId[] =>
  (Object.keys(ACTIONS) as ActionId[]).filter((id) => ACTIONS[id].enabled({ ...fresh, ...change }));

/** What needs something to go on from: a result, a preview, a comparison, a step to take back. */
const LATER: readonly ActionId[] = [
  'mark',
  'preview',
  'repair',
  'accept',
  'reopen',
  'csv',
  'adopt',
  'applyLearned',
  'undo',
];

test('before Excel has answered, and while something is done, nothing can be begun', () => {
  expect(enabled({})).toEqual([]);
  const running = { id: 'check', step: null, done: 0, total: 0, cancelling: false, part: null } as const;
  expect(enabled({ connected: true, running, canUndo: true })).toEqual([]);
});

test('a workbook that has just been opened offers what needs nothing before it', () => {
  const offered = enabled({ connected: true });
  expect(offered).toEqual(expect.arrayContaining(['survey', 'assess', ...JOB_IDS, 'openSample', 'openSettings']));
  expect(offered.filter((id) => LATER.includes(id))).toEqual([]);
});

test('findings can be marked, repaired, accepted; a check without any can only take acceptances back', () => {
  const none = { connected: true, results: [{ id: 'check', outcome: checked }] } as const;
  expect(enabled(none)).toContain('reopen');
  expect(enabled(none)).not.toContain('mark');
  const finding = {} as never;
  const found = enabled({ ...none, results: [{ id: 'check', outcome: { ...checked, findings: [finding] } }] });
  expect(found).toEqual(expect.arrayContaining(['mark', 'preview', 'accept', 'csv']));
  expect(enabled({ ...none, results: [{ id: 'check', error: new Error('x') }] })).not.toContain('reopen');
});

test('a preview can be done, a comparison adopted, a step taken back', () => {
  expect(enabled({ connected: true, preview: {} as never })).toContain('repair');
  expect(enabled({ connected: true, calibration: {} as never })).toContain('adopt');
  expect(enabled({ connected: true, canUndo: true })).toContain('undo');
});

test('whatever writes to the workbook is taken back by undo', () => {
  const writers = [
    ...(['assess', ...JOB_IDS, 'mark', 'unmark', 'repair', 'accept', 'reopen', 'editions', 'adopt'] as const),
    ...(['notices', 'freeze', 'unfreeze', 'openSettings', 'forget'] as const),
    ...(['inputs', 'insertToken', 'fillTemplate', 'applyLearned'] as const),
  ];
  expect(writers.filter((id) => !ACTIONS[id].undoable)).toEqual([]);
  expect(
    (['survey', 'preview', 'csv', 'calibrate', 'openSample', 'health'] as const).filter((id) => ACTIONS[id].undoable),
  ).toEqual([]);
  const asked = ['prepare', 'compare', 'source', 'templates', 'checkTemplate', 'learn', 'exportReport'] as const;
  expect(asked.filter((id) => ACTIONS[id].undoable)).toEqual([]);
});
