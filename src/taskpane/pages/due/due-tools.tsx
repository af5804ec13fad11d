import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Session, SessionState } from '../../../actions/session';
import { DUE_BASES } from '../../../core/due/due-date';
import { paneTexts } from '../../../i18n/pane';
import type { DueOutcome } from '../../../jobs/job';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';

interface Props {
  readonly outcome: DueOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

/** Which due date counts, and the pages for the groups' leaders. */
export const DueTools = (props: Props) => (
  <>
    <BasisForm {...props} />
    <NoticesForm {...props} />
  </>
);

/** The list is made again at a press, not with each step through the choice: it writes a sheet. */
function BasisForm({ outcome, session, state }: Props) {
  const { language, running } = state;
  const { due: texts } = paneTexts(language).results;
  const used = outcome.overview.choice.basis;
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = used;
  }, [used, outcome]);
  const id = useId();
  const busy = running !== null;
  const list = async () => {
    await session.dueBy(DUE_BASES.find((one) => one === field.current?.value) ?? used);
    focusAfterDraw(() => field.current);
  };
  return (
    <div class="tools">
      <label for={id}>{texts.basis}</label>
      <select id={id} class="field basis" ref={field} defaultValue={used}>
        {DUE_BASES.map((one) => (
          <option key={one} value={one}>
            {texts.bases[one]}
          </option>
        ))}
      </select>
      <fluent-button size="small" class="list-again" disabledFocusable={busy} onClick={() => busy || void list()}>
        {texts.again}
      </fluent-button>
    </div>
  );
}

/** Numbers that name a person are only shown where somebody asks for them, each time anew. */
function NoticesForm({ session, state }: Props) {
  const { language } = state;
  const { due: texts } = paneTexts(language).results;
  const [showNumbers, setShowNumbers] = useState(false);
  const write = async () => {
    await session.notices({ showNumbers });
    setShowNumbers(false);
    focusAfterDraw(noticeLine);
  };
  return (
    <div class="tools" role="group" aria-label={texts.notices}>
      <label class="tick">
        <input
          type="checkbox"
          class="show-numbers"
          checked={showNumbers}
          onChange={({ currentTarget }) => setShowNumbers(currentTarget.checked)}
        />{' '}
        {texts.showNumbers}
      </label>
      <ActionButton id="notices" state={state} onPress={() => void write()} />
    </div>
  );
}
