import { useCallback } from 'preact/hooks';
import type { Session, SessionState } from '../../../actions/session';
import type { Finding, Severity } from '../../../core/check/finding';
import type { FindingGroup } from '../../../core/check/group-findings';
import { isRepair } from '../../../core/check/repairs';
import { ruleTexts } from '../../../i18n/findings';
import { mendNames } from '../../../i18n/findings/mends';
import { paneTexts } from '../../../i18n/pane';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import { LongList } from '../../long-list';
import { countFindings } from '../../result-summary';
import { SEVERITIES } from './finding-filter';
import { FindingItem } from './finding-item';
import { groupHeading, groupKey } from './group-key';
import { RepairPanel } from './repair-panel';

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const satisfies Record<Severity, string>;

interface Props {
  readonly group: FindingGroup;
  readonly session: Session;
  readonly state: SessionState;
}

interface Opening {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Findings of one rule on one sheet. What stands inside is only made while the group is open. */
export function FindingGroupCard({ group, session, state, open, onToggle }: Props & Opening) {
  const { language } = state;
  const { badges } = paneTexts(language).results.check;
  const counts = countFindings(group.findings);
  return (
    <details
      class="group"
      data-group={groupKey(group)}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary tabIndex={0}>
        <span class="group-title">{ruleTexts(group.rule, language).title}</span>
        <span class="group-badges">
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <fluent-badge key={severity} appearance="tint" color={COLORS[severity]}>
              {badges[severity](counts[severity])}
            </fluent-badge>
          ))}
        </span>
        <span class="quiet">
          {mendNames[language][group.mend]} · {group.sheet}
        </span>
      </summary>
      {open && <GroupBody group={group} session={session} state={state} />}
    </details>
  );
}

function GroupBody({ group, session, state }: Props) {
  const { language, running } = state;
  const { check: texts } = paneTexts(language).results;
  const key = groupKey(group);
  const busy = running !== null;
  const accept = useCallback(
    async (finding: Finding, reason: string) => {
      await session.accept([finding], reason);
      focusAfterDraw(() => groupHeading(key), noticeLine);
    },
    [session, key],
  );
  const draw = useCallback(
    (finding: Finding) => (
      <FindingItem
        key={finding.key}
        finding={finding}
        session={session}
        language={language}
        busy={busy}
        onAccept={(one, reason) => void accept(one, reason)}
      />
    ),
    [session, language, busy, accept],
  );
  return (
    <div class="group-body">
      <p class="quiet">
        {texts.why} {ruleTexts(group.rule, language).why}
      </p>
      {isRepair(group.mend) && <RepairPanel group={group} session={session} state={state} />}
      <LongList items={group.findings} class="findings" draw={draw} more={texts.more} />
    </div>
  );
}
