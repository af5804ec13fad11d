import type { Finding } from '../core/check/finding';
import type { Suppression } from '../core/check/suppress';
import type { DueBasis } from '../core/due/due-date';
import type { NoticeChoice } from '../core/due/notice-lists';
import type { HealthFact } from '../core/health/fact';
import type { Language } from '../i18n/language';
import type { AdoptedCalibration, CalibrationOutcome } from '../jobs/calibrate';
import type { EditionsOutcome } from '../jobs/edit-editions';
import type { FreezeOutcome } from '../jobs/freeze-functions';
import type { CheckOutcome, DueOutcome, JobOptions, ScoreOutcome, Survey } from '../jobs/job';
import type { Health } from '../jobs/health';
import type { MarkOutcome } from '../jobs/mark';
import type { NoticesOutcome } from '../jobs/notices';
import type { Quarter } from '../core/report/quarter';
import type { Proposal } from '../core/report/template/learn/proposal';
import type { Overwrite } from '../excel/template-edits';
import type { FillComparison } from '../jobs/report/compare';
import type { FormId } from '../jobs/report/document';
import type { ExportOutcome } from '../jobs/report/export/export-report';
import type { FillChoice, ReportOutcome } from '../jobs/report/fill';
import type { InputsOutcome } from '../jobs/report/inputs/open-inputs';
import type { ReportPreview } from '../jobs/report/prepare';
import type { CellSource } from '../jobs/report/source';
import type { TemplateSummary } from '../jobs/report/template/check-template';
import type { FillTemplateOutcome } from '../jobs/report/template/fill-template';
import type { InsertedToken } from '../jobs/report/template/insert-token';
import type { LearnedTemplate } from '../jobs/report/template/learn-template';
import type { RepairOutcome, RepairPreview } from '../jobs/repair';
import type { Rechecked } from '../jobs/then-check';
import type { Learned } from './report-state';
import type { Result, SessionState } from './session-state';

/** What each action gives back. */
export interface ActionResults {
  /** of the jobs that were asked for, in their order; the first has not failed */
  assess: readonly Result[];
  survey: Survey;
  check: CheckOutcome;
  score: ScoreOutcome;
  due: DueOutcome;
  report: ReportOutcome;
  mark: MarkOutcome;
  /** how many marks there were */
  unmark: number;
  preview: RepairPreview;
  repair: Rechecked<RepairOutcome>;
  accept: Rechecked<readonly Suppression[]>;
  reopen: Rechecked<readonly Suppression[]>;
  /** the file's content */
  csv: string;
  editions: EditionsOutcome;
  calibrate: CalibrationOutcome;
  adopt: Rescored;
  notices: NoticesOutcome;
  freeze: FreezeOutcome;
  unfreeze: FreezeOutcome;
  prepare: ReportPreview;
  inputs: InputsOutcome;
  /** null = the form has not been filled in this workbook */
  compare: FillComparison | null;
  source: CellSource;
  templates: readonly TemplateSummary[];
  checkTemplate: TemplateSummary;
  insertToken: InsertedToken;
  fillTemplate: FillTemplateOutcome;
  learn: Learned;
  applyLearned: LearnedTemplate;
  exportReport: ExportOutcome;
  openSample: void;
  /** name of the settings sheet */
  openSettings: string;
  health: Health;
  /** stands in the place of the fact `functionsWork` */
  probe: HealthFact;
  /** whether the workbook held anything to forget */
  forget: boolean;
  /** the sheet that was taken back; null = there was nothing to take back */
  undo: string | null;
}

/** Bands that were taken over from the data, and the scores by them. */
export interface Rescored {
  readonly done: AdoptedCalibration;
  readonly score: ScoreOutcome;
}

/** Findings of one rule on one sheet that one act would mend. */
export interface RepairTarget {
  readonly mend: string;
  readonly sheet: string;
  readonly rule: string;
}

/** What an action has to be told beside the options; the others need nothing more. */
export interface ActionArguments {
  assess: {
    readonly jobs: readonly AssessedJob[];
    /** told before each job */
    readonly onJob: (id: AssessedJob) => void;
    /** told what came of each job as soon as it is there; it holds if all of them come to their end */
    readonly onResult: (result: Result) => void;
  };
  mark: readonly Finding[];
  preview: RepairTarget;
  repair: RepairPreview;
  accept: { readonly findings: readonly Finding[]; readonly reason: string };
  /** keys of the findings */
  reopen: readonly string[];
  csv: readonly Finding[];
  /** undefined = as the workbook's settings say */
  due: DueBasis | undefined;
  /** 1900 serial of the day whose edition is to be changed */
  editions: number;
  notices: NoticeChoice;
  /** undefined = the report on entrusted lending */
  report: FillChoice | undefined;
  prepare: FormId;
  inputs: Quarter;
  compare: FormId;
  /** name of the sheet */
  checkTemplate: string;
  /** the token without braces */
  insertToken: string;
  fillTemplate: { readonly form: FormId; readonly sheet: string; readonly overwrite?: Overwrite };
  learn: { readonly form: FormId; readonly sheet: string };
  applyLearned: { readonly sheet: string; readonly confirmed: readonly Proposal[] };
  exportReport: { readonly form: FormId; readonly withNames: boolean };
}

export type ActionId = keyof ActionResults;

export type ArgumentOf<Id extends ActionId> = Id extends keyof ActionArguments ? ActionArguments[Id] : void;

/** One thing a user can do: the same object behind the pane's button, the ribbon's button, the keyboard and the tests. */
export interface Action<Id extends ActionId> {
  readonly id: Id;
  /** the function's name in the manifest, of actions that have a ribbon button */
  readonly command?: string;
  /** SVG path on a 20 × 20 field, drawn as a line */
  readonly icon: string;
  /** keys that begin it in the pane, as `aria-keyshortcuts` names them */
  readonly keys?: string;
  label(language: Language): string;
  /** what it writes is taken back by `undo` */
  readonly undoable: boolean;
  /** whether it can be begun now; buttons, keys and ribbon ask the same */
  enabled(state: SessionState): boolean;
  run(options: JobOptions, argument: ArgumentOf<Id>): Promise<ActionResults[Id]>;
}

export type Actions = { readonly [Id in ActionId]: Action<Id> };

/** The actions that write a sheet, in the order of their buttons. */
export const JOB_IDS = ['check', 'score', 'due', 'report'] as const;

export type JobId = (typeof JOB_IDS)[number];

/** The jobs that the first button may do in one go. */
export type AssessedJob = Exclude<JobId, 'report'>;
