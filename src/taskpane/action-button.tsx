import type { ActionId } from '../actions/action';
import { ACTIONS } from '../actions/actions';
import type { Language } from '../i18n/language';
import { Icon } from './icon';

interface Props {
  readonly id: ActionId;
  readonly language: Language;
  /** rests, but stays in the keyboard's round */
  readonly disabled: boolean;
  readonly primary?: boolean;
  /** id of the element that says more */
  readonly describedBy?: string;
  readonly onPress: () => void;
}

/** A small button with an action's picture and name. */
export const ActionButton = ({ id, language, disabled, primary = false, describedBy, onPress }: Props) => (
  <fluent-button
    size="small"
    data-job={id}
    appearance={primary ? 'primary' : 'outline'}
    aria-describedby={describedBy}
    disabledFocusable={disabled}
    onClick={() => disabled || onPress()}
  >
    <Icon path={ACTIONS[id].icon} slot="start" />
    {ACTIONS[id].label(language)}
  </fluent-button>
);
