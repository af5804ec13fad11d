import { useEffect } from 'preact/hooks';
import type { Session } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { announcement } from './announcement';
import { Header } from './header';
import type { HostState } from './host';
import { JobButtons } from './job-buttons';
import { NoticeBar } from './notice-bar';
import { ProgressPanel } from './progress-panel';
import { ResultList } from './result-list';
import { SurveyList } from './survey-list';
import { SurveyLine } from './survey-line';
import { useSession } from './use-session';
import { WorkbookTools } from './workbook-tools';

/** The whole pane. What it shows follows from the session and from where the page runs. */
export function Pane({ session, host }: { readonly session: Session; readonly host: HostState }) {
  const state = useSession(session);
  const texts = paneTexts(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
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
          <JobButtons session={session} state={state} enabled={host === 'excel'} />
          <ProgressPanel session={session} state={state} />
          <NoticeBar session={session} state={state} />
          <ResultList session={session} state={state} />
          <SurveyList session={session} state={state} />
          <WorkbookTools session={session} state={state} enabled={host === 'excel'} />
        </>
      )}
      <footer class="footer">{texts.privacy}</footer>
    </main>
  );
}
