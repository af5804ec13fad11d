import type { ColumnSummary, TableSummary } from '../../../../src/jobs/job';
import { doubtfulHeadings, needsLook, sureness } from '../../../../src/taskpane/pages/survey/survey-summary';

const table = (change: Partial<TableSummary>): TableSummary => ({
  sheet: 'S',
  kind: 'groupScore',
  confidence: 1,
  headingRow: 0,
  rows: 1,
  period: null,
  unit: null,
  headings: '',
  columns: [],
  unmapped: [],
  hidden: { rows: 0, cols: 0, filtered: false },
  unsure: 0,
  ...change,
});

test.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.89, 'likely'],
  [0.7, 'likely'],
  [0.69, 'unsure'],
  [0, 'unsure'],
])('confidence %d is %s', (confidence, word) => {
  expect(sureness(confidence)).toBe(word);
});

test('a table is to be looked at for its kind, a column or a cell in doubt', () => {
  const sure: ColumnSummary = { heading: 'Mã tổ', key: 'ma to', field: 'groupCode', confidence: 1, corrected: false };
  const doubtful: ColumnSummary = { ...sure, heading: 'Tỷ lệ', key: 'ty le', field: 'overdueRatio', confidence: 0.4 };
  expect(needsLook(table({}))).toBe(false);
  expect(needsLook(table({ confidence: 0.5 }))).toBe(true);
  expect(needsLook(table({ unsure: 1 }))).toBe(true);
  expect(needsLook(table({ columns: [doubtful] }))).toBe(true);
  expect(doubtfulHeadings(table({ columns: [doubtful, sure] }))).toEqual(['Tỷ lệ']);
});
