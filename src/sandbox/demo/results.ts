import { cellName } from '../../core/cell/address';
import { isoDate } from '../../core/cell/serial';
import type { Finding } from '../../core/check/finding';
import { growth, overdueRatio, share } from '../../core/indicator/ratio';
import type { Organisation } from '../../core/record/organisation';
import { groupsIn } from '../../core/report/compose';
import { quarterId } from '../../core/report/quarter';
import type { OrganisationLine, Report } from '../../core/report/report';
import { CLASS_IDS, type ClassId } from '../../core/rubric/edition';
import { findingMessage } from '../../i18n/findings';
import { terms } from '../../i18n/terms';
import type { DueOutcome, ReportOutcome, ScoreOutcome } from '../../jobs/job';

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
export const reportJson = ({ report, narrative }: ReportOutcome) => ({
  period: quarterId(report.quarter),
  unit: report.unit ?? '',
  tables: {
    byOrganisation: debtTable(report),
    ...(report.classes.length ? { classes: classTable(report) } : {}),
    ...(report.due
      ? {
          due: {
            columns: ['stage', 'loans', 'amount'],
            rows: report.due.map((line) => [stages[line.stage], line.count, line.amount / 1e6]),
          },
        }
      : {}),
  },
  narrative,
  unfilled: report.unfilled,
});

const million = (dong: number | null | undefined): number | null => (dong == null ? null : dong / 1e6);

function debtTable({ lines, total }: Report) {
  const whole = total.outstanding ?? 0;
  const row = (line: OrganisationLine) => [
    line.organisation ? organisations[line.organisation] : 'Cộng',
    line.groups,
    line.households,
    million(line.outstanding),
    million(line.overdue),
    overdueRatio(line.overdue ?? NaN, line.outstanding ?? NaN),
    million(line.frozen),
    share(line.outstanding ?? NaN, whole),
    line.change?.groups ?? null,
    line.change?.households ?? null,
    million(line.change?.outstanding),
    million(line.change?.overdue),
    growth(line.change?.overdue ?? NaN, line.overdue ?? NaN),
  ];
  return {
    columns: [
      'organisation',
      'groups',
      'households',
      'outstanding',
      'overdue',
      'overdueRatio',
      'frozen',
      'share',
      'groupsChange',
      'householdsChange',
      'outstandingChange',
      'overdueChange',
      'overdueGrowth',
    ],
    rows: [...lines, total].map(row),
  };
}

const classTable = ({ classes: lines }: Report) => ({
  columns: ['organisation', 'groups', ...CLASS_IDS, 'unclassified'],
  rows: lines.map((line) => [
    line.organisation ? organisations[line.organisation] : 'Cộng',
    groupsIn(line),
    ...CLASS_IDS.map((id) => line.count[id]),
    line.open,
  ]),
});
