/** What the rules on the workbook as a whole tell their sentences. */
export interface WorkbookValues {
  /** sheets = those of the workbook's tables in which something is calculated */
  'workbook.manual': { sheet: string; sheets: number };
}
