import { forget } from '../../../excel/journal';
import { inputPlan } from '../../../jobs/layout/input-plan';
import { changeSettings } from '../../../jobs/settings/store';
import { writePlan } from '../../../jobs/write-plan';
import type { Office } from '../office/office';
import type { Workbook } from '../../model/workbook';
import { openOffice } from '../../node/open-office';
import { REPORT_HEAD } from './report-head';
import { typedInputs } from './typed-inputs';

/**
 * Adds the add-in's own sheets as an office has filled them in: `TKVV Nhập liệu` and `TKVV Thiết lập`, written by the very code that
 * makes them in Excel. The workbook then opens on its own first sheet.
 */
export async function addOwnSheets(workbook: Workbook, office: Office): Promise<void> {
  const { active } = workbook;
  const { Office, Excel, OfficeExtension, close } = await openOffice({ workbook, platform: 'OfficeOnline' });
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  try {
    await writePlan(inputPlan(typedInputs(office), 'vi'), { language: 'vi' });
    await changeSettings((settings) => ({ ...settings, head: REPORT_HEAD }), { language: 'vi' });
  } finally {
    forget();
    await close();
  }
  workbook.active = active;
}
