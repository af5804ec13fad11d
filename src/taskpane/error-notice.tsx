import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ACTIONS } from '../actions/actions';
import type { Session } from '../actions/session';
import { TkvvError } from '../core/errors';
import { errorText } from '../i18n/errors';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import { copyText } from './copy-text';
import { errorDetails } from './error-details';
import { errorHelp, isNotLoaded } from './error-help';
import { goToPage } from './pages/page-parts';
import { surroundings } from './surroundings';

interface Props {
  readonly error: unknown;
  readonly session: Session;
  readonly language: Language;
  /** does again what failed */
  readonly onRetry: () => void;
  /** what else the user may do about it */
  readonly children?: ComponentChildren;
}

/**
 * One sentence on what is wrong and what to do, and the one button that helps; for a fault of ours also the details to pass on, without
 * any figures.
 */
export function ErrorNotice({ error, session, language, onRetry, children }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { errors: texts } = paneTexts(language);
  const sentence = isNotLoaded(error) ? texts.notLoaded : errorText(error, language);
  const hasDetails = sentence === null || (error instanceof TkvvError && error.code === 'excelFailed');
  const details = () => errorDetails(error, surroundings());
  return (
    <fluent-message-bar intent="error" layout="multiline" role="alert" class="error">
      <p>{sentence ?? texts.unexpected}</p>
      {children}
      {copied && <p class="quiet">{texts.copied}</p>}
      {copied === false && (
        <label class="details">
          {texts.notCopied}
          <textarea readOnly rows={4} value={details()} />
        </label>
      )}
      <div slot="actions" class="error-actions">
        <HelpButton error={error} session={session} language={language} onRetry={onRetry} />
        {hasDetails && (
          <fluent-button size="small" onClick={() => void copyText(details()).then(setCopied)}>
            {texts.copy}
          </fluent-button>
        )}
      </div>
    </fluent-message-bar>
  );
}

function HelpButton({ error, session, language, onRetry }: Omit<Props, 'children'>) {
  const { errors: texts } = paneTexts(language);
  const help = errorHelp(error);
  const button = (label: string, act: () => void) => (
    <fluent-button size="small" class="help" onClick={act}>
      {label}
    </fluent-button>
  );
  switch (help.kind) {
    case 'retry':
      return button(texts.retry, onRetry);
    case 'goTo':
      return button(texts.openSheet(help.place.sheet), () => void session.goTo(help.place));
    case 'survey':
      return button(ACTIONS.survey.label(language), () => void session.survey());
    case 'openSettings':
      return button(ACTIONS.openSettings.label(language), () => void session.openSettings());
    case 'page':
      return button(help.page === 'settings' ? texts.seeHealth : texts.seeSurvey, () => goToPage(session, help.page));
    case 'none':
      return null;
  }
}
