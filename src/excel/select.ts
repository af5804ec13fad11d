/** Brings a cell of the user's workbook to the front. */
export async function selectCell(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  col: number,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getCell(row, col).select();
  await context.sync();
}
