import { useCallback, useState } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Session, SessionState } from '../../../actions/session';
import { cellName } from '../../../core/cell/address';
import { findingMessage } from '../../../i18n/findings';
import { paneTexts } from '../../../i18n/pane';
import type { CheckOutcome } from '../../../jobs/job';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import { LinkButton } from '../../link-button';
import { LongList } from '../../long-list';

type Accepted = CheckOutcome['suppressed'][number];

interface Props {
  readonly accepted: CheckOutcome['suppressed'];
  readonly session: Session;
  readonly state: SessionState;
}

/** Findings that somebody has accepted, folded, each with its reason and the way back. */
export function AcceptedList({ accepted, session, state }: Props) {
  const [open, setOpen] = useState(false);
  const { language, running } = state;
  const { check: texts } = paneTexts(language).results;
  const busy = running !== null;
  const draw = useCallback(
    ({ finding, reason }: Accepted) => {
      const { sheet, row, col } = finding.place;
      const cell = cellName(row, col);
      const reopen = async () => {
        await session.reopen([finding.key]);
        focusAfterDraw(() => document.querySelector('.accepted > summary'), noticeLine);
      };
      return (
        <li key={finding.key} data-severity={finding.severity}>
          <span class="sentence">
            {findingMessage(finding, language)}
            <span class="reason">{texts.accepted.reason(reason)}</span>
          </span>
          <span class="finding-actions">
            <LinkButton onPress={() => void session.goTo(finding.place)}>{texts.goTo(cell, sheet)}</LinkButton>
            <LinkButton label={texts.accepted.reopen(cell, sheet)} disabled={busy} onPress={() => void reopen()}>
              {ACTIONS.reopen.label(language)}
            </LinkButton>
          </span>
        </li>
      );
    },
    [session, language, busy],
  );
  if (accepted.length === 0) return null;
  return (
    <details class="group accepted" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>
        <span class="group-title">{texts.accepted.heading(accepted.length)}</span>
      </summary>
      {open && (
        <div class="group-body">
          <LongList items={accepted} class="findings" draw={draw} more={texts.more} />
        </div>
      )}
    </details>
  );
}
