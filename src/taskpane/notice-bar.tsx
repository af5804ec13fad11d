import type { Notice, Session, SessionState } from '../actions/session';
import { ACTIONS } from '../actions/actions';
import { freezeTexts } from '../i18n/freeze';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { LeftFormula } from '../jobs/freeze-functions';
import { ErrorNotice } from './error-notice';
import { Icon } from './icon';
import { LinkButton } from './link-button';
import { noticeText } from './notice-text';

/** How many formulas that were left are told one by one; all are counted. */
const TOLD = 20;

type Told = Exclude<Notice, { kind: 'failed' }>;

/** What just happened beside the results, and the way back from the last writing. */
export function NoticeBar({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const { notice, language, running } = state;
  return (
    <>
      {notice?.kind === 'failed' && (
        <ErrorNotice error={notice.error} session={session} language={language} onRetry={notice.retry} />
      )}
      {notice && notice.kind !== 'failed' && <ToldNotice notice={notice} language={language} />}
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

function ToldNotice({ notice, language }: { readonly notice: Told; readonly language: Language }) {
  const left = notice.kind === 'frozen' || notice.kind === 'unfrozen' ? notice.outcome.left : [];
  return (
    <fluent-message-bar
      intent={left.length > 0 ? 'warning' : 'success'}
      {...(left.length > 0 && { layout: 'multiline' })}
      class="notice"
      tabIndex={-1}
    >
      {noticeText(notice, language)}
      {left.length > 0 && <LeftList left={left} language={language} />}
    </fluent-message-bar>
  );
}

function LeftList({ left, language }: { readonly left: readonly LeftFormula[]; readonly language: Language }) {
  const more = left.length - TOLD;
  return (
    <>
      <ul class="left">
        {left.slice(0, TOLD).map(({ sheet, cell, why }) => (
          <li key={`${sheet} ${cell}`}>{freezeTexts[language].left[why](sheet, cell)}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{paneTexts(language).tools.more(more)}</p>}
    </>
  );
}
