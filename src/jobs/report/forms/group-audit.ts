import { figureKey, type FigureKey, type Holder } from '../../../core/report/figure';
import type { ItemId } from '../../../core/report/items';
import type { ReportData } from '../../../core/report/report-data';
import { ENTRUSTED } from '../../../core/record/organisation';
import { CLASS_IDS, type ClassId } from '../../../core/rubric/edition';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import { auditSummary, groupAuditTexts as texts } from '../../../i18n/report/group-audit';
import { SHORT_NAMES, TABLE_WORDS } from '../../../i18n/report/words';
import type { DocumentCell, DocumentColumn, DocumentRow, TableBlock } from '../document';
import { formOf } from './form';
import { figureCell } from './organisation-table';
import { said } from './paragraphs';

/** 05/KTNB: groups inspected in the quarter and their debt, by class and organisation. */
export const GROUP_AUDIT_FORM = formOf('groupAudit', [OWN_SHEETS.groupAudit], (data, head) => [
  {
    own: OWN_SHEETS.groupAudit,
    orientation: 'Landscape',
    blocks: [
      { type: 'head', head, kind: texts.kind, subject: texts.subject(data) },
      table(data),
      ...said('auditSummary', auditSummary(data)),
      { type: 'signature', head },
    ],
  },
]);

const CLASS_FIGURES = {
  good: ['auditedGood', 'auditedGoodDebt'],
  fair: ['auditedFair', 'auditedFairDebt'],
  average: ['auditedAverage', 'auditedAverageDebt'],
  poor: ['auditedPoor', 'auditedPoorDebt'],
} as const satisfies Readonly<Record<ClassId, readonly [ItemId, ItemId]>>;

interface AuditColumn extends DocumentColumn {
  readonly item: ItemId;
  /** columns that this one is the sum of */
  readonly of?: readonly ItemId[];
}

const column = (item: ItemId, head: string, group: string, of?: readonly ItemId[]): AuditColumn => ({
  key: item,
  head,
  group,
  width: head === texts.debt || head === texts.inspectedDebt ? 66 : 48,
  show: 'whole',
  item,
  ...(of ? { of } : {}),
});

/** Columns 3 to 14 of the form. */
const COLUMNS: readonly AuditColumn[] = [
  column('groups', texts.groups, texts.total),
  column('outstanding', texts.debt, texts.total),
  column(
    'auditedGroups',
    texts.inspectedGroups,
    texts.inspected,
    CLASS_IDS.map((id) => CLASS_FIGURES[id][0]),
  ),
  column(
    'auditedDebt',
    texts.inspectedDebt,
    texts.inspected,
    CLASS_IDS.map((id) => CLASS_FIGURES[id][1]),
  ),
  ...CLASS_IDS.flatMap((id) => [
    column(CLASS_FIGURES[id][0], texts.groups, texts.classes[id]),
    column(CLASS_FIGURES[id][1], texts.debt, texts.classes[id]),
  ]),
];

const table = (data: ReportData): TableBlock => ({
  type: 'table',
  key: 'groupAudit',
  caption: texts.caption,
  unit: texts.unit,
  numbered: true,
  columns: [
    { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 28, show: 'ordinal' },
    { key: 'name', head: texts.name, width: 150, show: 'name' },
    ...COLUMNS.map(({ key, head, group, width, show }) => ({ key, head, ...(group ? { group } : {}), width, show })),
  ],
  rows: [allRow(data), ...ENTRUSTED.map((holder, index) => organisationRow(data, holder, index + 1))],
});

/** The first row is the sum of the four below it; a total that is known without them stands alone. */
const allRow = (data: ReportData): DocumentRow => ({
  key: 'total',
  role: 'total',
  cells: [
    null,
    { type: 'text', text: texts.all },
    ...COLUMNS.map(({ item }): DocumentCell => {
      const key = figureKey(item);
      const isSum = ENTRUSTED.every((holder) => isKnown(data, item, holder)) || !data.figures.get(key);
      return isSum ? { type: 'sumRows', rows: ENTRUSTED, key } : figureCell(key);
    }),
  ],
});

const organisationRow = (data: ReportData, holder: (typeof ENTRUSTED)[number], ordinal: number): DocumentRow => ({
  key: holder,
  role: 'data',
  cells: [
    { type: 'number', value: ordinal },
    { type: 'text', text: SHORT_NAMES[holder] },
    ...COLUMNS.map((own) => cell(data, own, figureKey(own.item, holder))),
  ],
});

/** Columns 5 and 6 are the sums of the classes: a live formula, unless only their own figure is known. */
function cell(data: ReportData, { of }: AuditColumn, key: FigureKey): DocumentCell {
  if (!of) return figureCell(key);
  const isSum = of.every((item) => isKnown(data, item, key.of)) || !data.figures.get(key);
  return isSum ? { type: 'sumColumns', columns: of, key } : figureCell(key);
}

const isKnown = (data: ReportData, item: ItemId, of: Holder): boolean => data.figures.value(item, of) !== null;
