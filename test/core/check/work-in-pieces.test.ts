import { atOnce } from '../../../src/core/steps';
import { firstOf, firstOfSteps } from '../../../src/core/check/first-of';
import { checkSteps, runChecks } from '../../../src/core/check/run-checks';
import { recognise } from '../../../src/core/sheet/recognise';
import { loanGrid } from '../../../bench/loan-grid';
import { scoreGrid } from '../../../bench/score-grid';

const LOANS = 20_000;

/** A list of loans and the score sheet of its groups; recognised anew, so that nothing about them is known yet. */
function tables() {
  const loans = loanGrid(LOANS);
  return recognise([loans, scoreGrid(loans)]).tables;
}

test('a check that is given up halfway leaves nothing half done: the next says the same as one of fresh tables', () => {
  const known = tables();
  const whole = runChecks(tables(), null);
  for (const pauses of [40, 120, 200]) {
    const steps = checkSteps(known, null);
    for (let at = 0; at < pauses; at++) expect(steps.next().done).toBe(false);
  }
  expect(runChecks(known, null)).toEqual(whole);
});

test('a longer list is checked in more pieces, not in longer ones', () => {
  const pausesOf = (loans: number): number => {
    const grid = loanGrid(loans);
    const steps = checkSteps(recognise([grid, scoreGrid(grid)]).tables, null);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    return pauses;
  };
  expect(pausesOf(LOANS)).toBeGreaterThan(pausesOf(1_000) + 20);
});

test('the first of each text, found in pieces or at once, is the same', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => (at % 7 === 0 ? '' : `K${at % 5_000}`));
  const first = atOnce(firstOfSteps([...texts]));
  expect(first).toEqual(firstOf(texts));
  expect(texts.every((text, at) => first[at] === (text === '' ? -1 : texts.indexOf(text)))).toBe(true);
});
