import { csv } from '../../src/actions/csv';
import type { Finding } from '../../src/core/check/finding';
import { findingsCsv } from '../../src/jobs/findings-csv';
import { SAMPLES } from '../i18n/finding-samples';

const findings = Array.from({ length: 1_201 }, (_, row): Finding => ({
  ...{ rule: 'loan.negative', severity: 'error', key: `k${row}`, mend: 'figure', found: -5, evidence: [] },
  place: { sheet: 'Món vay', row, col: 5 },
  values: { ...SAMPLES['loan.negative'] },
}));

test('a long list, made bit by bit, is the file that would be made at once', async () => {
  const text = await csv.run({ language: 'vi' }, findings);
  expect(text).toBe(findingsCsv(findings, 'vi'));
  expect(text.split('\r\n')).toHaveLength(1_203); // headings, findings, the end of the last line
});

test('without findings there are the headings alone', async () => {
  expect(await csv.run({ language: 'en' }, [])).toBe(findingsCsv([], 'en'));
});
