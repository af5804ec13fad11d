import type { Finding } from '../core/check/finding';
import type { Sifted } from '../core/check/suppress';
import type { DueOverview } from '../core/due/due-overview';
import type { ExtensionRight } from '../core/due/extension-right';
import type { Stage } from '../core/due/stage';
import type { Attainment } from '../core/indicator/targets';
import type { Since } from '../core/record/earlier-scores';
import type { Organisation } from '../core/record/organisation';
import type { Calibration } from '../core/rubric/calibrate';
import type { RollUp } from '../core/rubric/roll-up';
import type { MeasureBasis } from '../core/record/measure-basis';
import type { RowFault } from '../core/record/row-faults';
import type { Advice, NoAdvice } from '../core/rubric/advise';
import type { ByCriterion, Criterion } from '../core/rubric/criterion';
import type { Explanation } from '../core/rubric/explain';
import type { Settings } from '../core/settings/settings';
import type { ClassId } from '../core/rubric/edition';
import type { FieldId } from '../core/sheet/field';
import type { HiddenCount } from '../core/sheet/hidden-lines';
import type { KindId, Unit } from '../core/sheet/table';
import type { Language } from '../i18n/language';
import type { SharedReading } from './office';

/** What every job may be told. Nothing here is guessed from the clock: the day comes from the sheets unless it is given. */
export interface JobOptions {
  readonly language: Language;
  /** 1900 serial of the day to speak of; default: the day that the sheets carry */
  readonly asOf?: number;
  /** e.g. `2026-Q3`; default: the quarter of `asOf` */
  readonly period?: string;
  /** the workbook's file name, for its date */
  readonly fileName?: string;
  /** 1900 serial with the time of day, for what is written down of when something was done; absent = nobody says */
  readonly now?: number;
  /** the reading that this job shares with the others of one click */
  readonly shared?: SharedReading;
  /** told what is being done, `done` of `total` steps finished */
  readonly onProgress?: (step: JobStep, done: number, total: number) => void;
  /** an aborted job leaves the workbook as it was and rejects with the error code `cancelled` */
  readonly signal?: AbortSignal;
}

export type JobStep = 'reading' | 'recognising' | 'checking' | 'scoring' | 'scheduling' | 'composing' | 'writing';

/** What was recognised of one table, for the pane's first screen and the demo. */
export interface TableSummary {
  readonly sheet: string;
  readonly kind: KindId;
  /** 0 … 1 */
  readonly confidence: number;
  /** sheet row of the heading's last line, zero-based */
  readonly headingRow: number;
  readonly rows: number;
  /** 1900 serial or null */
  readonly period: number | null;
  readonly unit: Unit['name'] | null;
  /** names the table's headings, for corrections */
  readonly headings: string;
  readonly columns: readonly ColumnSummary[];
  /** columns with a heading whose meaning is not known */
  readonly unmapped: readonly UnmappedSummary[];
  /** how much of the table the sheet does not show */
  readonly hidden: HiddenCount;
  /** how many cells were read only because the table decided, or could not be read */
  readonly unsure: number;
}

/** A column with a heading; `key` names it among the headings of its table, for corrections. */
export interface UnmappedSummary {
  readonly heading: string;
  readonly key: string;
}

export interface ColumnSummary extends UnmappedSummary {
  readonly field: FieldId;
  /** 0 … 1 */
  readonly confidence: number;
  /** a user said what it means */
  readonly corrected: boolean;
}

export interface Survey {
  readonly asOf: number | null;
  readonly tables: readonly TableSummary[];
  readonly unknown: readonly { readonly sheet: string; readonly why: 'empty' | 'noHeading' | 'noKind' }[];
  /** rows of the settings sheet that cannot be used */
  readonly settingsFaults: Settings['unused'];
}

export interface CheckOutcome {
  /** without those that somebody has accepted */
  readonly findings: readonly Finding[];
  /** accepted, with the reason given */
  readonly suppressed: Sifted['suppressed'];
  /** accepted once, but the cell has changed since: they are told again */
  readonly lapsed: Sifted['lapsed'];
  /** ids of the rules that were run: those that the office has not switched off */
  readonly rules: readonly string[];
  readonly asOf: number | null;
  /** the sheet written */
  readonly sheet: string;
}

export interface GroupScore {
  readonly code: string;
  readonly leader: string;
  readonly commune: string;
  /** null when no sheet says */
  readonly organisation: Organisation | null;
  readonly points: ByCriterion<number | null>;
  readonly total: number | null;
  readonly low: number;
  readonly high: number;
  readonly class: ClassId | null;
  readonly missing: readonly Criterion[];
  /** points short of the next better class; null where the total is not known or the class is the best */
  readonly gap: number | null;
  /** overdue ratio from the loan list, in %; null without loans */
  readonly overdueRatio: number | null;
  /** some points come from an assumed band */
  readonly assumed: boolean;
  /** criteria whose points were worked out from a measure, and where it came from; some definitions are assumed */
  readonly computed: readonly { readonly criterion: Criterion; readonly basis: MeasureBasis }[];
  /** why each criterion has its points, most lost first */
  readonly explained: readonly Explanation[];
  /** the cheapest way to the next class, or why there is none to tell */
  readonly advice: Advice | NoAdvice;
  /** cells of its row that could not be used */
  readonly faults: readonly RowFault[];
  readonly office: string;
  /** đồng; NaN = unreadable */
  readonly outstanding: number;
  /** đồng; NaN = unreadable, or no sheet tells */
  readonly overdue: number;
  readonly official: { readonly total: number | null; readonly class: ClassId | null } | null;
}

/** The groups seen together. */
export interface ScoreOverview {
  readonly all: RollUp;
  readonly byOrganisation: readonly { readonly key: Organisation | null; readonly of: RollUp }[];
  readonly byCommune: readonly { readonly key: string; readonly of: RollUp }[];
  /** by transaction office (PGD); its code */
  readonly byOffice: readonly { readonly key: string; readonly of: RollUp }[];
  readonly comparisons: readonly ScoreComparison[];
  /** codes of the groups below Khá now and in the month before */
  readonly weakTwice: readonly string[];
  /** the office's targets and what has been reached */
  readonly targets: readonly Attainment[];
  /** how the bands agree with the points that the bank gave */
  readonly calibration: readonly Calibration[];
}

/** Then, by the score sheet of an earlier day in the same workbook. */
export interface ScoreComparison {
  readonly since: Since;
  readonly date: number;
  readonly then: RollUp;
}

export interface ScoreOutcome {
  readonly edition: string;
  /** false while any band of the edition is an assumption */
  readonly verified: boolean;
  readonly asOf: number;
  readonly groups: readonly GroupScore[];
  readonly overview: ScoreOverview;
  readonly sheet: string;
}

export interface DueLoan {
  readonly loan: string;
  readonly group: string;
  /** 1900 serial */
  readonly dueDate: number;
  /** đồng */
  readonly amount: number;
  readonly daysLeft: number;
  readonly stage: Stage;
  /** 1900 serials of the three notices */
  readonly notices: readonly number[];
  readonly customerName: string;
  readonly leader: string;
  readonly commune: string;
  /** code, or name where the list has no codes; '' = not known */
  readonly programme: string;
  /** the commune session on which the debt would be moved to overdue; NaN = not known */
  readonly session: number;
  /** lãi tồn, đồng */
  readonly arrears: number;
  /** null = its dates do not tell */
  readonly extension: ExtensionRight | null;
}

export interface DueOutcome {
  readonly asOf: number;
  readonly loans: readonly DueLoan[];
  /** contracts with an in-term balance but no due date: in no list, so they must be told */
  readonly undated: readonly string[];
  /** sums, windows, calendar, and what else is to be followed up */
  readonly overview: DueOverview;
  readonly sheet: string;
}
