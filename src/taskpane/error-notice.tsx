import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TkvvError } from '../core/errors';
import { errorText } from '../i18n/errors';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import { copyText } from './copy-text';
import { errorDetails } from './error-details';
import { surroundings } from './surroundings';

interface Props {
  readonly error: unknown;
  readonly language: Language;
  readonly onRetry?: () => void;
  /** what else the user may do about it */
  readonly children?: ComponentChildren;
}

/** One sentence on what is wrong and what to do; for a fault of ours also the details to pass on, without any figures. */
export function ErrorNotice({ error, language, onRetry, children }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { errors: texts } = paneTexts(language);
  const sentence = errorText(error, language);
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
        {onRetry && (
          <fluent-button size="small" onClick={onRetry}>
            {texts.retry}
          </fluent-button>
        )}
        {hasDetails && (
          <fluent-button size="small" onClick={() => void copyText(details()).then(setCopied)}>
            {texts.copy}
          </fluent-button>
        )}
      </div>
    </fluent-message-bar>
  );
}
