import { ACTIONS } from '../actions/actions';
import type { SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { noticeText } from './notice-text';
import { resultSummary } from './result-summary';

/** What a screen reader is told as things happen: each step of a job, then its result. Errors speak for themselves as alerts. */
export function announcement(state: SessionState): string {
  const texts = paneTexts(state.language);
  const { running, notice, results, survey, surveying } = state;
  if (running) return running.cancelling ? texts.progress.cancelling : texts.progress.steps[running.step ?? 'start'];
  if (notice) return notice.kind === 'failed' ? '' : noticeText(notice, texts);
  const newest = results[0];
  if (newest)
    return 'error' in newest
      ? ''
      : `${ACTIONS[newest.id].label(state.language)}: ${resultSummary(newest, state.language)}`;
  if (surveying) return texts.survey.reading;
  return survey ? texts.survey.found(survey.tables.length) : '';
}
