import type { Session, SessionState } from '../actions/session';
import { ACTIONS } from '../actions/actions';
import { paneTexts } from '../i18n/pane';
import { ErrorNotice } from './error-notice';
import { Icon } from './icon';
import { LinkButton } from './link-button';
import { noticeText } from './notice-text';

/** What just happened beside the results, and the way back from the last writing. */
export function NoticeBar({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const { notice, language, running } = state;
  return (
    <>
      {notice?.kind === 'failed' && <ErrorNotice error={notice.error} language={language} />}
      {notice && notice.kind !== 'failed' && (
        <fluent-message-bar intent="success" class="notice">
          {noticeText(notice, paneTexts(language))}
        </fluent-message-bar>
      )}
      {state.canUndo && !running && (
        <p class="undo">
          <LinkButton onPress={() => void session.undo()}>
            <Icon path={ACTIONS.undo.icon} />
            {ACTIONS.undo.label(language)}
          </LinkButton>
        </p>
      )}
    </>
  );
}
