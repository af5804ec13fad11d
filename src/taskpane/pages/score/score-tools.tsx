import { useRef } from 'preact/hooks';
import { ACTIONS } from '../../../actions/actions';
import type { Session, SessionState } from '../../../actions/session';
import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import type { ScoreOutcome } from '../../../jobs/job';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { CalibrationList } from './calibration-list';
import { noticeLine } from '../../notice-line';

interface Props {
  readonly outcome: ScoreOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

/** The bands behind the scores: the way to change them, and what the bank's own points say of them. */
export function ScoreTools({ outcome, session, state }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { language, calibration } = state;
  const { score: texts } = paneTexts(language).results;
  const button = (id: string) => () => panel.current?.querySelector(`[data-job=${id}]`);
  const edit = async () => {
    await session.editEditions(outcome.asOf);
    focusAfterDraw(noticeLine, button('editions'));
  };
  const compare = async () => {
    await session.calibrate();
    focusAfterDraw(() => panel.current?.querySelector('.calibration'), noticeLine, button('calibrate'));
  };
  const adopt = async () => {
    await session.adopt();
    focusAfterDraw(noticeLine, button('adopt'), button('calibrate'));
  };
  const drop = () => {
    session.dropCalibration();
    focusAfterDraw(button('calibrate'));
  };
  return (
    <div ref={panel}>
      <div class="tools" role="group" aria-label={texts.tools}>
        <ActionButton id="editions" state={state} onPress={() => void edit()} />
        <ActionButton id="calibrate" state={state} onPress={() => void compare()} />
      </div>
      {calibration && (
        <section class="preview calibration" tabIndex={-1} aria-label={ACTIONS.calibrate.label(language)}>
          <p>{pageTexts(language).score.calibration.heading(calibration.asOf)}</p>
          <CalibrationList outcome={calibration} language={language} />
          <span class="form-actions">
            <ActionButton id="adopt" state={state} primary onPress={() => void adopt()} />
            <fluent-button size="small" class="drop" onClick={drop}>
              {pageTexts(language).score.calibration.drop}
            </fluent-button>
          </span>
        </section>
      )}
    </div>
  );
}
