import type { Session } from '../actions/session';
import { cellName } from '../core/cell/address';
import type { Finding, Severity } from '../core/check/finding';
import { findingMessage } from '../i18n/findings';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { CheckOutcome } from '../jobs/job';
import { LinkButton } from './link-button';
import { countFindings, firstFindings } from './result-summary';

const SHOWN = 6;
const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** How many findings of each weight, and the first of them with the way to their cells. */
export function CheckResult({ outcome, session, language }: Props & { readonly outcome: CheckOutcome }) {
  const { check: texts } = paneTexts(language).results;
  const counts = countFindings(outcome.findings);
  const shown = firstFindings(outcome.findings, SHOWN);
  if (shown.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p class="badges">
        {(['error', 'warning', 'info'] satisfies Severity[]).map((severity) => (
          <fluent-badge key={severity} appearance="tint" size="large" color={COLORS[severity]}>
            {texts.badges[severity](counts[severity])}
          </fluent-badge>
        ))}
      </p>
      <ul class="findings">
        {shown.map((finding, index) => (
          <FindingItem key={index} finding={finding} session={session} language={language} />
        ))}
      </ul>
      {outcome.findings.length > shown.length && (
        <p class="quiet">{texts.more(outcome.findings.length - shown.length)}</p>
      )}
    </>
  );
}

function FindingItem({ finding, session, language }: Props & { readonly finding: Finding }) {
  const { check: texts } = paneTexts(language).results;
  const { sheet, row, col } = finding.place;
  return (
    <li data-severity={finding.severity}>
      <span>{findingMessage(finding, language)}</span>
      <LinkButton onPress={() => void session.goTo(finding.place)}>{texts.goTo(cellName(row, col), sheet)}</LinkButton>
    </li>
  );
}
