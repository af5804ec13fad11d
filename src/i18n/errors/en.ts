import type { vi } from './vi';
import { editionFault } from '../settings/edition-fault.en';

export const en: typeof vi = {
  noKnownSheet: () =>
    'No sheet of this workbook holds a table that the add-in knows (group scores, loan list form 31, table by organisation). Open a workbook with one of them, leave its heading row as it is, and run again.',
  emptyWorkbook: () => 'The workbook is empty: every sheet is blank. Paste or open a table and run again.',
  sheetProtected: ({ sheet }) =>
    `The sheet${sheet ? ` “${sheet}”` : ''} is protected, so the add-in cannot work with it. Choose Review > Unprotect Sheet and run again; nothing was changed.`,
  workbookProtected: () =>
    'The structure of the workbook is protected, so no result sheet can be added. Choose Review > Protect Workbook to lift it and run again; nothing was changed.',
  cellEditing: () => 'A cell is being edited. Press Enter (or Esc) and run again.',
  sheetGone: ({ sheet }) =>
    `The sheet${sheet ? ` “${sheet}”` : ''} was deleted or renamed meanwhile. Run again; nothing was changed.`,
  payloadTooLarge: () =>
    'The table is larger than Excel on the web exchanges at a time (5 MB). Open the workbook in desktop Excel and run again.',
  excelTooOld: ({ needed }) =>
    `This Excel is too old (ExcelApi ${needed} is needed: Excel 2021, Microsoft 365 or Excel on the web). Open the workbook in one of them.`,
  noLoans: () =>
    'There is no loan list (form 31) in the workbook, so due debts cannot be scheduled. Add the loan list and run again.',
  noDueDebts: () =>
    'No loan falls due within 90 days (or none in the groups chosen), so there is no notice to print. Check the group codes or the date of the figures.',
  noGroups: () =>
    'There is no group-score sheet (CDTOTKVV) and no loan list by group, so nothing can be scored. Add one of them and run again.',
  noReportData: () =>
    'There are no figures for the report: a loan list (form 31) or a table by organisation is needed. Add one of them and run again.',
  noDate: () =>
    'No sheet says which day its figures speak of. Write the date in a table’s title (for example “Đến 30/9/2026”) or choose it in the pane.',
  badPeriod: ({ period }) => `“${period}” is not a reporting period. Write it as 2026-Q3.`,
  noEdition: ({ day }) => `No edition of the scoring criteria is in force on ${day}. Look at the date of the figures.`,
  badEdition: (values) => `${editionFault(values)} What does not score goes on working.`,
  nothingToCalibrate: () =>
    'The bands cannot be calibrated: no group has both the bank’s points of a criterion and the raw figure behind them. Keep the score sheet (CDTOTKVV) and a loan list (form 31) or BC0437 of the same day in one workbook and run again.',
  noTokens: ({ sheet }) =>
    `Sheet “${sheet}” has no field codes (such as {{to.tot.so}}) to fill in. Choose another template, or insert codes into this sheet.`,
  notFilled: ({ sheet }) =>
    `This workbook has no filled sheet “${sheet}” to export. Fill the report first, then export again.`,
  filledSheetChanged: ({ sheet }) =>
    `Rows or columns of sheet “${sheet}” were inserted or deleted since it was last filled, so cells typed by hand cannot be told. Nothing was changed; rename the sheet to keep it, or choose to overwrite all of it.`,
  noReason: () => 'Say why this finding may stand.',
  cellChanged: ({ sheet, cell }) =>
    `Cell ${cell} of the sheet “${sheet}” was changed meanwhile, so the add-in stopped rather than overwrite it. Nothing was changed; look at the cell and run again.`,
  rowsHidden: ({ sheet, cell }) =>
    `The sheet “${sheet}” has rows that are filtered out or hidden (cell ${cell}, for one), and the add-in does not write there. Clear the filter, show the rows and run again; nothing was changed.`,
  cancelled: () => 'Stopped as you asked. The workbook is as it was before.',
  excelFailed: ({ code }) =>
    `Excel reported ${code}; nothing was changed. Run again; if it comes back, copy the error details for whoever supports you.`,
};
