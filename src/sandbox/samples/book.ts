import { createWorkbook } from '../model/create';
import type { Sheet, Workbook } from '../model/workbook';
import type { Group, Loan, Office } from './office/office';
import { writeAuditSheet } from './sheets/audit-sheet';
import { baselineColumn, baselineRow, writeBaselineSheet } from './sheets/baseline-sheet';
import type { BaselineField } from './sheets/baseline-sheet';
import { inspectionColumn, inspectionRow, writeInspectionSheet } from './sheets/inspection-sheet';
import type { InspectionField, InspectionLevel } from './sheets/inspection-sheet';
import type { LoanField } from './sheets/loan-columns';
import { loanColumn, loanRow, writeLoanSheet } from './sheets/loan-sheet';
import { tableColumn, tableRow, writeOrganisationSheet } from './sheets/organisation-sheet';
import type { TableField } from './sheets/organisation-sheet';
import type { Spot } from './sheets/pen';
import { scoreColumn, scoreRow, writeScoreSheet } from './sheets/score-sheet';
import type { ScoreField } from './sheets/score-sheet';

export const SHEETS = {
  scores: 'CDTOTKVV',
  loans: 'BCQUERY',
  table: 'Theo Hội 30-9-2026',
  baseline: '31-12-2025',
  inspections: 'Kiểm tra',
  audit: '05-KTNB',
} as const;

/** The office's workbook, and where in it a record stands. `organisation` is a code, or 'total'. */
export interface OfficeBook {
  readonly office: Office;
  readonly workbook: Workbook;
  group(group: Group, field: ScoreField): Spot;
  loan(loan: Loan, field: LoanField): Spot;
  table(organisation: string, field: TableField): Spot;
  baseline(organisation: string, field: BaselineField): Spot;
  inspection(organisation: string, level: InspectionLevel, field: InspectionField): Spot;
}

/** Writes all sheets of an office. */
export function writeBook(office: Office, name: string): OfficeBook {
  const workbook = createWorkbook(Object.values(SHEETS), name);
  const sheet = (which: keyof typeof SHEETS): Sheet =>
    workbook.sheets.find((each) => each.name === SHEETS[which]) as Sheet;
  writeScoreSheet(sheet('scores'), office);
  writeLoanSheet(sheet('loans'), office);
  writeOrganisationSheet(sheet('table'), office);
  writeBaselineSheet(sheet('baseline'), office);
  writeInspectionSheet(sheet('inspections'), office);
  writeAuditSheet(sheet('audit'), office);
  return {
    office,
    workbook,
    group: (group, field) => ({ sheet: sheet('scores'), row: scoreRow(office, group), col: scoreColumn(field) }),
    loan: (loan, field) => ({ sheet: sheet('loans'), row: loanRow(office, loan), col: loanColumn(field) }),
    table: (organisation, field) => ({ sheet: sheet('table'), row: tableRow(organisation), col: tableColumn(field) }),
    baseline: (organisation, field) => ({
      sheet: sheet('baseline'),
      row: baselineRow(organisation),
      col: baselineColumn(field),
    }),
    inspection: (organisation, level, field) => ({
      sheet: sheet('inspections'),
      row: inspectionRow(organisation, level),
      col: inspectionColumn(field),
    }),
  };
}
