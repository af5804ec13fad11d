import { useEffect, useState } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Session } from '../../../actions/session';
import type { Finding } from '../../../core/check/finding';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { copyText } from '../../copy-text';
import { Icon } from '../../icon';
import { canSave, saveText } from '../../save-text';

interface Props {
  readonly findings: readonly Finding[];
  readonly fileName: string;
  readonly session: Session;
  readonly language: Language;
}

/** What came of copying: how many findings, or the text that could not be copied. */
type Copied = { readonly rows: number } | { readonly text: string };

/** The findings as CSV: a file where the browser saves one, and in any case a copy to paste. */
export function CsvTool({ findings, fileName, session, language }: Props) {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => setCopied(null), [findings]);
  const { csv: texts } = paneTexts(language).results.check;
  const saves = canSave();
  const save = async () => {
    const text = await session.csv(findings);
    if (text !== null) saveText(fileName, text);
  };
  const copy = async () => {
    const text = await session.csv(findings);
    if (text !== null) setCopied((await copyText(text)) ? { rows: findings.length } : { text });
  };
  return (
    <>
      {saves && (
        <fluent-button size="small" class="csv-save" onClick={() => void save()}>
          <Icon path={ACTIONS.csv.icon} slot="start" />
          {ACTIONS.csv.label(language)}
        </fluent-button>
      )}
      <fluent-button size="small" class="csv-copy" onClick={() => void copy()}>
        {texts.copy}
      </fluent-button>
      <p class="quiet" role="status">
        {copied && 'rows' in copied ? texts.copied(copied.rows) : saves ? '' : texts.copyOnly}
      </p>
      {copied && 'text' in copied && (
        <label class="details">
          {texts.notCopied}
          <textarea readOnly rows={4} value={copied.text} />
        </label>
      )}
    </>
  );
}
