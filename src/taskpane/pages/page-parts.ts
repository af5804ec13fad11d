import type { PageId, Session } from '../../actions/session';
import { focusAfterDraw } from '../after-draw';

/** The tabs, and the page that they show, by their ids in the document. */
export const tabId = (page: PageId): string => `tab-${page}`;
export const PANEL_ID = 'page';
export const HEADING_ID = 'page-heading';

export const pageHeading = (): Element | null => document.getElementById(HEADING_ID);

/** Shows a page to somebody who asked for it: the focus goes to its heading, and the page is seen from its beginning. */
export function goToPage(session: Session, page: PageId): void {
  session.setPage(page);
  focusAfterDraw(pageHeading);
}
