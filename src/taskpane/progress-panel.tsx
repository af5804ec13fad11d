import { useEffect, useRef } from 'preact/hooks';
import type { ActionId } from '../actions/action';
import { ACTIONS } from '../actions/actions';
import type { Session, SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { progressLeft } from './progress-left';
import { progressShare } from './progress-share';
import { progressWords } from './progress-words';

/** What is being done, how far it is, and the way to stop it. */
export function ProgressPanel({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const { running, language } = state;
  const panel = useFocusGivenBack(running?.id ?? null);
  if (!running) return null;
  const { progress: texts } = paneTexts(language);
  const words = progressWords(running, language);
  return (
    <section class="progress" ref={panel} aria-label={ACTIONS[running.id].label(language)}>
      <div class="progress-head">
        <span>{words}</span>
        <span class="progress-left">{progressLeft(running, language)}</span>
        <fluent-button size="small" disabledFocusable={running.cancelling} onClick={() => session.cancel()}>
          {texts.cancel}
        </fluent-button>
      </div>
      <fluent-progress-bar thickness="large" min={0} max={100} value={progressShare(running)} aria-label={words} />
    </section>
  );
}

/** The Stop button goes with its job: a focus on it moves to the button that started the job. */
function useFocusGivenBack(id: ActionId | null) {
  const panel = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  hadFocus.current = panel.current?.contains(document.activeElement) ?? hadFocus.current;
  useEffect(
    () => () => {
      if (id && hadFocus.current) document.querySelector<HTMLElement>(`[data-job=${id}]`)?.focus();
      hadFocus.current = false;
    },
    [id],
  );
  return panel;
}
