import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import type { TableSummary } from '../../../jobs/job';

/** How much a table holds, of which day, and in which unit. */
export function tableFacts({ kind, rows, period, unit }: TableSummary, language: Language): readonly string[] {
  const { survey: texts } = paneTexts(language);
  return [
    texts.rows[kind](rows),
    period === null ? texts.noPeriod : texts.period(period),
    ...(unit ? [texts.unit(unit)] : []),
  ];
}
