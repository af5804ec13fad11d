import { isoDate } from '../../core/cell/serial';
import { fieldNames } from '../../i18n/fields';
import { errorText } from '../../i18n/errors';
import { formatDate, formatNumber } from '../../i18n/format';
import { settingsFaultText } from '../../i18n/settings';
import { sandboxTexts } from '../../i18n/sandbox';
import { terms } from '../../i18n/terms';
import type { TableSummary } from '../../jobs/job';
import type { ReportOutcome } from '../../jobs/report/fill';
import type { AllOutcomes, Timed } from './run-jobs';

const texts = sandboxTexts.vi.demo;
/** Below this a column's meaning is a guess that a person should look at. */
const UNSURE = 0.7;

/** The short table that the demo prints for one workbook: what was found, with times. */
export function summaryLines(name: string, { survey, check, score, due, report, forms }: AllOutcomes): string[] {
  const findings = check.outcome?.findings ?? [];
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const loans = due.outcome?.loans ?? [];
  const soon = loans.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= 90).length;
  const groups = score.outcome?.groups ?? [];
  return [
    `── ${name}${survey.outcome?.asOf ? ` (${isoDate(survey.outcome.asOf)})` : ''}`,
    ...(survey.outcome?.tables ?? []).flatMap((table) => [
      texts.recognised(table.sheet, factsOf(table)),
      texts.meanings(meaningsOf(table), table.unmapped.length),
    ]),
    ...(survey.outcome?.unknown ?? []).map(({ sheet }) => texts.unknown(sheet)),
    ...(survey.outcome?.settingsFaults ?? []).map((fault) => `  ${settingsFaultText(fault, 'vi')}`),
    line('check', check, () => texts.check(of('error'), of('warning'), of('info'))),
    line('score', score, () => texts.score(groups.length, groups.filter((group) => group.class !== null).length)),
    line('due', due, () => texts.due(loans.length, soon)),
    line('report', report, reportFacts),
    ...forms.map(({ form, report: filled }) =>
      filled ? line(form, filled, reportFacts) : `${texts.jobs[form]}: ${texts.leftOut}`,
    ),
  ];
}

const reportFacts = ({ sheets, narrative, open, missing }: ReportOutcome): string =>
  texts.report(sheets, narrative.length, open.length + missing.length);

function factsOf({ kind, headingRow, rows, period, unit, confidence, unsure }: TableSummary): string[] {
  const { facts } = texts;
  return [
    terms.vi.kinds[kind],
    facts.heading(headingRow + 1),
    facts.rows(rows),
    ...(period === null ? [] : [facts.day(formatDate(period))]),
    ...(unit === null ? [] : [facts.unit(unit)]),
    facts.sure(formatNumber('vi', confidence * 100, 0)),
    ...(unsure ? [facts.unsure(unsure)] : []),
  ];
}

/** What the columns were taken for, in the order of the sheet; a doubtful one is shown with its heading. */
const meaningsOf = ({ columns }: TableSummary): string[] =>
  columns.map(({ field, heading, confidence }) => {
    const name = fieldNames.vi[field];
    return confidence < UNSURE ? texts.facts.doubtful(name, heading) : name;
  });

/** What a job found and how long it took, or why this workbook has nothing for it. */
function line<T>(job: keyof typeof texts.jobs, { outcome, why, ms }: Timed<T>, found: (outcome: T) => string): string {
  const text = outcome === null ? (errorText(why, 'vi') ?? '') : `${found(outcome)} · ${formatNumber('vi', ms, 0)} ms`;
  return `${texts.jobs[job]}: ${text}`;
}
