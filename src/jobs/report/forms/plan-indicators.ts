import { figureKey, type Aspect, type FigureKey, type Moment } from '../../../core/report/figure';
import { itemOf } from '../../../core/report/items';
import type { ReportData } from '../../../core/report/report-data';
import { INDICATORS } from '../../../core/indicator/targets';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import {
  INDICATOR_NAMES,
  UNITS,
  planSummary,
  planTexts as texts,
  note,
  type PlanItem,
  type Standing,
} from '../../../i18n/report/plan-indicators';
import { TABLE_WORDS } from '../../../i18n/report/words';
import type { DocumentCell, DocumentRow, TableBlock } from '../document';
import { formOf } from './form';
import { figureCell } from './organisation-table';
import { note as remark, said } from './paragraphs';

/** Bảng chỉ tiêu Đề án: each indicator now, at the year's start and as planned. */
export const PLAN_FORM = formOf('planIndicators', [OWN_SHEETS.planIndicators], (data, head) => {
  const standings = (Object.keys(INDICATOR_NAMES) as PlanItem[]).map((item) => standingOf(data, item));
  return [
    {
      own: OWN_SHEETS.planIndicators,
      orientation: 'Landscape',
      blocks: [
        { type: 'head', head, kind: texts.kind, subject: texts.subject(data) },
        table(data, standings),
        ...(standings.some(({ unverified }) => unverified) ? [remark('unverified', texts.unverifiedNote)] : []),
        ...said('planSummary', planSummary(standings)),
        { type: 'signature', head },
      ],
    },
  ];
});

/** Of the whole office; where only what is entrusted is known, of that. */
function keyOf(data: ReportData, item: PlanItem, at: Moment, aspect: Aspect = 'value'): FigureKey {
  const [office, total] = [figureKey(item, 'office', aspect, at), figureKey(item, 'total', aspect, at)];
  return !data.figures.get(office) && data.figures.get(total) ? total : office;
}

/** Those of the plan that the bank's own table does not have are ratios of what was collected. */
const BETTER: Readonly<Partial<Record<PlanItem, { readonly better: 'more' | 'less' }>>> = INDICATORS;

/** Distance to the target in the direction that counts; exact to nine decimals, so that 0.1 + 0.2 does not miss 0.3. */
function standingOf(data: ReportData, item: PlanItem): Standing {
  const better = BETTER[item]?.better ?? 'more';
  const [now, target, before] = (['now', 'plan', 'yearStart'] as const).map((at) => keyOf(data, item, at));
  const valueOf = (key: FigureKey | undefined): number | null => (key ? (data.figures.get(key)?.value ?? null) : null);
  const [value, goal, start] = [now, target, before].map(valueOf);
  const apart = (a: number, b: number): number => Math.round((a - b) * 1e9) / 1e9;
  const reached = (distance: number): boolean => (better === 'more' ? distance >= 0 : distance <= 0);
  const distance = value != null && goal != null ? apart(value, goal) : null;
  const unverified = !!now && data.figures.get(now)?.unverified === true;
  return {
    item,
    better,
    points: itemOf(item).quantity === 'points',
    distance,
    met: distance === null || unverified ? null : reached(distance),
    unverified,
    easy: start != null && goal != null && reached(apart(start, goal)),
    keys: [now, target].flatMap((key) => key ?? []),
  };
}

const table = (data: ReportData, standings: readonly Standing[]): TableBlock => ({
  type: 'table',
  key: 'planIndicators',
  caption: texts.caption(data),
  unit: texts.unit,
  columns: [
    { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 28, show: 'ordinal' },
    { key: 'indicator', head: texts.indicator, width: 318, show: 'name' },
    { key: 'unit', head: texts.unitHead, width: 42, show: 'centre' },
    { key: 'before', head: texts.before(data.compared.yearStart), width: 58, show: 'points' },
    { key: 'now', head: texts.now(data), width: 58, show: 'points' },
    { key: 'change', head: texts.change, width: 60, show: 'points' },
    { key: 'target', head: texts.target, width: 50, show: 'points' },
    { key: 'distance', head: texts.distance, width: 56, show: 'points' },
    { key: 'reached', head: texts.reached, width: 74, show: 'centre' },
    { key: 'remark', head: texts.remark, width: 138, show: 'text' },
  ],
  rows: standings.map((standing, index) => row(data, standing, index + 1)),
});

function row(data: ReportData, standing: Standing, ordinal: number): DocumentRow {
  const { item, met, points, unverified } = standing;
  const name = INDICATOR_NAMES[item];
  const [before, now, target] = (['yearStart', 'now', 'plan'] as const).map((at) => keyOf(data, item, at));
  const known = (key: FigureKey | undefined): boolean => !!key && data.figures.get(key) !== null;
  const change = keyOf(data, item, 'yearStart', 'change');
  const difference = (minus: string, both: boolean, key?: FigureKey): DocumentCell =>
    both ? { type: 'difference', from: 'now', minus, ...(key ? { key } : {}) } : key ? figureCell(key) : null;
  return {
    key: item,
    role: 'data',
    cells: [
      { type: 'number', value: ordinal },
      { type: 'text', text: unverified ? texts.unverifiedName(name) : name },
      { type: 'text', text: points ? UNITS.points : UNITS.percent },
      ...[before].map((key) => figureCell(key ?? figureKey(item, 'office', 'value', 'yearStart'))),
      figureCell(now ?? figureKey(item, 'office')),
      difference('before', known(before) && known(now), change),
      figureCell(target ?? figureKey(item, 'office', 'value', 'plan')),
      difference('target', known(target) && known(now)),
      { type: 'text', text: met === null ? '' : met ? texts.met : texts.unmet },
      { type: 'text', text: note(standing) },
    ],
  };
}
