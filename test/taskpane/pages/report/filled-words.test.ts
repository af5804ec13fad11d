import type { FillRecord } from '../../../../src/core/report/versions';
import type { ReportPreview } from '../../../../src/jobs/report/prepare';
import { filledWords } from '../../../../src/taskpane/pages/report/filled-words';

const data = { quarter: { year: 2026, quarter: 3 } } as ReportPreview['data'];
const record: FillRecord = { quarter: '2026-Q3', when: 46_295.5, digest: 'a', figures: {} };
const said = (filled: ReportPreview['filled']) => filledWords({ filled, data }, 'vi');

test('a report that was never filled', () => expect(said(null)).toBe('Mẫu này chưa được lập trong tệp.'));

test('a report that is still true, with its day; without one where nobody said', () => {
  expect(said({ record, isCurrent: true })).toBe(
    'Báo cáo đang có trong tệp (lập ngày 30/09/2026, 12:00) khớp với số liệu hiện nay.',
  );
  expect(said({ record: { ...record, when: null }, isCurrent: true })).not.toContain('lập ngày');
});

test('a source has changed since', () => expect(said({ record, isCurrent: false })).toContain('nên lập lại'));

test('the report of another quarter is not called outdated: it would be replaced', () => {
  expect(said({ record: { ...record, quarter: '2026-Q2' }, isCurrent: false })).toContain('là của quý II năm 2026');
});
