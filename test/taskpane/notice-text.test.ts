import type { FreezeOutcome } from '../../src/jobs/freeze-functions';
import { noticeText } from '../../src/taskpane/notice-text';

const nothing: FreezeOutcome = { formulas: 0, cells: 0, sheets: [], left: [] };
const left = [{ sheet: 'Tổng hợp', cell: 'B2', formula: '=TKVV.OVERDUERATIO(1;2)', why: 'changed' }] as const;

test('formulas: what was done, what was left, and plainly where there was nothing to do', () => {
  expect(noticeText({ kind: 'frozen', outcome: nothing }, 'vi')).toMatch(/^Tệp không có công thức TKVV nào/);
  expect(noticeText({ kind: 'unfrozen', outcome: nothing }, 'en')).toMatch(/^No formulas have been turned/);
  expect(noticeText({ kind: 'unfrozen', outcome: { ...nothing, left } }, 'vi')).toBe('1 công thức được để nguyên:');
  expect(noticeText({ kind: 'frozen', outcome: { ...nothing, formulas: 3, cells: 7, left } }, 'vi')).toMatch(
    /^Đã ghi 3 công thức TKVV thành giá trị \(7 ô\)\..+ 1 công thức được để nguyên:$/,
  );
});

test('bands taken over: from which criteria the data spoke, and which stay as they were', () => {
  const base = { asOf: 46_295, edition: '3986', criteria: [], groups: [], adopted: 'HC-2026-09-30' };
  const all = noticeText({ kind: 'adopted', outcome: { ...base, inferred: ['overdue'], kept: [] } }, 'vi');
  expect(all).toMatch(/HC-2026-09-30.+Suy từ số liệu: nợ quá hạn\.$/);
  const some = noticeText({ kind: 'adopted', outcome: { ...base, inferred: ['overdue'], kept: ['savers'] } }, 'vi');
  expect(some).toContain('giữ thang cũ: tổ viên gửi tiền.');
});
