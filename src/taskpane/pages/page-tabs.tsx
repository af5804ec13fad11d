import { PAGE_IDS } from '../../actions/page';
import { paneTexts } from '../../i18n/pane';
import { pageKeys } from './page-keys';
import { goToPage, PANEL_ID, tabId } from './page-parts';
import type { PageProps } from './page-props';

/** How far each key goes along the tabs. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The way to the pages. Arrows go along the tabs without opening any; Enter, space or a press opens. */
export function PageTabs({ session, state }: PageProps) {
  const texts = paneTexts(state.language).pages;
  const onKey = (event: KeyboardEvent, index: number) => {
    const last = PAGE_IDS.length - 1;
    const step = STEPS[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step && (index + step + PAGE_IDS.length) % PAGE_IDS.length;
    const page = to === undefined ? undefined : PAGE_IDS[to];
    if (!page || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.getElementById(tabId(page))?.focus();
  };
  return (
    <nav class="tabs" role="tablist" aria-label={texts.label}>
      {PAGE_IDS.map((page, index) => (
        <button
          key={page}
          type="button"
          class="tab"
          role="tab"
          id={tabId(page)}
          aria-selected={page === state.page}
          aria-controls={PANEL_ID}
          aria-keyshortcuts={pageKeys(page)}
          title={`${texts.titles[page]} (${pageKeys(page)})`}
          tabIndex={page === state.page ? 0 : -1}
          onClick={() => goToPage(session, page)}
          onKeyDown={(event) => onKey(event, index)}
        >
          {texts.titles[page]}
        </button>
      ))}
    </nav>
  );
}
