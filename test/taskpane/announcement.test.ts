import { createSession, type SessionState } from '../../src/actions/session';
import { announcement } from '../../src/taskpane/announcement';
import { fakeWorkbook, noMemory } from '../actions/fake-workbook';
import { checked } from '../actions/fake-workbook';

const state = (change: Partial<SessionState>): SessionState => ({
  ...createSession(fakeWorkbook({}), noMemory).get(),
  ...change,
});
const running = { id: 'check', step: 'writing', done: 0, total: 1, cancelling: false, part: null } as const;
const results = [{ id: 'check', outcome: checked }] as const;

test('a screen reader hears the step, then the stop, then the result', () => {
  expect(announcement(state({ running }))).toBe('Đang ghi kết quả…');
  expect(announcement(state({ running: { ...running, cancelling: true } }))).toBe('Đang dừng…');
  const part = { job: 'score', index: 1, count: 3 } as const;
  expect(announcement(state({ running: { ...running, id: 'assess', part } }))).toBe(
    'Chấm điểm tổ (2/3): Đang ghi kết quả…',
  );
  expect(announcement(state({ results }))).toBe('Kiểm tra số liệu: 0 lỗi, 0 cảnh báo, 0 lưu ý');
  expect(announcement(state({ results, language: 'en' }))).toBe('Check the figures: 0 errors, 0 warnings, 0 notes');
});

test('errors are alerts of their own and are not said twice', () => {
  expect(announcement(state({ results: [{ id: 'due', error: new Error('x') }] }))).toBe('');
  expect(announcement(state({ notice: { kind: 'failed', error: new Error('x'), retry: () => undefined } }))).toBe('');
});

test('what was done about the findings is said together with what is left of them', () => {
  expect(announcement(state({ results, notice: { kind: 'accepted', count: 2 } }))).toBe(
    'Đã chấp nhận 2 mục và ghi lý do vào trang thiết lập. Kiểm tra số liệu: 0 lỗi, 0 cảnh báo, 0 lưu ý',
  );
  const outcome = { repair: 'trim', cells: 1_200, rows: 0, sheets: [], audit: [] } as const;
  expect(announcement(state({ results, notice: { kind: 'repaired', outcome }, language: 'en' }))).toMatch(
    /^1,200 cells changed\. Check the figures: /,
  );
});

test('marks are told with the cells that have no note', () => {
  const outcome = { marked: 12, withoutNote: [{ sheet: 'A', row: 0, col: 0 }] };
  expect(announcement(state({ notice: { kind: 'marked', outcome } }))).toMatch(/^Đã đánh dấu 12 ô\. 1 ô /);
  expect(announcement(state({ notice: { kind: 'unmarked', count: 0 } }))).toBe('Không có đánh dấu nào của tiện ích.');
});

test('what was undone is said', () => {
  expect(announcement(state({ notice: { kind: 'undone', sheet: 'Báo cáo quý' } }))).toContain('“Báo cáo quý”');
  expect(announcement(state({ notice: { kind: 'undone', sheet: null } }))).toBe('Không có gì để hoàn tác.');
});
