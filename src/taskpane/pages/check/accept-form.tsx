import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';

interface Props {
  /** what a screen reader says of it */
  readonly label: string;
  readonly language: Language;
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onDismiss: () => void;
}

/** Asks for the reason, which must be given. Enter accepts, Escape leaves. */
export function AcceptForm({ label, language, busy, onAccept, onDismiss }: Props) {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { accept: texts } = paneTexts(language).results.check;
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    if (busy) return;
    const reason = field.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') field.current?.focus();
    else onAccept(reason);
  };
  return (
    <form
      class="accept-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // office.js would take Escape for the way out of the pane
        onDismiss();
      }}
    >
      <label for={id}>{texts.reason}</label>
      <input
        id={id}
        ref={field}
        type="text"
        class="field"
        required
        maxLength={300}
        autoComplete="off"
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
      />
      {missing && (
        <p id={`${id}-missing`} class="doubt" role="alert">
          {texts.missing}
        </p>
      )}
      <span class="form-actions">
        <fluent-button size="small" appearance="primary" disabledFocusable={busy} onClick={submit}>
          {ACTIONS.accept.label(language)}
        </fluent-button>
        <fluent-button size="small" onClick={onDismiss}>
          {texts.dismiss}
        </fluent-button>
      </span>
    </form>
  );
}
