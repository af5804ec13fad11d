import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import type { CheckOutcome } from '../../../jobs/job';
import { Bar } from '../../bars';
import { countFindings } from '../../result-summary';
import type { PageProps } from '../page-props';
import { Card } from './card';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Findings by severity. */
export function FindingsCard({ outcome, session, state }: PageProps & { readonly outcome: CheckOutcome }) {
  const texts = pageTexts(state.language).overview.findings;
  const { badges } = paneTexts(state.language).results.check;
  const counts = countFindings(outcome.findings);
  const all = outcome.findings.length;
  return (
    <Card title={texts.title} page="check" name="findings" session={session} state={state}>
      {all === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul class="bars">
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <span>{badges[severity](counts[severity])}</span>
              <Bar share={counts[severity] / all} tone={severity} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
