import { ACTIONS } from '../actions/actions';
import type { Notice, SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { noticeText } from './notice-text';
import { progressWords } from './progress-words';
import { resultSummary } from './result-summary';

/** What was done, and then checked or scored again. */
const CHECKED: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>(['repaired', 'accepted', 'reopened', 'adopted']);

/** What a screen reader is told as things happen: each step of a job, then its result. Errors speak for themselves as alerts. */
export function announcement(state: SessionState): string {
  const texts = paneTexts(state.language);
  const { running, notice, results, survey, surveying } = state;
  if (running) return progressWords(running, state.language);
  if (notice) {
    if (notice.kind === 'failed') return '';
    const said = noticeText(notice, state.language);
    return CHECKED.has(notice.kind) ? [said, newestSaid(state)].join(' ') : said;
  }
  if (results.length > 0) return newestSaid(state);
  if (surveying) return texts.survey.reading;
  return survey ? texts.survey.found(survey.tables.length) : '';
}

function newestSaid({ results: [newest], language }: SessionState): string {
  if (!newest || 'error' in newest) return '';
  return `${ACTIONS[newest.id].label(language)}: ${resultSummary(newest, language)}`;
}
