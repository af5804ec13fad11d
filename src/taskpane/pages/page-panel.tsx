import { useEffect, useState } from 'preact/hooks';
import { paneTexts } from '../../i18n/pane';
import { ErrorNotice } from '../error-notice';
import { loadedPages, loadPages } from './load-pages';
import { HEADING_ID, PANEL_ID, tabId } from './page-parts';
import type { PageProps } from './page-props';
import { Start } from './overview/start';

/** The page that is open: its heading, and its content as soon as that is loaded. */
export function PagePanel({ session, state }: PageProps) {
  const { page, language } = state;
  return (
    <section class="page" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(page)} data-page={page}>
      <h2 class="page-heading" id={HEADING_ID} tabIndex={-1}>
        {paneTexts(language).pages.titles[page]}
      </h2>
      {page === 'overview' && <Start session={session} state={state} />}
      <Content key={page} session={session} state={state} />
    </section>
  );
}

function Content(props: PageProps) {
  const { session, state } = props;
  const [pages, setPages] = useState(loadedPages);
  const [error, setError] = useState<unknown>(null);
  const load = () => {
    setError(null);
    loadPages().then(setPages, setError);
  };
  useEffect(() => {
    if (!pages) load();
  }, []);
  if (error !== null) return <ErrorNotice error={error} session={session} language={state.language} onRetry={load} />;
  if (!pages) return <p class="quiet">{paneTexts(state.language).pages.loading}</p>;
  const Page = pages.PAGES[state.page];
  return <Page {...props} />;
}
