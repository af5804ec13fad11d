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
}

/** A job that could not be done: why, and the button that mends it. */
export function FailedResult({ id, error, session, state }: Props) {
  const needsDay = error instanceof TkvvError && error.code === 'noDate';
  return (
    <ErrorNotice error={error} session={session} language={state.language} onRetry={() => void session.run(id)}>
      {needsDay && <DayForm id={id} session={session} state={state} />}
    </ErrorNotice>
  );
}

function DayForm({ id, session, state }: Omit<Props, 'error'>) {
  const [serial, setSerial] = useState<number | null>(null);
  const { asOf: texts } = paneTexts(state.language);
  const use = () => {
    if (serial === null) return;
    session.setAsOf(serial);
    void session.run(id);
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
