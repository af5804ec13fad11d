import { useState } from 'preact/hooks';
import type { JobId } from '../actions/action';
import type { Session, SessionState } from '../actions/session';
import { fromIsoDate } from '../core/cell/serial';
import { TkvvError } from '../core/errors';
import { paneTexts } from '../i18n/pane';
import { ErrorNotice } from './error-notice';

interface Props {
  readonly id: JobId;
  readonly error: unknown;
  readonly session: Session;
  readonly state: SessionState;
  /** does again what failed, where that is not the job itself */
  readonly onRetry?: () => void;
}

/** A job that could not be done: why, and the button that mends it. */
export function FailedResult({ id, error, session, state, onRetry = () => void session.run(id) }: Props) {
  const needsDay = error instanceof TkvvError && error.code === 'noDate';
  return (
    <ErrorNotice error={error} session={session} language={state.language} onRetry={onRetry}>
      {needsDay && <DayForm session={session} state={state} onUse={onRetry} />}
    </ErrorNotice>
  );
}

interface DayProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onUse: () => void;
}

function DayForm({ session, state, onUse }: DayProps) {
  const [serial, setSerial] = useState<number | null>(null);
  const { asOf: texts } = paneTexts(state.language);
  const use = () => {
    if (serial === null) return;
    session.setAsOf(serial);
    onUse();
  };
  return (
    <div class="day-form">
      <label>
        {texts.label} <input type="date" onInput={(event) => setSerial(fromIsoDate(event.currentTarget.value))} />
      </label>
      <fluent-button size="small" disabledFocusable={serial === null} onClick={use}>
        {texts.use}
      </fluent-button>
    </div>
  );
}
