import type { Language } from '../../i18n/language';
import { paneTexts } from '../../i18n/pane';
import type { ReportOutcome } from '../../jobs/report/fill';

/** What the report still lacks: people sign it, so every gap is told. */
export function ReportResult({ outcome, language }: { readonly outcome: ReportOutcome; readonly language: Language }) {
  const { report: texts } = paneTexts(language).results;
  const gaps = outcome.open.length + outcome.missing.length;
  return <p>{gaps === 0 ? texts.complete : texts.unfilled(gaps)}</p>;
}
