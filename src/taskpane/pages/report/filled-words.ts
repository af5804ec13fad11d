import { parseQuarter, quarterId } from '../../../core/report/quarter';
import type { FillRecord } from '../../../core/report/versions';
import type { Language } from '../../../i18n/language';
import { reportingTexts } from '../../../i18n/reporting';
import type { ReportPreview } from '../../../jobs/report/prepare';

/** When a report was filled, as an insertion that may be empty: nobody may have said. */
export const filledWhen = ({ when }: FillRecord, language: Language): string =>
  when === null ? '' : reportingTexts(language).preview.when(when);

/** Whether what stands in the workbook is still what the figures say. */
export function filledWords({ filled, data }: Pick<ReportPreview, 'filled' | 'data'>, language: Language): string {
  const { preview: texts } = reportingTexts(language);
  if (!filled) return texts.none;
  const { record, isCurrent } = filled;
  const when = filledWhen(record, language);
  const quarter = parseQuarter(record.quarter);
  if (quarter && record.quarter !== quarterId(data.quarter)) return texts.otherQuarter(quarter, when);
  return isCurrent ? texts.current(when) : texts.outdated(when);
}
