import type { Running } from '../../src/actions/session';
import { progressLeft } from '../../src/taskpane/progress-left';

const running = (more: Partial<Running>): Running => ({
  ...{ id: 'check', step: null, done: 0, total: 0, cancelling: false, part: null },
  ...more,
});

test.each([
  ['reading', 1_200_000, 3_000_000, 'còn 1.800.000 ô', '1,800,000 cells left'],
  ['checking', 40, 55, 'còn 15 quy tắc', '15 rules left'],
  ['checking', 40.4, 55, 'còn 15 quy tắc', '15 rules left'],
  ['writing', 2_000, 3_334, 'còn 1.334 dòng', '1,334 rows left'],
  ['recognising', 0.25, 2, 'còn 88 %', '88% left'],
  ['scoring', 3, 4, 'còn 25 %', '25% left'],
] as const)('of %s, %d of %d done, it says what is left', (step, done, total, vi, en) => {
  expect(progressLeft(running({ step, done, total }), 'vi')).toBe(vi);
  expect(progressLeft(running({ step, done, total }), 'en')).toBe(en);
});

test('it says nothing before a step begins, at its beginning, and while stopping', () => {
  expect(progressLeft(running({}), 'vi')).toBe('');
  expect(progressLeft(running({ step: 'checking', done: 0, total: 1 }), 'vi')).toBe('');
  expect(progressLeft(running({ step: 'checking', done: 3, total: 9, cancelling: true }), 'vi')).toBe('');
});
