import type { SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import type { HostState } from './host';
import { needsLook } from './pages/survey/survey-summary';

/** One line on what was found, in a place of fixed height, so that nothing jumps when the workbook has been read. */
export function SurveyLine({ state, host }: { readonly state: SessionState; readonly host: HostState }) {
  const texts = paneTexts(state.language);
  const { survey, surveying } = state;
  if (host === 'starting') return <p class="survey-line">{texts.host.starting}</p>;
  if (!survey) return <p class="survey-line">{surveying ? texts.survey.reading : texts.survey.foundNone}</p>;
  const doubtful = survey.tables.filter(needsLook).length;
  const day = survey.asOf === null ? texts.survey.noDate : texts.survey.asOf(survey.asOf);
  return (
    <p class="survey-line">
      {texts.survey.found(survey.tables.length)} · {day}
      {doubtful > 0 && <strong>{texts.survey.toCheck(doubtful)}</strong>}
    </p>
  );
}
