/** What can be told of the Excel that the add-in runs in, of the add-in itself, and of the workbook. */
export type HealthId =
  /** the application, as Office names it: Excel */
  | 'host'
  /** PC, Mac, OfficeOnline, iOS, Android, Universal */
  | 'platform'
  /** build of Office, e.g. 16.0.18526.20144 */
  | 'officeVersion'
  /** highest ExcelApi set */
  | 'excelApi'
  /** whether what a job writes is one step of Excel's own undo; value: the set it needs */
  | 'undoSteps'
  /** pane, buttons and functions in one runtime */
  | 'sharedRuntime'
  /** highest set of custom functions that this Excel claims; some old ones claim it falsely */
  | 'functionsRuntime'
  /** whether a function of the add-in has answered in a cell; value: a ProbeResult */
  | 'functionsWork'
  /** version of the add-in, in four parts as in the manifest */
  | 'addin'
  /** 1900 or 1904 */
  | 'dateSystem'
  /** Automatic, AutomaticExceptTables, Manual */
  | 'calculation'
  /** protection of the workbook's structure: protected, open */
  | 'structure';

/** good: as it should be; limited: works in part; missing: not there; unknown: this Excel does not tell, or nobody has tried. */
export type HealthState = 'good' | 'limited' | 'missing' | 'unknown';

/** One fact; what it means and what to do about it is said in i18n/health. */
export interface HealthFact {
  readonly id: HealthId;
  readonly state: HealthState;
  /** as Excel tells it; absent where there is nothing to show */
  readonly value?: string;
}

/** How the trial of a worksheet function ended; `notTried` before it, `noRuntime` where the page has nothing to register functions with. */
export type ProbeResult = 'notTried' | 'noRuntime' | 'works' | 'notRegistered' | 'busy' | 'failed';
