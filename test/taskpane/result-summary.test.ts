import type { Finding, Severity } from '../../src/core/check/finding';
import { countClasses, countFindings, resultSummary, sumStages } from '../../src/taskpane/result-summary';
import type { DueLoan, GroupScore } from '../../src/jobs/job';
import { checked } from '../actions/fake-workbook';

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  severity,
  key: rule,
  mend: 'figure',
  place: { sheet: 'S', row: 0, col: 0 },
  found: '',
  values: {},
  evidence: [],
});

const findings = [finding('a', 'info'), finding('b', 'error'), finding('c', 'warning'), finding('d', 'error')];

test('findings are counted by weight', () => {
  expect(countFindings(findings)).toEqual({ error: 2, warning: 1, info: 1 });
});

test('groups without a class are counted apart', () => {
  const groups = [{ class: 'good' }, { class: null }, { class: 'good' }, { class: 'poor' }] as unknown as GroupScore[];
  expect(countClasses(groups)).toEqual({ good: 2, fair: 0, average: 0, poor: 1, open: 1 });
});

test('stages are summed, the most pressing first, empty ones left out', () => {
  const loans = [
    { stage: '90', amount: 5 },
    { stage: 'overdue', amount: 7 },
    { stage: '90', amount: 6 },
  ] as unknown as DueLoan[];
  expect(sumStages(loans)).toEqual([
    { stage: 'overdue', loans: 1, amount: 7 },
    { stage: '90', loans: 2, amount: 11 },
  ]);
});

test('a result is told in a few words of either language', () => {
  const result = { id: 'check', outcome: { ...checked, findings } } as const;
  expect(resultSummary(result, 'vi')).toBe('2 lỗi, 1 cảnh báo, 1 lưu ý');
  expect(resultSummary(result, 'en')).toBe('2 errors, 1 warning, 1 note');
  expect(resultSummary({ id: 'due', error: new Error('x') }, 'vi')).toBe('Chưa chạy được');
});
