import { useMemo, useState } from 'preact/hooks';
import type { Session, SessionState } from '../../../actions/session';
import { groupFindings } from '../../../core/check/group-findings';
import { paneTexts } from '../../../i18n/pane';
import type { CheckOutcome } from '../../../jobs/job';
import { AcceptedList } from './accepted-list';
import { FilterBar } from './filter-bar';
import { NO_FILTER } from './finding-filter';
import { FindingGroupCard } from './finding-group';
import { groupKey } from './group-key';
import { ResultTools } from './result-tools';
import { useShownFindings } from './use-shown-findings';

interface Props {
  readonly outcome: CheckOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

/** The findings of a check, in groups that one act would mend, and what can be done about them. */
export function Findings({ outcome, session, state }: Props) {
  const { language } = state;
  const { check: texts } = paneTexts(language).results;
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useShownFindings(outcome.findings, filter, language);
  const lapsed = outcome.lapsed.length;
  return (
    <>
      {outcome.findings.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <FilterBar
          findings={outcome.findings}
          shown={shown.length}
          filter={filter}
          language={language}
          onChange={setFilter}
        />
      )}
      <ResultTools findings={shown} sheet={outcome.sheet} session={session} state={state} />
      {lapsed > 0 && <p class="doubt">{texts.accepted.lapsed(lapsed)}</p>}
      <Groups findings={shown} session={session} state={state} />
      <AcceptedList accepted={outcome.suppressed} session={session} state={state} />
    </>
  );
}

/** The gravest group is open at first; then each is as the user left it, through later checks, too. */
function Groups({ findings, session, state }: Pick<Props, 'session' | 'state'> & Pick<CheckOutcome, 'findings'>) {
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(groups.slice(0, 1).map((group) => [groupKey(group), true])),
  );
  return (
    <div class="groups">
      {groups.map((group) => {
        const key = groupKey(group);
        return (
          <FindingGroupCard
            key={key}
            group={group}
            session={session}
            state={state}
            open={opened.get(key) ?? false}
            onToggle={(open) => setOpened((now) => (now.get(key) === open ? now : new Map(now).set(key, open)))}
          />
        );
      })}
    </div>
  );
}
