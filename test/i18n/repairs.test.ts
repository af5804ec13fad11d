import { REPAIRS } from '../../src/core/check/repairs';
import type { Edit, RepairPlan, WhyLeft } from '../../src/core/check/repairs/repair';
import { repairTexts } from '../../src/i18n/repairs';

const WHY: readonly WhyLeft[] = [
  'formula',
  'changed',
  'ambiguous',
  'words',
  'timeOfDay',
  'noDay',
  'evidence',
  'legacyFont',
  'notExact',
];
const edit: Edit = {
  ...{ sheet: 'Sổ vay', row: 0, col: 0 },
  before: { value: '1.000', numberFormat: 'General' },
  after: { value: 1_000, numberFormat: '#,##0' },
};
const plan = (more: Partial<RepairPlan>): RepairPlan => ({
  ...{ repair: 'textToNumber', edits: [], rows: [], leftOut: [], ...more },
});

test.each(['vi', 'en'] as const)('every repair has a name and every reason a sentence of its own (%s)', (language) => {
  const texts = repairTexts[language];
  const names = Object.keys(REPAIRS).map((id) => texts.names[id]);
  expect(new Set(names).size).toBe(Object.keys(REPAIRS).length);
  expect(names).not.toContain(undefined);
  const reasons = WHY.map((why) => texts.leftOut(why, 1_200));
  expect(new Set(reasons).size).toBe(WHY.length);
  expect(reasons.every((text) => /1[.,]200/.test(text))).toBe(true);
});

test('a preview says what would happen, and that no amount changes', () => {
  const { preview, done, marked, unmarked } = repairTexts.vi;
  const block = { sheet: 'Sổ vay', row: 3, col: 0, rows: 1, cols: 5 };
  expect(preview(plan({ edits: [edit] }))).toBe('Sẽ sửa 1 ô; giá trị của các số giữ nguyên.');
  expect(preview(plan({ rows: [block, block] }))).toBe('Sẽ tô màu 2 dòng trùng; không xóa, không sửa dòng nào.');
  expect(preview(plan({}))).toBe('Không có ô nào sửa được.');
  expect(done(3, 0)).toBe('Đã sửa 3 ô.');
  expect(marked(5, 0)).toBe('Đã đánh dấu 5 ô.');
  expect(marked(5, 1)).toContain('Data Validation');
  expect(unmarked(0)).toBe('Không có đánh dấu nào của tiện ích.');
});
