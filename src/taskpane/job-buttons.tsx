import { JOB_IDS } from '../actions/action';
import { ACTIONS } from '../actions/actions';
import type { Session, SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { Icon } from './icon';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly enabled: boolean;
}

/** The four jobs. While one runs the others rest, but stay in the keyboard's round so that focus is never lost. */
export function JobButtons({ session, state, enabled }: Props) {
  const texts = paneTexts(state.language);
  return (
    <nav class="jobs" aria-label={texts.jobs}>
      {JOB_IDS.map((id) => (
        <fluent-button
          key={id}
          class="job"
          data-job={id}
          appearance={id === 'check' ? 'primary' : 'outline'}
          aria-busy={state.running?.id === id}
          disabledFocusable={!enabled || state.running !== null}
          onClick={() => enabled && void session.run(id)}
        >
          <Icon path={ACTIONS[id].icon} slot="start" />
          <span class="job-words">
            <span class="job-label">{ACTIONS[id].label(state.language)}</span>
            <span class="job-hint">{state.running?.id === id ? texts.progress.busy : texts.hints[id]}</span>
          </span>
        </fluent-button>
      ))}
    </nav>
  );
}
