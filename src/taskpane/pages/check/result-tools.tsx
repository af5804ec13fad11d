import { ACTIONS } from '../../../actions/actions';
import type { Session, SessionState } from '../../../actions/session';
import type { Finding } from '../../../core/check/finding';
import { paneTexts } from '../../../i18n/pane';
import { Icon } from '../../icon';
import { CsvTool } from './csv-tool';

interface Props {
  readonly findings: readonly Finding[];
  /** name of the sheet that lists them */
  readonly sheet: string;
  readonly session: Session;
  readonly state: SessionState;
}

/** What can be done with all findings that are shown: mark their cells, take the marks off, pass them on as CSV. */
export function ResultTools({ findings, sheet, session, state }: Props) {
  const { language, running } = state;
  const none = findings.length === 0;
  return (
    <div class="tools" role="group" aria-label={paneTexts(language).results.check.tools}>
      <fluent-button
        size="small"
        data-job="mark"
        disabledFocusable={running !== null || none}
        onClick={() => none || void session.mark(findings)}
      >
        <Icon path={ACTIONS.mark.icon} slot="start" />
        {ACTIONS.mark.label(language)}
      </fluent-button>
      <fluent-button
        size="small"
        data-job="unmark"
        disabledFocusable={running !== null}
        onClick={() => void session.unmark()}
      >
        <Icon path={ACTIONS.unmark.icon} slot="start" />
        {ACTIONS.unmark.label(language)}
      </fluent-button>
      {!none && <CsvTool findings={findings} fileName={`${sheet}.csv`} session={session} language={language} />}
    </div>
  );
}
