import { byStage } from '../due/due-summary';
import type { DueBasis } from '../due/due-date';
import { dueList } from '../due/due-list';
import { byOrganisation, type EntrustedFigures, type OrganisationFigures } from '../record/by-organisation';
import type { CommuneChange } from '../record/commune-map';
import { groupsOf, scoreInputOf, type Group } from '../record/groups';
import { loansOf } from '../record/loans';
import { ENTRUSTED, type Organisation } from '../record/organisation';
import { organisationRows, type OrganisationRow, type OrganisationRows } from '../record/organisation-rows';
import { CLASS_IDS, type ClassId, type Edition } from '../rubric/edition';
import { scoreGroup } from '../rubric/score-group';
import { columnOf, type Table } from '../sheet/table';
import { baselineOf, type Quarter } from './quarter';
import type { ClassLine, OrganisationLine, Report, Unfilled } from './report';

export interface ReportInput {
  readonly tables: readonly Table[];
  /** 1900 serial */
  readonly asOf: number;
  readonly quarter: Quarter;
  readonly edition: Edition;
  /** old and new names of communes, as the office has filled them in */
  readonly places?: readonly CommuneChange[];
  /** which of a loan's due dates counts; default: the one in force */
  readonly basis?: DueBasis;
}

type Current = Omit<OrganisationLine, 'change'> & { readonly change?: OrganisationLine['change'] };

/**
 * Composes the quarterly report. Current figures come from the loan list, or without one from a table by organisation of that day;
 * changes from the baseline sheet of 31/12, or without one from the change columns of the table. Null if there are no current figures.
 */
export function composeReport({
  tables,
  asOf,
  quarter,
  edition,
  places = [],
  basis = 'auto',
}: ReportInput): Report | null {
  const loans = loansOf(tables);
  const groups = groupsOf(tables, loans, { places });
  const printed = tables.filter(({ kind }) => kind === 'organisationTable');
  const day = baselineOf(asOf);
  const today = printed.find(({ period }) => period === null || period.date > day);
  const grades = grading(edition);
  const figures = byOrganisation(loans, groups, { classOf: grades.classOf });
  const current = loans.count > 0 ? fromFigures(figures) : today ? fromTable(organisationRows(today)) : null;
  if (!current) return null;
  const before = printed.find(({ period }) => period?.date === day);
  const baseline = before ? organisationRows(before) : null;
  const lines = current.map((line) => ({
    ...line,
    change: baseline ? changeSince(baseline, line) : (line.change ?? null),
  }));
  const total = sumOf(lines);
  const classes = classLines(figures);
  const unit = unitOf(tables);
  const due = loans.count > 0 ? byStage(dueList(loans, asOf, { basis }).entries) : null;
  const unfilled: Unfilled[] = ['number', 'place', 'signDate', 'signer'];
  if (unit === null) unfilled.push('unit');
  if (total.change === null) unfilled.push('baseline');
  if (total.frozen === null) unfilled.push('frozen');
  if (classes.length === 0) unfilled.push('classes');
  if (due === null) unfilled.push('due');
  return {
    quarter,
    unit,
    asOf,
    baseline: total.change ? day : null,
    lines,
    total,
    classes,
    unverified: grades.unverified,
    due,
    unfilled,
  };
}

function fromFigures({ rows }: EntrustedFigures): Current[] {
  return ENTRUSTED.map((organisation) => ({ organisation, ...debtOf(rows[organisation]) }));
}

const debtOf = ({ groups, households, outstanding, overdue, frozen }: OrganisationFigures) => ({
  groups,
  households,
  outstanding,
  overdue,
  frozen,
});

function fromTable({ rows }: OrganisationRows): Current[] {
  return ENTRUSTED.map((organisation) => {
    const figures = rows[organisation]?.figures ?? {};
    return {
      organisation,
      groups: figures.groups ?? null,
      households: figures.households ?? null,
      outstanding: figures.outstanding ?? null,
      overdue: figures.overdue ?? null,
      frozen: figures.frozen ?? null,
      change: printedChange(figures),
    };
  });
}

const printedChange = (figures: OrganisationRow['figures']): OrganisationLine['change'] =>
  figures.outstandingChange === undefined && figures.overdueChange === undefined
    ? null
    : {
        groups: figures.groupsChange ?? null,
        households: figures.householdsChange ?? null,
        outstanding: figures.outstandingChange ?? null,
        overdue: figures.overdueChange ?? null,
      };

function changeSince({ rows }: OrganisationRows, line: Current): OrganisationLine['change'] {
  const before = line.organisation ? rows[line.organisation]?.figures : undefined;
  if (!before) return null;
  return {
    groups: minus(line.groups, before.groups),
    households: minus(line.households, before.households),
    outstanding: minus(line.outstanding, before.outstanding),
    overdue: minus(line.overdue, before.overdue),
  };
}

const minus = (now: number | null, before: number | undefined): number | null =>
  now === null || before === undefined ? null : now - before;

/** The total is the sum of the printed lines; a figure that some line lacks has no total. */
function sumOf(lines: readonly OrganisationLine[]): OrganisationLine {
  const sum = (pick: (line: OrganisationLine) => number | null | undefined): number | null =>
    lines.reduce<number | null>((all, line) => {
      const value = pick(line);
      return all === null || value === null || value === undefined ? null : all + value;
    }, 0);
  const change = {
    groups: sum((line) => line.change?.groups),
    households: sum((line) => line.change?.households),
    outstanding: sum((line) => line.change?.outstanding),
    overdue: sum((line) => line.change?.overdue),
  };
  return {
    organisation: null,
    groups: sum((line) => line.groups),
    households: sum((line) => line.households),
    outstanding: sum((line) => line.outstanding),
    overdue: sum((line) => line.overdue),
    frozen: sum((line) => line.frozen),
    change: change.outstanding === null && change.overdue === null ? null : change,
  };
}

/** Classes of the groups with debt: the bank's own where it gave one, else the forecast, which may rest on assumed bands. */
function grading(edition: Edition) {
  const grades = {
    unverified: false,
    classOf(group: Group): ClassId | null {
      if (group.official.class !== null) return group.official.class;
      const forecast = scoreGroup(scoreInputOf(group), edition);
      const isReported = ENTRUSTED.some((organisation) => organisation === group.organisation);
      if (forecast.class && forecast.usesAssumed && isReported) grades.unverified = true;
      return forecast.class;
    },
  };
  return grades;
}

/** A line for each organisation and the total; none if no group has a class. */
function classLines({ rows, total }: EntrustedFigures): ClassLine[] {
  const line = (organisation: Organisation | null, { classes }: OrganisationFigures): ClassLine => {
    const { none, ...count } = classes;
    return { organisation, count, open: none };
  };
  if (CLASS_IDS.every((id) => total.classes[id] === 0)) return [];
  return [...ENTRUSTED.map((organisation) => line(organisation, rows[organisation])), line(null, total)];
}

/** Tên PGD, if all sheets that name one agree. */
function unitOf(tables: readonly Table[]): string | null {
  const names = new Set<string>();
  for (const table of tables) {
    const column = columnOf(table, 'officeName');
    table.rows.forEach(({ role }, row) => {
      const name = role === 'data' ? column?.texts[row] : undefined;
      if (name) names.add(name);
    });
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** How many groups a class line speaks of. */
export const groupsIn = ({ count, open }: ClassLine): number => CLASS_IDS.reduce((sum, id) => sum + count[id], open);
