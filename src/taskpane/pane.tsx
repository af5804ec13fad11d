import { useEffect } from 'preact/hooks';
import type { Session } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { announcement } from './announcement';
import { Header } from './header';
import type { HostState } from './host';
import { NoticeBar } from './notice-bar';
import { PagePanel } from './pages/page-panel';
import { PageTabs } from './pages/page-tabs';
import { usePageKeys } from './pages/use-page-keys';
import { ProgressPanel } from './progress-panel';
import { SurveyLine } from './survey-line';
import { useSession } from './use-session';

/** The whole pane. What it shows follows from the session and from where the page runs. */
export function Pane({ session, host }: { readonly session: Session; readonly host: HostState }) {
  const state = useSession(session);
  const texts = paneTexts(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  usePageKeys(session);
  const outside = host === 'none' || host === 'noOffice';
  return (
    <main class="pane">
      <Header session={session} texts={texts} language={state.language} />
      <p class="visually-hidden" role="status" aria-live="polite">
        {announcement(state)}
      </p>
      {outside ? (
        <fluent-message-bar intent="warning" layout="multiline" role="alert" class="notice">
          {texts.host[host]}
        </fluent-message-bar>
      ) : (
        <>
          <SurveyLine state={state} host={host} />
          <PageTabs session={session} state={state} />
          <ProgressPanel session={session} state={state} />
          <NoticeBar session={session} state={state} />
          <PagePanel session={session} state={state} />
        </>
      )}
      <footer class="footer">{texts.privacy}</footer>
    </main>
  );
}
