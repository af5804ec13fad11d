import fc from 'fast-check';
import { figureId, figureKey } from '../../../../src/core/report/figure';
import { inspectingLevels } from '../../../../src/core/report/inputs/catalogue';
import { NO_INPUTS, rolledTo, typedFigures, type TypedFigure } from '../../../../src/core/report/inputs/inputs';

const typed = (key = figureKey('trainees'), value = 5): TypedFigure => ({
  key,
  value,
  half: 0,
  source: { sheet: 'Nhập', area: { row: 1, col: 1, rows: 1, cols: 1 } },
});

const quarters = fc.record({ year: fc.integer({ min: 2020, max: 2030 }), quarter: fc.integer({ min: 1, max: 4 }) });

test('moved to the same quarter nothing changes', () => {
  fc.assert(
    fc.property(quarters, (quarter) => {
      const inputs = { ...NO_INPUTS, quarter, now: [typed()] };
      expect(rolledTo(inputs, quarter)).toBe(inputs);
    }),
  );
});

test('only the quarter right before is a comparison, across the end of a year too', () => {
  const inputs = { ...NO_INPUTS, quarter: { year: 2025, quarter: 4 }, now: [typed()] };
  const next = rolledTo(inputs, { year: 2026, quarter: 1 });
  expect(typedFigures(next).map(({ key }) => figureId(key))).toEqual(['trainees/total/value/lastQuarter']);
  expect(typedFigures(rolledTo(inputs, { year: 2026, quarter: 2 }))).toEqual([]);
});

test('a plan is of its year: it ends with it', () => {
  const plan = typed(figureKey('trainees', 'total', 'value', 'plan'));
  const inputs = { ...NO_INPUTS, quarter: { year: 2025, quarter: 3 }, now: [plan] };
  expect(rolledTo(inputs, { year: 2025, quarter: 4 }).now).toEqual([plan]);
  expect(rolledTo(inputs, { year: 2026, quarter: 1 }).now).toEqual([]);
});

test('the district level inspects until 30/06/2025 and no longer', () => {
  expect(inspectingLevels(45_838)).toContain('district');
  expect(inspectingLevels(45_839)).not.toContain('district');
});
