import { useRef } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Session, SessionState } from '../../../actions/session';
import type { FindingGroup } from '../../../core/check/group-findings';
import { ruleTexts } from '../../../i18n/findings';
import { paneTexts } from '../../../i18n/pane';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import { Icon } from '../../icon';
import { groupHeading, groupKey } from './group-key';
import { RepairPreviewList } from './repair-preview';

interface Props {
  readonly group: FindingGroup;
  readonly session: Session;
  readonly state: SessionState;
}

/** The way to a repair: first what it would do, then the button that does it. */
export function RepairPanel({ group, session, state }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { language, running, preview } = state;
  const key = groupKey(group);
  const show = async () => {
    if (running) return;
    const { mend, sheet, rule } = group;
    await session.preview({ mend, sheet, rule });
    focusAfterDraw(
      () => panel.current?.querySelector('.preview'),
      () => panel.current?.querySelector('fluent-button'),
    );
  };
  const drop = () => {
    session.dropPreview();
    focusAfterDraw(() => panel.current?.querySelector('fluent-button'));
  };
  const apply = async () => {
    if (running) return;
    await session.repair();
    focusAfterDraw(() => groupHeading(key), noticeLine);
  };
  const isShown = preview !== null && groupKey(preview.target) === key;
  return (
    <div class="repair" ref={panel}>
      {isShown ? (
        <RepairPreviewList
          plan={preview.plan}
          language={language}
          busy={running !== null}
          onApply={() => void apply()}
          onDrop={drop}
        />
      ) : (
        <fluent-button
          size="small"
          disabledFocusable={running !== null}
          aria-label={paneTexts(language).results.check.preview.of(ruleTexts(group.rule, language).title)}
          onClick={() => void show()}
        >
          <Icon path={ACTIONS.preview.icon} slot="start" />
          {ACTIONS.preview.label(language)}
        </fluent-button>
      )}
    </div>
  );
}
