import type { Running } from '../actions/session';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { JobStep } from '../jobs/job';

/** What a step counts, where a person can make something of it; other steps tell a share. */
const COUNTS: Readonly<Partial<Record<JobStep, 'cells' | 'rows' | 'rules'>>> = {
  reading: 'cells',
  checking: 'rules',
  writing: 'rows',
};

/** How much of the step at work is left, in words; '' while nobody can say. Read, not announced: it changes all the time. */
export function progressLeft({ step, done, total, cancelling }: Running, language: Language): string {
  if (cancelling || !step || done <= 0 || total <= 0 || done > total) return '';
  const { left } = paneTexts(language).progress;
  const counted = COUNTS[step];
  return counted && total > 1
    ? left[counted](Math.ceil(total - done))
    : left.percent(Math.round((1 - done / total) * 100));
}
