import type { Session, SessionState } from '../../actions/session';

/** What every page is given. */
export interface PageProps {
  readonly session: Session;
  readonly state: SessionState;
}
