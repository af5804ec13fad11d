import { cellName } from '../../core/cell/address';
import { isoDate } from '../../core/cell/serial';
import type { Finding } from '../../core/check/finding';
import { ENTRUSTED, type Organisation } from '../../core/record/organisation';
import { STAGES } from '../../core/due/stage';
import { figureId, figureKey, type Aspect, type FigureKey, type Holder, type Moment } from '../../core/report/figure';
import { ITEMS, type ItemId } from '../../core/report/items';
import { quarterId } from '../../core/report/quarter';
import type { ReportData } from '../../core/report/report-data';
import { CLASS_IDS, type ClassId } from '../../core/rubric/edition';
import { findingMessage } from '../../i18n/findings';
import { terms } from '../../i18n/terms';
import type { DueOutcome, ScoreOutcome } from '../../jobs/job';
import type { ReportOutcome } from '../../jobs/report/fill';

/** The files that the demo writes beside the workbook, as the design's contract lays them down. Words in them are Vietnamese. */
const { organisations, classes, stages } = terms.vi;
const className = (id: ClassId | null): string | null => id && classes[id];
const organisationName = (id: Organisation | null): string => (id ? organisations[id] : '');

export const findingsJson = (findings: readonly Finding[]) =>
  findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.place.sheet,
    cell: cellName(finding.place.row, finding.place.col),
    found: finding.found,
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    message: findingMessage(finding, 'vi'),
    messageEn: findingMessage(finding, 'en'),
  }));

export const scoresJson = ({ edition, verified, asOf, groups }: Omit<ScoreOutcome, 'sheet'>) => ({
  edition,
  verified,
  asOf: isoDate(asOf),
  groups: groups.map((group) => ({
    code: group.code,
    leader: group.leader,
    commune: group.commune,
    organisation: organisationName(group.organisation),
    points: group.points,
    total: group.total,
    low: group.low,
    high: group.high,
    class: className(group.class),
    missing: group.missing,
    ...(group.official ? { official: { total: group.official.total, class: className(group.official.class) } } : {}),
  })),
});

export const dueJson = ({ loans }: DueOutcome) =>
  loans.map(({ loan, group, dueDate, amount, daysLeft, stage, notices }) => ({
    loan,
    group,
    dueDate: isoDate(dueDate),
    amount,
    daysLeft,
    stage,
    notices: notices.map(isoDate),
  }));

/** Money in triệu đồng, ratios in %, unrounded. */
export const reportJson = ({ data, narrative, open, missing }: ReportOutcome) => ({
  period: quarterId(data.quarter),
  unit: data.unit ?? '',
  tables: {
    byOrganisation: debtTable(data),
    ...(isKnown(data, 'classedGroups') ? { classes: classTable(data) } : {}),
    ...(data.due.length > 0 ? { due: dueTable(data) } : {}),
  },
  narrative,
  unfilled: [
    ...['number', 'signDate'],
    ...missing,
    ...(data.unit === null ? ['unit'] : []),
    ...(data.compared.yearStart === null ? ['baseline'] : []),
    ...open.map(figureId),
  ],
});

const ROWS = [...ENTRUSTED, 'total'] as const;
const nameOf = (of: Holder): string => (of === 'total' || of === 'office' ? 'Cộng' : organisations[of]);
const isKnown = ({ figures }: ReportData, item: ItemId): boolean => figures.value(item) !== null;
const million = (dong: number | null): number | null => (dong === null ? null : dong / 1e6);

/** Money in triệu đồng, the rest as it is. */
function shown({ figures }: ReportData, key: FigureKey): number | null {
  const value = figures.get(key)?.value ?? null;
  const isMoney = ITEMS[key.item].quantity === 'money' && (key.aspect === 'value' || key.aspect === 'change');
  return isMoney ? million(value) : value;
}

function debtTable(data: ReportData) {
  const columns: readonly (readonly [name: string, item: ItemId, aspect: Aspect, at: Moment])[] = [
    ['groups', 'groups', 'value', 'now'],
    ['households', 'households', 'value', 'now'],
    ['outstanding', 'outstanding', 'value', 'now'],
    ['overdue', 'overdue', 'value', 'now'],
    ['overdueRatio', 'overdueRatio', 'value', 'now'],
    ['frozen', 'frozen', 'value', 'now'],
    ['share', 'outstanding', 'share', 'now'],
    ['groupsChange', 'groups', 'change', 'yearStart'],
    ['householdsChange', 'households', 'change', 'yearStart'],
    ['outstandingChange', 'outstanding', 'change', 'yearStart'],
    ['overdueChange', 'overdue', 'change', 'yearStart'],
    ['overdueGrowth', 'overdue', 'growth', 'yearStart'],
  ];
  const whole = isKnown(data, 'outstanding') ? 100 : null;
  return {
    columns: ['organisation', ...columns.map(([name]) => name)],
    rows: ROWS.map((of) => [
      nameOf(of),
      ...columns.map(([, item, aspect, at]) =>
        aspect === 'share' && of === 'total' ? whole : shown(data, figureKey(item, of, aspect, at)),
      ),
    ]),
  };
}

function classTable(data: ReportData) {
  const items = ['classGood', 'classFair', 'classAverage', 'classPoor', 'unclassified'] as const;
  const value = (item: ItemId, of: Holder): number => data.figures.value(item, of) ?? 0;
  return {
    columns: ['organisation', 'groups', ...CLASS_IDS, 'unclassified'],
    rows: ROWS.map((of) => [
      nameOf(of),
      value('classedGroups', of) + value('unclassified', of),
      ...items.map((item) => value(item, of)),
    ]),
  };
}

function dueTable({ due }: ReportData) {
  const sums = STAGES.map((stage) => {
    const of = due.flatMap((line) => line.stages[stage] ?? []);
    const sum = (pick: (one: (typeof of)[number]) => number): number => of.reduce((all, one) => all + pick(one), 0);
    return [stages[stage], sum(({ count }) => count), million(sum(({ amount }) => amount))];
  });
  return { columns: ['stage', 'loans', 'amount'], rows: sums };
}
