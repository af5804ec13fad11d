import type { Language } from '../i18n/language';
import type { CalibrationOutcome } from '../jobs/calibrate';
import type { Health } from '../jobs/health';
import type { JobStep, Survey } from '../jobs/job';
import type { RepairPreview } from '../jobs/repair';
import type { ActionId, ActionResults, JobId, RepairTarget } from './action';
import type { Notice } from './notice';
import type { PageId } from './page';
import type { ReportAnswers, ReportChoice, TemplateAnswers } from './report-state';

/** What came of a job; the newest of each job is kept. */
export type Result =
  | { readonly [Id in JobId]: { readonly id: Id; readonly outcome: ActionResults[Id] } }[JobId]
  | { readonly id: JobId; readonly error: unknown };

export interface Running {
  readonly id: ActionId;
  readonly step: JobStep | null;
  readonly done: number;
  readonly total: number;
  /** the user has asked to stop and the job has not yet answered */
  readonly cancelling: boolean;
  /** where several jobs are done in one go: which of them is at work, and how many there are */
  readonly part: { readonly job: JobId; readonly index: number; readonly count: number } | null;
}

export interface SessionState {
  readonly language: Language;
  /** Excel has answered, and the workbook can be worked on */
  readonly connected: boolean;
  readonly page: PageId;
  /** the first-run card has been put away for good */
  readonly welcomed: boolean;
  /** null = not read yet */
  readonly survey: Survey | null;
  readonly surveying: boolean;
  readonly running: Running | null;
  /** newest first */
  readonly results: readonly Result[];
  readonly canUndo: boolean;
  /** 1900 serial of the day to speak of, chosen by the user because no sheet names one; null = the sheets say */
  readonly asOf: number | null;
  /** what a repair would do, until it is done, dropped or the findings are others */
  readonly preview: Preview | null;
  /** the bands compared with the bank's points, until they are adopted, dropped or the scores are others */
  readonly calibration: CalibrationOutcome | null;
  /** which report is spoken of */
  readonly choice: ReportChoice;
  /** what was told of that report, until it is filled, another one is chosen or something is taken back */
  readonly answers: ReportAnswers;
  readonly templates: TemplateAnswers;
  /** what this Excel supports; null = not asked yet */
  readonly health: Health | null;
  /** told once and gone with the next action */
  readonly notice: Notice | null;
}

export interface Preview {
  readonly target: RepairTarget;
  readonly plan: RepairPreview;
}
