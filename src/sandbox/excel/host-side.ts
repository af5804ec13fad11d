import type { Workbook } from '../model/workbook';

/** What the Excel types need to know of the host they run in. */
export interface HostSide {
  readonly platform: 'OfficeOnline' | 'PC';
  /** BCP 47, e.g. `vi-VN`: what the application's culture says */
  readonly dataLocale: string;
  /** reads an .xlsx file, for insertWorksheetsFromBase64 */
  readonly readXlsx: ((bytes: Uint8Array) => Workbook) | null;
  /** notes that an add-in wants (or no longer wants) an event; `sheetId` null = of any sheet */
  subscribe(eventType: number, sheetId: string | null, on: boolean): void;
  /** an add-in opens another workbook, from the content of an .xlsx file: no window opens, it is written down */
  openWorkbook(file: Uint8Array): void;
  /** a cell range that an event spoke of */
  eventRange(referenceId: string): { sheetId: string; address: string } | null;
}
