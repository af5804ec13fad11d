import { progressShare } from '../../src/taskpane/progress-share';

test('progress only grows through the steps of a job, and never passes 100', () => {
  const steps = [
    { step: null, done: 0, total: 0 },
    { step: 'reading', done: 0, total: 1 },
    { step: 'reading', done: 3, total: 4 },
    { step: 'recognising', done: 0, total: 1 },
    { step: 'checking', done: 0, total: 1 },
    { step: 'writing', done: 0, total: 1 },
    { step: 'writing', done: 5, total: 4 },
  ] as const;
  const shares = steps.map((step) => progressShare({ ...step, part: null }));
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(100);
});

test('of three jobs in one go the second begins where the first ends', () => {
  const at = (index: number, step: 'reading' | 'writing', done: number) =>
    progressShare({ step, done, total: 1, part: { job: 'check', index, count: 3 } });
  expect([at(0, 'writing', 1), at(1, 'reading', 0), at(2, 'writing', 1)]).toEqual([33, 35, 100]);
});
