import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../actions/session';

/** The session's state; the component is drawn again when it changes. */
export function useSession(session: Session): SessionState {
  const [state, setState] = useState(session.get());
  useEffect(() => session.subscribe(() => setState(session.get())), [session]);
  return state;
}
