import { ENTRUSTED } from '../../core/record/organisation';
import { ITEM_IDS, type ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { INDICATOR_NAMES } from '../../i18n/report/plan-indicators';
import type { FormId } from '../../jobs/report/document';

const AUDITED = ITEM_IDS.filter((item) => item.startsWith('audited'));
/** The overdue ratio stands in every table; alone it makes no table of a plan. */
const PLANNED = (Object.keys(INDICATOR_NAMES) as (keyof typeof INDICATOR_NAMES)[]).filter(
  (item) => item !== 'overdueRatio',
);

const HOLDERS = [...ENTRUSTED, 'total', 'office'] as const;

const isKnown = ({ figures }: ReportData, item: ItemId): boolean =>
  HOLDERS.some((of) => figures.value(item, of) !== null);

/** Whether a workbook holds anything of what a form is about: a form full of "…" is no example of it. */
export function holdsFiguresFor(form: FormId, data: ReportData): boolean {
  switch (form) {
    case 'groupAudit':
      return [...AUDITED, 'classedGroups' as const].some((item) => isKnown(data, item));
    case 'planIndicators':
      return PLANNED.some((item) => isKnown(data, item));
    case 'entrusted':
    case 'byOrganisation':
      return true;
  }
}
