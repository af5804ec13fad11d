import type { CheckOutcome, DueOutcome, JobOptions, ReportOutcome, ScoreOutcome, Survey } from '../jobs/job';
import type { Language } from '../i18n/language';

/** What each action gives back. */
export interface ActionResults {
  survey: Survey;
  check: CheckOutcome;
  score: ScoreOutcome;
  due: DueOutcome;
  report: ReportOutcome;
  /** the sheet that was taken back; null = there was nothing to take back */
  undo: string | null;
}

export type ActionId = keyof ActionResults;

/** One thing a user can do: the same object behind the pane's button, the ribbon's button and the tests. */
export interface Action<Id extends ActionId> {
  readonly id: Id;
  /** the function's name in the manifest, of actions that have a ribbon button */
  readonly command?: string;
  /** SVG path on a 20 × 20 field, drawn as a line */
  readonly icon: string;
  label(language: Language): string;
  run(options: JobOptions): Promise<ActionResults[Id]>;
}

export type Actions = { readonly [Id in ActionId]: Action<Id> };

/** The actions that write a sheet, in the order of their buttons. */
export const JOB_IDS = ['check', 'score', 'due', 'report'] as const;

export type JobId = (typeof JOB_IDS)[number];
