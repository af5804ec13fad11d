import { serialOf } from '../../../../src/core/cell/serial';
import { collectReport } from '../../../../src/core/report/collect/collect-report';
import type { CollectInput } from '../../../../src/core/report/collect/collect-report';
import type { ReportData } from '../../../../src/core/report/report-data';
import { EDITION_3986 } from '../../../../src/core/rubric/editions';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';

export const day = (year: number, month: number, date: number): number => serialOf(year, month, date)!;

export const AS_OF = day(2026, 9, 30);
export const YEAR_START = day(2025, 12, 31);

const MILLION = 1_000_000;

/** Two groups of farmers, one of women, one borrower lent to directly, one who only saves. */
export const LOANS: Partial<Record<FieldId, readonly CellValue[]>> = {
  loanCode: [1, 2, 3, 4, 5, 6, 7].map((loan) => `660000000000000${loan}`),
  customerCode: ['01', '01', '02', '03', '04', '05', '06'].map((code) => `10000000${code}`),
  officeCode: Array.from({ length: 7 }, () => '004899'),
  officeName: Array.from({ length: 7 }, () => 'PGD Sông Mây'),
  communeName: ['Hoa Sim', 'Hoa Sim', 'Hoa Sim', 'Lộc Vừng', 'Lộc Vừng', 'Lộc Vừng', 'Lộc Vừng'],
  groupCode: ['0000001', '0000001', '0000002', '0000003', '0000003', '', '0000000'],
  organisationCode: ['11', '11', '11', '12', '12', '99', ''],
  programmeCode: ['01', '06', '01', '01', '02', '12', ''],
  programmeName: ['Hộ nghèo', 'NSVSMT', 'Hộ nghèo', 'Hộ nghèo', 'HSSV', 'Nhà ở xã hội', ''],
  outstanding: [30, 20, 10, 40, 25, 99, 0].map((amount) => amount * MILLION),
  inTerm: [30, 18, 10, 40, 20, 99, 0].map((amount) => amount * MILLION),
  overdue: [0, 2, 0, 0, 0, 0, 0].map((amount) => amount * MILLION),
  frozen: [0, 0, 0, 0, 5, 0, 0].map((amount) => amount * MILLION),
  arrearsInTerm: [100, 0, 0, 50, 0, 0, 0],
  arrearsOverdue: [0, 20, 0, 0, 0, 0, 0],
  savings: [5, 0, 0, 2, 0, 1, 3].map((amount) => amount * MILLION),
  loanDate: Array.from({ length: 7 }, () => day(2024, 1, 5)),
  dueContract: [30, 400, 60, 91, 10, 10, NaN].map((days) => (Number.isNaN(days) ? '' : AS_OF + days)),
  lastTransaction: [day(2026, 6, 30), day(2026, 6, 29), AS_OF, AS_OF, day(2025, 1, 1), AS_OF, ''],
};

export const loanList = (
  cells: Partial<Record<FieldId, readonly CellValue[]>> = {},
  { date = AS_OF, without = [] as readonly FieldId[], sheet = 'Sổ vay' } = {},
): Table => {
  const all = Object.entries({ ...LOANS, ...cells }).filter(([field]) => !without.includes(field as FieldId));
  return tableOf('loanList', Object.fromEntries(all), { date, sheet });
};

const NAMES = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];

/** A table by organisation with its total row, in triệu đồng. */
export const byOrganisation = (
  cells: Partial<Record<FieldId, readonly number[]>>,
  { date = YEAR_START as number | null, sheet = '31-12' } = {},
): Table => {
  const totals = Object.entries(cells).map(([field, values]) => [
    field,
    [...values, ...(values.length === 4 ? [values.reduce((sum, value) => sum + value, 0)] : [])],
  ]);
  return tableOf(
    'organisationTable',
    { organisationName: [...NAMES, 'Cộng'], ...Object.fromEntries(totals) },
    {
      dong: MILLION,
      sheet,
      roles: ['data', 'data', 'data', 'data', 'total'],
      ...(date === null ? {} : { date }),
    },
  );
};

export const collected = (tables: readonly Table[], more: Partial<CollectInput> = {}): ReportData | null =>
  collectReport({ tables, asOf: AS_OF, quarter: { year: 2026, quarter: 3 }, edition: EDITION_3986, ...more });

/** As `collected`, where there is something to report. */
export function collect(tables: readonly Table[], more: Partial<CollectInput> = {}): ReportData {
  const data = collected(tables, more);
  if (!data) throw new Error('nothing was collected');
  return data;
}
