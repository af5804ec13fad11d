import { forget } from '../../src/excel/journal';
import type { Host, Platform } from '../../src/sandbox/host';
import { openOffice } from '../../src/sandbox/node/open-office';
import type { Workbook } from '../../src/sandbox/model/workbook';

let close = (): Promise<void> => Promise.resolve();

/** Opens a workbook in the sandbox and makes it the one that the jobs see, as a page inside Excel would. */
export async function openBook(
  workbook: Workbook,
  platform: Platform = 'OfficeOnline',
  excelApi?: string,
): Promise<Host> {
  await close();
  forget();
  const office = await openOffice({
    workbook,
    platform,
    ...(excelApi ? { requirements: { ExcelApi: excelApi } } : {}),
  });
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel, OfficeExtension: office.OfficeExtension });
  close = office.close;
  return office.host;
}

export const closeBook = (): Promise<void> => close();
