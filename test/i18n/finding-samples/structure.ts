import type { StructureValues } from '../../../src/core/check/values/structure';
import { CELLS } from './parts';

const SHEET = { sheet: 'BCQUERY', kind: 'loanList' } as const;
const DAYS = { date: 46_295, named: 46_265 };

/** One finding of each rule on whole sheets, with made-up values. */
export const STRUCTURE_SAMPLES: StructureValues = {
  'sheet.wrongForm': { ...SHEET, missing: 'loanCode/customerCode|dueContract' },
  'sheet.empty': SHEET,
  'sheet.emptyList': { sheet: 'NQH', kind: 'overdueList' },
  'sheet.same': { ...SHEET, other: 'BCQUERY (2)', rows: 2_004 },
  'sheet.stale': { ...SHEET, date: 46_295, days: 52, most: 35 },
  'period.named': { sheet: 'BCQUERY', of: 'title', text: 'Số liệu đến 31/08/2026', ...DAYS },
  'period.file': { sheet: 'BCQUERY', text: 'So lieu 31-08-2026.xlsx', ...DAYS },
  'period.exported': { file: 'Du no 02-10-2026.xlsx', date: 46_295, named: 46_297 },
  'period.mixed': { ...SHEET, date: 46_265, latest: 46_295, latestSheet: 'Tháng 9' },
  'period.differs': { sheet: 'CDTOTKVV', kind: 'groupScore', date: 46_265, other: 'BCQUERY', otherDate: 46_295 },
  'period.expected': { ...SHEET, date: 46_265, expected: 46_295 },
  'office.row': { ...CELLS, office: '004898', usual: '004899' },
  'office.sheet': { sheet: 'CDTOTKVV', office: '004898', other: 'BCQUERY', otherOffice: '004899' },
  'units.missing': { sheet: 'CDTOTKVV', of: 'commune', names: 'Bình An', count: 1, all: 6, other: 'Theo xã' },
  'commune.names': { ...CELLS, one: 'code', code: '480201', name: 'Bình Ân', other: 'Bình An', otherSheet: 'BCQUERY' },
  'commune.unknown': { ...CELLS, name: 'Bình Ân', other: 'Theo xã' },
};
