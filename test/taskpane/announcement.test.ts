import { createSession, type SessionState } from '../../src/actions/session';
import { announcement } from '../../src/taskpane/announcement';
import { fakeWorkbook, noMemory } from '../actions/fake-workbook';

const state = (change: Partial<SessionState>): SessionState => ({
  ...createSession(fakeWorkbook({}), noMemory).get(),
  ...change,
});
const running = { id: 'check', step: 'writing', done: 0, total: 1, cancelling: false } as const;
const results = [{ id: 'check', outcome: { findings: [], sheet: 'TKVV Kiểm tra' } }] as const;

test('a screen reader hears the step, then the stop, then the result', () => {
  expect(announcement(state({ running }))).toBe('Đang ghi kết quả…');
  expect(announcement(state({ running: { ...running, cancelling: true } }))).toBe('Đang dừng…');
  expect(announcement(state({ results }))).toBe('Kiểm tra số liệu: 0 lỗi, 0 cảnh báo, 0 lưu ý');
  expect(announcement(state({ results, language: 'en' }))).toBe('Check the figures: 0 errors, 0 warnings, 0 notes');
});

test('errors are alerts of their own and are not said twice', () => {
  expect(announcement(state({ results: [{ id: 'due', error: new Error('x') }] }))).toBe('');
  expect(announcement(state({ notice: { kind: 'failed', error: new Error('x') } }))).toBe('');
});

test('what was undone is said', () => {
  expect(announcement(state({ notice: { kind: 'undone', sheet: 'Báo cáo quý' } }))).toContain('“Báo cáo quý”');
  expect(announcement(state({ notice: { kind: 'undone', sheet: null } }))).toBe('Không có gì để hoàn tác.');
});
