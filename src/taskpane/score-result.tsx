import type { Session, SessionState } from '../actions/session';
import { formatNumber } from '../i18n/format';
import { paneTexts } from '../i18n/pane';
import { terms } from '../i18n/terms';
import type { ScoreOutcome } from '../jobs/job';
import { CLASS_ROWS, countClasses } from './result-summary';
import { ScoreTools } from './score-tools';

interface Props {
  readonly outcome: ScoreOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

/** Groups by class with a bar each; what is assumed and what is missing is said. */
export function ScoreResult({ outcome, session, state }: Props) {
  const { language } = state;
  const { score: texts } = paneTexts(language).results;
  const counts = countClasses(outcome.groups);
  const total = outcome.groups.length;
  const { classes } = terms[language];
  return (
    <>
      <ul class="classes">
        {CLASS_ROWS.filter((id) => id !== 'open' || counts.open > 0).map((id) => (
          <li key={id} data-class={id}>
            <span class="class-name">{id === 'open' ? texts.open : classes[id]}</span>
            <span class="class-count">
              {texts.classed(counts[id], formatNumber(language, (counts[id] / total) * 100, 1))}
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(counts[id] / total) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {counts.open > 0 && <p class="quiet">{texts.incomplete(counts.open)}</p>}
      {!outcome.verified && <p class="doubt">{texts.unverified}</p>}
      <ScoreTools outcome={outcome} session={session} state={state} />
    </>
  );
}
