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
  const shares = steps.map(progressShare);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(100);
});
