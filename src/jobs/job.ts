import type { Finding } from '../core/check/finding';
import type { Stage } from '../core/due/stage';
import type { Organisation } from '../core/record/organisation';
import type { Report } from '../core/report/report';
import type { ByCriterion, Criterion } from '../core/rubric/criterion';
import type { ClassId } from '../core/rubric/edition';
import type { KindId, Unit } from '../core/sheet/table';
import type { Language } from '../i18n/language';

/** What every job may be told. Nothing here is guessed from the clock: the day comes from the sheets unless it is given. */
export interface JobOptions {
  readonly language: Language;
  /** 1900 serial of the day to speak of; default: the day that the sheets carry */
  readonly asOf?: number;
  /** e.g. `2026-Q3`; default: the quarter of `asOf` */
  readonly period?: string;
  /** the workbook's file name, for its date */
  readonly fileName?: string;
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
  readonly columns: readonly { readonly heading: string; readonly field: string; readonly confidence: number }[];
  /** how many cells were read only because the table decided, or could not be read */
  readonly unsure: number;
}

export interface Survey {
  readonly asOf: number | null;
  readonly tables: readonly TableSummary[];
  readonly unknown: readonly { readonly sheet: string; readonly why: 'empty' | 'noHeading' | 'noKind' }[];
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
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
  /** the overdue points come from an assumed band */
  readonly assumed: boolean;
  readonly official: { readonly total: number | null; readonly class: ClassId | null } | null;
}

export interface ScoreOutcome {
  readonly edition: string;
  /** false while any band of the edition is an assumption */
  readonly verified: boolean;
  readonly asOf: number;
  readonly groups: readonly GroupScore[];
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
}

export interface DueOutcome {
  readonly asOf: number;
  readonly loans: readonly DueLoan[];
  /** contracts with an in-term balance but no due date: in no list, so they must be told */
  readonly undated: readonly string[];
  readonly sheet: string;
}

export interface ReportOutcome {
  readonly report: Report;
  /** the report's paragraphs, in Vietnamese */
  readonly narrative: readonly string[];
  readonly sheet: string;
}
