import { ACTIONS } from '../../actions/actions';
import { PAGE_IDS, type PageId } from '../../actions/page';
import type { SessionState } from '../../actions/session';

/** What a press of keys asks for: a page, or the first button. */
export type Asked = PageId | 'assess';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The keys of a page, as `aria-keyshortcuts` names them. @example pageKeys('overview') // 'Alt+1' */
export const pageKeys = (page: PageId): string => `Alt+${PAGE_IDS.indexOf(page) + 1}`;

/**
 * Alt+1 … Alt+7 and Ctrl+Enter (on a Mac also ⌘ with Enter); null for all other keys. The digit is told by the key's place, because
 * Alt makes other signs of digits on a Mac.
 */
export function askedBy({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Pressed, state: SessionState): Asked | null {
  if (shiftKey) return null;
  if (altKey && !ctrlKey && !metaKey)
    return PAGE_IDS[Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0) - 1] ?? null;
  const isGo = key === 'Enter' && (ctrlKey || metaKey) && !altKey;
  return isGo && ACTIONS.assess.enabled(state) ? 'assess' : null;
}
