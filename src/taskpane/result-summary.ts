import type { Result } from '../actions/session';
import type { Finding, Severity } from '../core/check/finding';
import { STAGES, type Stage } from '../core/due/stage';
import { CLASS_IDS, type ClassId } from '../core/rubric/edition';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { DueLoan, GroupScore } from '../jobs/job';

export const countFindings = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};

/** Groups by class, best class first; `open` = no class, for want of data. */
export function countClasses(groups: readonly GroupScore[]): Readonly<Record<ClassId | 'open', number>> {
  const counts = { good: 0, fair: 0, average: 0, poor: 0, open: 0 };
  for (const group of groups) counts[group.class ?? 'open']++;
  return counts;
}

export const CLASS_ROWS = [...CLASS_IDS, 'open'] as const;

export interface StageRow {
  readonly stage: Stage;
  readonly loans: number;
  /** đồng */
  readonly amount: number;
}

/** Loans and money by stage, the most pressing first; a stage without loans has no row. */
export const sumStages = (loans: readonly DueLoan[]): StageRow[] =>
  STAGES.map((stage) => {
    const own = loans.filter((loan) => loan.stage === stage);
    return { stage, loans: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0) };
  }).filter((row) => row.loans > 0);

/** What came of a job, in a few words. */
export function resultSummary(result: Result, language: Language): string {
  const { results: texts, errors } = paneTexts(language);
  if ('error' in result) return errors.failed;
  switch (result.id) {
    case 'check': {
      const { error, warning, info } = countFindings(result.outcome.findings);
      return texts.check.counts(error, warning, info);
    }
    case 'score':
      return texts.score.counts(result.outcome.groups.length);
    case 'due':
      return texts.due.counts(result.outcome.loans.length, result.outcome.asOf);
    case 'report': {
      const { quarter, year } = result.outcome.data.quarter;
      return texts.report.counts(quarter, year);
    }
  }
}

const WINDOW_STAGES = ['30', '60', '90'] as const;

/** What falls due within 30, 60 and 90 days from the day of the figures, that day included, and what is past its day. */
export function stageWindows(loans: readonly Pick<DueLoan, 'stage' | 'amount'>[]) {
  const sumOf = (stages: readonly Stage[]) => {
    const own = loans.filter(({ stage }) => stages.includes(stage));
    return { loans: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0) };
  };
  return {
    windows: WINDOW_STAGES.map((stage, last) => ({
      stage,
      ...sumOf(['due', ...WINDOW_STAGES.slice(0, last + 1)]),
    })),
    overdue: sumOf(['overdue']),
  };
}
