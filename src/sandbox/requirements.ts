/** What the host says it supports: what Excel 2021 and the frozen npm office.js have in common, and a little more. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
};

/** Only Excel on the web has members of this set. */
export const WEB_REQUIREMENTS: Readonly<Record<string, string>> = { ExcelApiOnline: '1.1' };
