import { useState } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Session } from '../../../actions/session';
import { cellName } from '../../../core/cell/address';
import type { Finding } from '../../../core/check/finding';
import { findingMessage } from '../../../i18n/findings';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { focusAfterDraw } from '../../after-draw';
import { LinkButton } from '../../link-button';
import { AcceptForm } from './accept-form';

interface Props {
  readonly finding: Finding;
  readonly session: Session;
  readonly language: Language;
  /** something is being done: nothing else can be begun */
  readonly busy: boolean;
  readonly onAccept: (finding: Finding, reason: string) => void;
}

/** One finding: its sentence, the way to its cell, and the way to say that it may stand. */
export function FindingItem({ finding, session, language, busy, onAccept }: Props) {
  const [asking, setAsking] = useState(false);
  const { check: texts } = paneTexts(language).results;
  const { sheet, row, col } = finding.place;
  const cell = cellName(row, col);
  const dismiss = () => {
    setAsking(false);
    focusAfterDraw(() => document.querySelector(`[data-accept="${CSS.escape(finding.key)}"]`));
  };
  return (
    <li data-severity={finding.severity}>
      <span class="sentence">{findingMessage(finding, language)}</span>
      <span class="finding-actions">
        <LinkButton onPress={() => void session.goTo(finding.place)}>{texts.goTo(cell, sheet)}</LinkButton>
        {!asking && (
          <button
            type="button"
            class="link"
            data-accept={finding.key}
            aria-label={texts.accept.of(cell, sheet)}
            aria-disabled={busy ? 'true' : undefined}
            onClick={() => busy || setAsking(true)}
          >
            {ACTIONS.accept.label(language)}
          </button>
        )}
      </span>
      {asking && (
        <AcceptForm
          label={texts.accept.of(cell, sheet)}
          language={language}
          busy={busy}
          onAccept={(reason) => onAccept(finding, reason)}
          onDismiss={dismiss}
        />
      )}
    </li>
  );
}
