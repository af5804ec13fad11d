import type { ComponentChildren } from 'preact';
import { ACTIONS } from '../../actions/actions';
import type { ActionResults, JobId } from '../../actions/action';
import type { Result } from '../../actions/session';
import { paneTexts } from '../../i18n/pane';
import { pageTexts } from '../../i18n/pane/pages';
import { ActionButton } from '../action-button';
import { FailedResult } from '../failed-result';
import { LinkButton } from '../link-button';
import { resultSummary } from '../result-summary';
import type { PageProps } from './page-props';

interface Props<Id extends JobId> extends PageProps {
  readonly id: Id;
  /** draws what came of the job */
  readonly draw: (outcome: ActionResults[Id]) => ComponentChildren;
}

/** A job's button, what came of it, and the way to the sheet that it wrote. */
export function JobPage<Id extends JobId>({ id, draw, session, state }: Props<Id>) {
  const texts = paneTexts(state.language);
  const result = state.results.find((one) => one.id === id);
  const isRunning = state.running?.id === id;
  return (
    <>
      <ActionButton
        id={id}
        state={state}
        primary
        hint={isRunning ? texts.progress.busy : texts.hints[id]}
        onPress={() => void session.run(id)}
      />
      {result ? (
        <section class="result" data-result={id} aria-label={ACTIONS[id].label(state.language)}>
          <Outcome id={id} result={result} draw={draw} session={session} state={state} />
        </section>
      ) : (
        <p class="quiet">{pageTexts(state.language).job.none[id]}</p>
      )}
    </>
  );
}

function Outcome<Id extends JobId>({ id, result, draw, session, state }: Props<Id> & { readonly result: Result }) {
  const { language } = state;
  if ('error' in result) return <FailedResult id={id} error={result.error} session={session} state={state} />;
  const { sheet } = result.outcome;
  return (
    <>
      <p class="result-summary">{resultSummary(result, language)}</p>
      {/* a result with this id has the outcome of this id */}
      {draw(result.outcome as ActionResults[Id])}
      <p class="open-sheet">
        <LinkButton onPress={() => void session.goTo({ sheet, row: 0, col: 0 })}>
          {paneTexts(language).results.open(sheet)}
        </LinkButton>
      </p>
    </>
  );
}
