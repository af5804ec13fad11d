import { partsOf } from '../cell/serial';
import type { Loans } from '../record/loans';
import type { Organisation } from '../record/organisation';
import type { DueBasis, DueSource } from './due-date';
import { debtsOf } from './due-list';
import type { DueEntry } from './due-list';
import { dueWindows } from './due-window';
import type { DueWindow } from './due-window';
import { framesOf } from './moving-frame';
import type { FrameSum } from './moving-frame';
import { STAGES } from './stage';
import type { Stage } from './stage';

export interface Sum {
  readonly count: number;
  /** đồng */
  readonly amount: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Adder = Mutable<Sum>;

const nothing = (): Adder => ({ count: 0, amount: 0 });

function add(sum: Adder, amount: number): void {
  sum.count += 1;
  sum.amount += amount;
}

/** What falls due in a window, by the basis chosen and by each of the three due dates; and the three frames of moving to overdue. */
export interface WindowSum extends Sum {
  readonly window: DueWindow;
  readonly bySource: Readonly<Record<DueSource, Sum>>;
  readonly frames: readonly FrameSum[];
}

const SOURCES = ['contract', 'extension', 'session'] as const satisfies readonly DueSource[];

/** The choice of the date matters: one office's month held 19, 28 or 35 loans by contract, extension or session (SHEETS 5). */
export function windowSums(loans: Loans, asOf: number, basis: DueBasis): readonly WindowSum[] {
  const chosen = debtsOf(loans, basis);
  const sources = SOURCES.map((source) => [source, debtsOf(loans, source)] as const);
  return dueWindows(asOf).map((window) => ({
    window,
    ...sumWithin(chosen, window),
    bySource: Object.fromEntries(
      sources.map(([source, debts]) => [source, sumWithin(debts, window)]),
    ) as WindowSum['bySource'],
    frames: framesOf(loans, window),
  }));
}

function sumWithin({ dueDate, amount }: ReturnType<typeof debtsOf>, { from, to }: DueWindow): Sum {
  const sum = nothing();
  for (let loan = 0; loan < dueDate.length; loan++) {
    const day = Math.floor(dueDate[loan] ?? NaN);
    const owed = amount[loan] ?? 0;
    if (owed > 0 && day >= from && day <= to) add(sum, owed);
  }
  return sum;
}

/** A month in which debt falls due, whole and by organisation; `none` = the list does not say whose it is. */
export interface MonthLine extends Sum {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly byOrganisation: Readonly<Partial<Record<Organisation | 'none', Sum>>>;
}

/** The calendar of what falls due, earliest month first; months without any are left out. */
export function dueCalendar(entries: readonly DueEntry[], loans: Loans): readonly MonthLine[] {
  const months = new Map<
    number,
    Mutable<MonthLine> & { byOrganisation: Partial<Record<Organisation | 'none', Adder>> }
  >();
  for (const { index, dueDate, amount } of entries) {
    const { year, month } = partsOf(dueDate);
    const key = year * 12 + month;
    let line = months.get(key);
    if (!line) months.set(key, (line = { year, month, ...nothing(), byOrganisation: {} }));
    add(line, amount);
    add((line.byOrganisation[loans.organisation[index] ?? 'none'] ??= nothing()), amount);
  }
  return [...months].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** A line of the calendar that may stand for a whole year (month null). */
export type CalendarLine = Omit<MonthLine, 'month'> & { readonly month: number | null };

/** The calendar with the months to the end of next year as they are, and later ones gathered into years. */
export function withYears(calendar: readonly MonthLine[], asOf: number): readonly CalendarLine[] {
  const last = partsOf(asOf).year + 1;
  const years = new Map<number, Mutable<CalendarLine> & { byOrganisation: Record<string, Adder> }>();
  for (const { year, count, amount, byOrganisation } of calendar) {
    if (year <= last) continue;
    let line = years.get(year);
    if (!line) years.set(year, (line = { year, month: null, ...nothing(), byOrganisation: {} }));
    line.count += count;
    line.amount += amount;
    for (const [id, sum] of Object.entries(byOrganisation)) {
      const whole = (line.byOrganisation[id] ??= nothing());
      whole.count += sum.count;
      whole.amount += sum.amount;
    }
  }
  return [...calendar.filter(({ year }) => year <= last), ...years.values()];
}

/** A group (Tổ TK&VV) with the debt of its members that falls due; '' as code and leader = lent without a group. */
export interface GroupLine extends Sum {
  readonly office: string;
  readonly group: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly byStage: Readonly<Record<Stage, Sum>>;
}

/** What tells groups apart: the office (PGD) and the code, or the leader's name where a list has no codes. */
export const groupKeyOf = (loans: Loans, loan: number): string =>
  `${loans.office[loan] ?? ''}|${loans.group[loan] || loans.leader[loan] || ''}`;

/** Subtotals of every group with debt falling due, by commune and code; every debt is in exactly one stage of one group. */
export function dueByGroup(entries: readonly DueEntry[], loans: Loans): readonly GroupLine[] {
  const groups = new Map<string, Mutable<GroupLine> & { byStage: Record<Stage, Adder> }>();
  for (const { index, amount, stage } of entries) {
    const key = groupKeyOf(loans, index);
    let line = groups.get(key);
    if (!line) groups.set(key, (line = { ...whoseOf(loans, index), ...nothing(), byStage: emptyStages() }));
    add(line, amount);
    add(line.byStage[stage], amount);
  }
  return [...groups.values()].sort(
    (a, b) => compareText(a.commune, b.commune) || compareText(a.group || a.leader, b.group || b.leader),
  );
}

const whoseOf = (loans: Loans, loan: number) => ({
  office: loans.office[loan] ?? '',
  group: loans.group[loan] ?? '',
  leader: loans.leader[loan] ?? '',
  commune: loans.commune[loan] ?? '',
  organisation: loans.organisation[loan] ?? null,
});

const emptyStages = (): Record<Stage, Adder> =>
  Object.fromEntries(STAGES.map((stage) => [stage, nothing()])) as Record<Stage, Adder>;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
