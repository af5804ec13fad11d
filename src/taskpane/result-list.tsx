import { useEffect, useRef } from 'preact/hooks';
import { ACTIONS } from '../actions/actions';
import type { Result, Session, SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { CheckResult } from './check-result';
import { DueResult } from './due-result';
import { FailedResult } from './failed-result';
import { LinkButton } from './link-button';
import { ReportResult } from './report-result';
import { resultSummary } from './result-summary';
import { ScoreResult } from './score-result';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** What came of the jobs, the newest first and open, the others folded. */
export function ResultList({ session, state }: Props) {
  const texts = paneTexts(state.language);
  if (state.results.length === 0) return null;
  return (
    <section class="results" aria-label={texts.results.heading}>
      {state.results.map((result, index) => (
        <ResultCard key={result.id} result={result} newest={index === 0} session={session} state={state} />
      ))}
    </section>
  );
}

function ResultCard({ result, newest, session, state }: Props & { readonly result: Result; readonly newest: boolean }) {
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // who is at work in a result, or has just been told something, is left where he is
    const busy = document.activeElement?.closest('.card, .notice');
    if (newest && !busy) card.current?.querySelector('summary')?.scrollIntoView({ block: 'nearest' });
  }, [newest, result]);
  return (
    <details class="card" data-result={result.id} ref={card} open={newest}>
      <summary>
        <span class="card-title">{ACTIONS[result.id].label(state.language)}</span>
        <span class="card-summary">{resultSummary(result, state.language)}</span>
      </summary>
      <Body result={result} session={session} state={state} />
      {!('error' in result) && <OpenSheet sheet={result.outcome.sheet} session={session} state={state} />}
    </details>
  );
}

function Body({ result, session, state }: Props & { readonly result: Result }) {
  if ('error' in result) return <FailedResult id={result.id} error={result.error} session={session} state={state} />;
  const { language } = state;
  switch (result.id) {
    case 'check':
      return <CheckResult outcome={result.outcome} session={session} state={state} />;
    case 'score':
      return <ScoreResult outcome={result.outcome} session={session} state={state} />;
    case 'due':
      return <DueResult outcome={result.outcome} session={session} state={state} />;
    case 'report':
      return <ReportResult outcome={result.outcome} language={language} />;
  }
}

const OpenSheet = ({ sheet, session, state }: Props & { readonly sheet: string }) => (
  <p class="open-sheet">
    <LinkButton onPress={() => void session.goTo({ sheet, row: 0, col: 0 })}>
      {paneTexts(state.language).results.open(sheet)}
    </LinkButton>
  </p>
);
