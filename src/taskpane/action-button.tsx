import type { ActionId } from '../actions/action';
import { ACTIONS } from '../actions/actions';
import type { SessionState } from '../actions/session';
import { Icon } from './icon';
import { shownKeys } from './shown-keys';

interface Props {
  readonly id: ActionId;
  readonly state: SessionState;
  readonly primary?: boolean;
  /** id of the element that says more */
  readonly describedBy?: string;
  /** says more within the button, in small letters */
  readonly hint?: string;
  readonly onPress: () => void;
}

/** A button with an action's picture, name and keys. While it cannot be begun it rests, but stays in the keyboard's round. */
export function ActionButton({ id, state, primary = false, describedBy, hint, onPress }: Props) {
  const { label, icon, keys, enabled } = ACTIONS[id];
  const rests = !enabled(state);
  const name = label(state.language);
  return (
    <fluent-button
      {...(hint === undefined && { size: 'small' })}
      class={hint === undefined ? '' : 'job'}
      data-job={id}
      appearance={primary ? 'primary' : 'outline'}
      aria-describedby={describedBy}
      aria-busy={state.running?.id === id}
      disabledFocusable={rests}
      {...(keys && { 'aria-keyshortcuts': keys, title: `${name} (${shownKeys(keys)})` })}
      onClick={() => rests || onPress()}
    >
      <Icon path={icon} slot="start" />
      {hint === undefined ? (
        name
      ) : (
        <span class="job-words">
          <span class="job-label">{name}</span>
          <span class="job-hint">{hint}</span>
        </span>
      )}
    </fluent-button>
  );
}
