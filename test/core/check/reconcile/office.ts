import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { KindId, Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import type { TableOptions } from '../../record/table-of';
import { REPORT_DATE } from '../found';

export type Cells = Partial<Record<FieldId, CellValue>>;

/** A table from rows; each row has the cells of the first one. */
export function tableOfRows(kind: KindId, rows: readonly Cells[], options: TableOptions = {}): Table {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return tableOf(kind, columns, { sheet: kind, date: REPORT_DATE, ...options });
}

export const COMMUNES = ['Xã Bình An', 'Xã Đồi Cỏ', 'Phường Sông Mây'];
export const PROGRAMMES = ['Hộ nghèo', 'Học sinh sinh viên', 'Nước sạch và vệ sinh môi trường'];
const PROGRAMME_CODES = ['01', '02', '06'];
const ORGANISATIONS = ['11', '12', '13', '14'];
const GROUPS = 12;
/** Days: 01/06/2026 is before, 20/09/2026 after the day three months before the report. */
const QUIET = 46_174;
const ACTIVE = 46_285;

/** 60 loans of 12 groups in three communes and four organisations; the first of each group is overdue, every twentieth frozen. */
export const loanRows = (): Cells[] =>
  Array.from({ length: 60 }, (_, index): Cells => {
    const group = index % GROUPS;
    const outstanding = 20_000_000 + index * 500_000;
    const overdue = index < GROUPS ? 1_500_000 + index * 100_000 : 0;
    const frozen = index % 20 === 19 ? 2_000_000 : 0;
    return {
      loanCode: `6600${String(index).padStart(12, '0')}`,
      customerCode: String(4_600_000_000 + index),
      officeCode: '004601',
      communeCode: `48200${(group % 3) + 1}`,
      communeName: COMMUNES[group % 3] ?? '',
      groupCode: groupCode(group),
      leaderName: leader(group),
      organisationCode: ORGANISATIONS[group % 4] ?? '',
      programmeCode: PROGRAMME_CODES[index % 3] ?? '',
      programmeName: PROGRAMMES[index % 3] ?? '',
      lastTransaction: index % 15 === 3 ? QUIET : ACTIVE,
      inTerm: outstanding - overdue - frozen,
      overdue,
      frozen,
      outstanding,
      savings: 300_000,
      arrears: 40_000,
    };
  });

export const groupCode = (group: number): string => `01260${String(group).padStart(2, '0')}`;
const LEADERS = ['Trần Thị Na', 'Lê Văn Ổi', 'Phạm Thị Mận', 'Đỗ Văn Quýt', 'Hồ Thị Mơ', 'Vũ Văn Bưởi'];
export const leader = (group: number): string => `${LEADERS[group % 6]} ${group < 6 ? 'Một' : 'Hai'}`;

export const loanTable = (rows: readonly Cells[] = loanRows()): Table =>
  tableOfRows('loanList', rows, { sheet: 'BCQUERY' });

const number = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);

/** Σ of a field of the loans that a name belongs to. */
export const sumOf = (field: FieldId, of: (row: Cells) => boolean, rows = loanRows()): number =>
  rows.filter(of).reduce((sum, row) => sum + number(row[field]), 0);

/** Rows of a summary by a field of the loans: the field itself and its balances, each divided by `dong` and rounded. */
export function summaryRows(by: FieldId, fields: readonly FieldId[], dong = 1, decimals = 0): Cells[] {
  const names = [...new Set(loanRows().map((row) => row[by] ?? ''))];
  const power = 10 ** decimals;
  return names.map((name) => ({
    [by]: name,
    ...Object.fromEntries(
      fields.map((field) => [field, Math.round((sumOf(field, (row) => row[by] === name) / dong) * power) / power]),
    ),
  }));
}

/** BC0437: one row a group, in triệu đồng with two decimals. */
export const groupListRows = (): Cells[] =>
  Array.from({ length: GROUPS }, (_, group): Cells => {
    const code = groupCode(group);
    const of = (row: Cells): boolean => row.groupCode === code;
    const millions = (field: FieldId): number => Math.round(sumOf(field, of) / 10_000) / 100;
    const [first] = loanRows().filter(of);
    return {
      officeCode: '004601',
      communeCode: first?.communeCode ?? '',
      communeName: first?.communeName ?? '',
      organisationCode: first?.organisationCode ?? '',
      groupCode: code,
      leaderName: leader(group),
      borrowers: loanRows().filter(of).length,
      outstanding: millions('outstanding'),
      overdue: millions('overdue'),
      frozen: millions('frozen'),
      savings: millions('savings'),
      arrears: millions('arrears'),
      pointsTotal: 60 + group * 3,
      groupClass: '0',
    };
  });

/** The same rows with one cell typed otherwise. */
export const typed = (rows: readonly Cells[], at: number, changes: Cells): Cells[] =>
  rows.map((row, index) => (index === at ? { ...row, ...changes } : row));

export const groupList = (rows: readonly Cells[] = groupListRows()): Table =>
  tableOfRows('groupList', rows, { sheet: 'BC0437', dong: 1_000_000 });
