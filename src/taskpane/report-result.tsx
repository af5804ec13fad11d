import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { ReportOutcome } from '../jobs/job';

/** What the report still lacks: people sign it, so every gap is named. */
export function ReportResult({ outcome, language }: { readonly outcome: ReportOutcome; readonly language: Language }) {
  const { report: texts } = paneTexts(language).results;
  const { unfilled, unverified } = outcome.report;
  return (
    <>
      {unfilled.length === 0 ? (
        <p>{texts.complete}</p>
      ) : (
        <>
          <p>{texts.unfilled}</p>
          <ul class="unfilled">
            {unfilled.map((item) => (
              <li key={item}>{texts.items[item]}</li>
            ))}
          </ul>
        </>
      )}
      {unverified && <p class="doubt">{texts.unverified}</p>}
    </>
  );
}
