import type { ActionResults, JobId } from '../../../actions/action';
import type { Result } from '../../../actions/session';
import { pageTexts } from '../../../i18n/pane/pages';
import { FailedResult } from '../../failed-result';
import { goToPage } from '../page-parts';
import type { PageProps } from '../page-props';
import { DueCard } from './due-card';
import { FindingsCard } from './findings-card';
import { ClassesCard, GroupsCard } from './groups-cards';
import { Recognised } from './recognised';

/** Tổng quan: before the first run what was recognised, then the figures that matter most, and the next step. */
export function OverviewPage({ session, state }: PageProps) {
  const results = state.results.filter(({ id }) => id !== 'report');
  if (results.length === 0) return <Recognised session={session} state={state} />;
  const texts = pageTexts(state.language).overview;
  return (
    <>
      {results.map(
        (result) =>
          'error' in result && (
            <FailedResult key={result.id} id={result.id} error={result.error} session={session} state={state} />
          ),
      )}
      <div class="cards">
        <Cards session={session} state={state} />
      </div>
      <fluent-button appearance="primary" class="next-step" onClick={() => goToPage(session, 'report')}>
        {texts.report}
      </fluent-button>
    </>
  );
}

function Cards({ session, state }: PageProps) {
  const check = outcomeOf(state.results, 'check');
  const score = outcomeOf(state.results, 'score');
  const due = outcomeOf(state.results, 'due');
  return (
    <>
      {check && <FindingsCard outcome={check} session={session} state={state} />}
      {score && <GroupsCard outcome={score} session={session} state={state} />}
      {score && <ClassesCard outcome={score} session={session} state={state} />}
      {due && <DueCard outcome={due} session={session} state={state} />}
    </>
  );
}

/** What came of a job; undefined where it has not run, or failed. */
function outcomeOf<Id extends JobId>(results: readonly Result[], id: Id): ActionResults[Id] | undefined {
  const result = results.find((one) => one.id === id);
  return result && !('error' in result) ? (result.outcome as ActionResults[Id]) : undefined;
}
