import { useEffect } from 'preact/hooks';
import type { Session } from '../../actions/session';
import { goToPage } from './page-parts';
import { askedBy } from './page-keys';

/** Listens to the pane's own keys wherever the focus is. */
export function usePageKeys(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const asked = askedBy(event, session.get());
      if (asked === null) return;
      event.preventDefault();
      if (asked === 'assess') void session.assess();
      else goToPage(session, asked);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);
}
