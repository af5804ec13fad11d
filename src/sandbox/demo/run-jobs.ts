import { TkvvError, type ErrorCode } from '../../core/errors';
import { checkWorkbook } from '../../jobs/check';
import { listDueDebts } from '../../jobs/due';
import type { CheckOutcome, DueOutcome, JobOptions, ScoreOutcome, Survey } from '../../jobs/job';
import { FORM_IDS, type FormId } from '../../jobs/report/document';
import { fillReport, type ReportOutcome } from '../../jobs/report/fill';
import { scoreGroups } from '../../jobs/score';
import { survey } from '../../jobs/survey';
import { holdsFiguresFor } from './forms';

/** What a job gave, or why this workbook has nothing for it; and how long it took. */
export interface Timed<T> {
  readonly outcome: T | null;
  readonly why: TkvvError | null;
  readonly ms: number;
}

export interface AllOutcomes {
  readonly survey: Timed<Survey>;
  readonly check: Timed<CheckOutcome>;
  readonly score: Timed<ScoreOutcome>;
  readonly due: Timed<DueOutcome>;
  /** the form that the ribbon's button fills */
  readonly report: Timed<ReportOutcome>;
  /** the other forms; null = the workbook holds nothing for it, and it was left out */
  readonly forms: readonly { readonly form: FormId; readonly report: Timed<ReportOutcome> | null }[];
}

/** A workbook without loans has no due debts: that is told, not an error. */
const NOTHING_TO_DO: readonly ErrorCode[] = ['noGroups', 'noLoans', 'noReportData', 'noDate'];

/** The jobs of the four ribbon buttons, one after the other, on the workbook that is open; then the report's other forms. */
export async function runJobs(options: JobOptions): Promise<AllOutcomes> {
  const outcomes = {
    survey: await timed(() => survey(options)),
    check: await timed(() => checkWorkbook(options)),
    score: await timed(() => scoreGroups(options)),
    due: await timed(() => listDueDebts(options)),
    report: await timed(() => fillReport(options)),
  };
  return { ...outcomes, forms: await otherForms(outcomes.report.outcome, options) };
}

async function otherForms(first: ReportOutcome | null, options: JobOptions): Promise<AllOutcomes['forms']> {
  if (!first) return [];
  const filled: AllOutcomes['forms'][number][] = [];
  for (const form of FORM_IDS.filter((id) => id !== first.form))
    filled.push({
      form,
      report: holdsFiguresFor(form, first.data) ? await timed(() => fillReport(options, { form })) : null,
    });
  return filled;
}

async function timed<T>(job: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  try {
    const outcome = await job();
    return { outcome, why: null, ms: performance.now() - start };
  } catch (error) {
    if (!(error instanceof TkvvError) || !NOTHING_TO_DO.includes(error.code)) throw error;
    return { outcome: null, why: error, ms: performance.now() - start };
  }
}
