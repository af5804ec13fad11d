import { RULES } from '../../../src/core/check/rules';
import { runChecks } from '../../../src/core/check/run-checks';
import { recognise } from '../../../src/core/sheet/recognise';
import { LOAN_FIELDS, LOAN_HEADINGS, loanSheet } from '../sheet/loan-sheet';
import { tableOf } from '../record/table-of';

test('no tables, no findings', () => {
  expect(runChecks([], 46_295)).toEqual([]);
});

test('without any day, rules that need one are silent and the others run', () => {
  const list = tableOf('loanList', { loanCode: ['6600000000000001'], inTerm: [-5], dueContract: [40_000] });
  const passed = tableOf('loanList', { loanCode: ['6600000000000001'], inTerm: [5], dueContract: [40_000] });
  expect(runChecks([list], null).map(({ rule }) => rule)).toEqual(['loan.negative']);
  expect(runChecks([passed], null)).toEqual([]);
  expect(runChecks([passed], 46_295).map(({ rule }) => rule)).toEqual(['loan.notMoved']);
});

test('rule ids are distinct, and each rule names its source', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RULES.filter(({ source }) => source.trim() === '')).toEqual([]);
});

test('findings come in the order of sheets, rows and columns', () => {
  const sheet = (name: string, debt: number) =>
    tableOf(
      'loanList',
      {
        loanCode: ['6600000000000001', '6600000000000001', '6600000000000002'],
        outstanding: [debt, debt, -debt],
        overdue: [0, 0, -1],
        loanDate: [46_000, 46_000, 46_000],
        dueContract: [46_500, 46_500, 45_000],
      },
      { sheet: name },
    );
  const places = runChecks([sheet('B', 5), sheet('A', 6)], 46_295).map(({ place }) => [
    place.sheet,
    place.row,
    place.col,
  ]);
  expect(places).toEqual([
    ['B', 2, 0],
    ['B', 3, 2],
    ['B', 3, 4],
    ['A', 2, 0],
    ['A', 3, 2],
    ['A', 3, 4],
  ]);
});

test('20,000 loans are checked in seconds: no rule is quadratic', () => {
  const headings = LOAN_HEADINGS.filter((heading) => LOAN_FIELDS[heading]);
  const { tables } = recognise([loanSheet(headings, 20_000)]);
  const started = performance.now();
  runChecks(tables, 46_295);
  expect(performance.now() - started).toBeLessThan(10_000);
});
