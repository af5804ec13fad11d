import { figureKey, type Holder } from '../../../../core/report/figure';
import { INSPECTING_LEVELS, inspectingLevels, type InspectingLevel } from '../../../../core/report/inputs/catalogue';
import type { ReportData } from '../../../../core/report/report-data';
import { ENTRUSTED } from '../../../../core/record/organisation';
import { VISITS, visits, type VisitItem } from '../../../../i18n/report/inspection';
import { inspectionTable as texts } from '../../../../i18n/report/tables';
import { HOLDER_NAMES, LEVEL_NAMES, TABLE_WORDS } from '../../../../i18n/report/words';
import type { Block, DocumentCell, DocumentRow, TableBlock } from '../../document';
import { figureCell } from '../organisation-table';
import { said } from '../paragraphs';

/** I.2.3: Biểu 3, visits by organisation and by the levels that there are on the report's day. */
export function inspectionBlocks(data: ReportData): Block[] {
  const levels = levelsShown(data);
  const items = VISITS.filter((item) => item !== 'inspectedDistricts' || levels.includes('district'));
  return [...said('inspectionResult', visits(data, items)), table(data, items, levels)];
}

/** Levels of the day, and an ended one as long as a sheet still holds figures of it. */
const levelsShown = (data: ReportData): readonly InspectingLevel[] =>
  INSPECTING_LEVELS.filter(
    (level) =>
      inspectingLevels(data.asOf).includes(level) ||
      VISITS.some((item) => ENTRUSTED.some((holder) => valueOf(data, item, holder, level) !== null)),
  );

const valueOf = (data: ReportData, item: VisitItem, of: Holder, level: string): number | null =>
  data.figures.value(item, of, 'value', 'now', level);

/** A level inspects those below it: a district inspects no districts. */
const inspects = (level: InspectingLevel, item: VisitItem): boolean =>
  INSPECTING_LEVELS.indexOf(level) <= ['inspectedDistricts', 'inspectedCommunes'].indexOf(item) ||
  item === 'inspectedGroups' ||
  item === 'inspectedHouseholds';

function table(data: ReportData, items: readonly VisitItem[], levels: readonly InspectingLevel[]): TableBlock {
  // levels without any figure beside levels that have some were not asked to report
  const told = levels.filter((level) =>
    items.some((item) => ENTRUSTED.some((holder) => valueOf(data, item, holder, level) !== null)),
  );
  const wholeOnly = told.length === 0 && items.some((item) => data.figures.value(item) !== null);
  const rowsOf = wholeOnly ? [] : told.length > 0 ? told : levels;
  return {
    type: 'table',
    key: 'inspection',
    caption: texts.caption,
    unit: texts.unit,
    columns: [
      { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 26, show: 'ordinal' },
      { key: 'name', head: TABLE_WORDS.organisation, width: 160, show: 'name' },
      ...items.map((item) => ({ key: item, head: texts.heads[item], width: 70, show: 'whole' as const })),
    ],
    rows: [...ENTRUSTED.flatMap((holder, index) => rows(data, holder, index + 1, items, rowsOf)), total(data, items)],
  };
}

/** A row for the organisation, the sum of its levels, then one for each level. */
function rows(
  data: ReportData,
  holder: (typeof ENTRUSTED)[number],
  ordinal: number,
  items: readonly VisitItem[],
  levels: readonly InspectingLevel[],
): DocumentRow[] {
  const sum = (item: VisitItem): DocumentCell => {
    const key = figureKey(item, holder);
    const whole = data.figures.value(item, holder);
    const parts = levels.filter((level) => isShown(data, item, holder, level));
    const values = parts.map((level) => valueOf(data, item, holder, level));
    const added = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    // a printed total that its levels do not make up stands as it is printed
    return parts.length > 0 && (whole === null || whole === added)
      ? { type: 'sumRows', rows: parts.map((level) => `${holder}-${level}`), ...(whole === null ? {} : { key }) }
      : figureCell(key);
  };
  return [
    {
      key: holder,
      role: levels.length ? 'group' : 'data',
      cells: [{ type: 'number', value: ordinal }, { type: 'text', text: HOLDER_NAMES[holder] }, ...items.map(sum)],
    },
    ...levels.map((level): DocumentRow => ({
      key: `${holder}-${level}`,
      role: 'part',
      cells: [
        null,
        { type: 'text', text: `- ${LEVEL_NAMES[level] ?? level}` },
        ...items.map((item) => levelCell(data, item, holder, level)),
      ],
    })),
  ];
}

/** Blank where the level inspects no such thing, or typed nothing beside what it did type. */
const levelCell = (data: ReportData, item: VisitItem, holder: Holder, level: InspectingLevel): DocumentCell =>
  isShown(data, item, holder, level) ? figureCell(figureKey(item, holder, 'value', 'now', level)) : null;

function isShown(data: ReportData, item: VisitItem, holder: Holder, level: InspectingLevel): boolean {
  if (valueOf(data, item, holder, level) !== null) return true;
  const isTold = VISITS.some((other) => valueOf(data, other, holder, level) !== null);
  return inspects(level, item) && !isTold;
}

const total = (data: ReportData, items: readonly VisitItem[]): DocumentRow => ({
  key: 'total',
  role: 'total',
  cells: [
    null,
    { type: 'text', text: TABLE_WORDS.total },
    ...items.map((item): DocumentCell => {
      const key = figureKey(item);
      const values = ENTRUSTED.map((holder) => data.figures.value(item, holder));
      const whole = data.figures.value(item);
      const added = values.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);
      return added !== null && (whole === null || whole === added)
        ? { type: 'sumRows', rows: ENTRUSTED, key }
        : figureCell(key);
    }),
  ],
});
