import { absoluteName, cellName } from '../../core/cell/address';
import { CONCENTRATED, HIGHLY_CONCENTRATED } from '../../core/due/concentration';
import { withYears, type GroupLine } from '../../core/due/due-sums';
import { HANDLED_TARGET, type HandledDebt } from '../../core/due/handled';
import { ASSUMED_MONTHS } from '../../core/due/instalment-estimate';
import { BORROWER_ASKS_BEFORE, LEADER_FILES_BEFORE, workingDaysBefore } from '../../core/due/instalment-rule';
import { NOTICE_DAYS, STAGES } from '../../core/due/stage';
import { ENTRUSTED } from '../../core/record/organisation';
import type { PlanCell } from '../../excel/sheet-plan';
import { dueTexts } from '../../i18n/due';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { DueOutcome } from '../job';
import { PageRows } from './page-rows';
import { TableBlocks, type BlockColumn } from './table-blocks';

/** Columns of the list that formulas and colours speak of. */
export const DUE_COLUMN = { group: 3, leader: 4, amount: 8, arrears: 9, stage: 13 } as const;
const COLUMNS = 17;

const TEXT: BlockColumn = {};
const MIDDLE: BlockColumn = { align: 'Center' };
const COUNT: BlockColumn = { align: 'Right', numberFormat: '#,##0' };
const MILLION: BlockColumn = { align: 'Right', numberFormat: '#,##0.0' };
const MILLION_OR_DASH: BlockColumn = { align: 'Right', numberFormat: '#,##0.0;-#,##0.0;"–"' };
const DATE: BlockColumn = { align: 'Center', numberFormat: 'dd/mm/yyyy' };

/** Rows of the list above, for formulas. */
interface ListRows {
  readonly first: number;
  readonly last: number;
}

type Outcome = Omit<DueOutcome, 'sheet'>;

const million = (dong: number): number => dong / 1e6;

/** What stands below the list: sums, calendar, and the lists to follow up; `from` = sheet row in which they begin. */
export function dueBlocks(
  outcome: Outcome,
  language: Language,
  list: ListRows,
  from: number,
): { readonly page: PageRows; readonly from: number } {
  const page = new PageRows(COLUMNS);
  const blocks = new TableBlocks(page, from);
  page.add();
  page.text(dueTexts[language].million, { italic: true }, 16, 1, 4);
  windowBlocks(blocks, outcome, language);
  calendarBlock(blocks, outcome, language);
  groupBlock(blocks, outcome, language, list);
  handledBlock(blocks, outcome, language);
  concentrationBlock(blocks, outcome, language);
  instalmentBlock(blocks, outcome, language);
  loanBlocks(blocks, outcome, language);
  return { page, from };
}

function windowBlocks(blocks: TableBlocks, { overview: { windows } }: Outcome, language: Language): void {
  const { windows: texts, frames } = dueTexts[language];
  blocks.add(
    texts.title,
    texts.columns,
    [TEXT, MIDDLE, COUNT, MILLION, COUNT, COUNT, COUNT],
    windows.map(({ window: { id, from, to }, count, amount, bySource }) => [
      texts.names[id],
      texts.span(from, to),
      count,
      million(amount),
      bySource.contract.count,
      bySource.extension.count,
      bySource.session.count,
    ]),
  );
  blocks.add(
    frames.title,
    frames.columns,
    [TEXT, TEXT, COUNT, MILLION],
    windows.flatMap(({ window: { id }, frames: sums }) =>
      sums.map(({ frame, count, amount }) => [texts.names[id], frames.names[frame], count, million(amount)]),
    ),
  );
}

function calendarBlock(blocks: TableBlocks, { asOf, overview: { calendar } }: Outcome, language: Language): void {
  const { calendar: texts } = dueTexts[language];
  const { organisations } = terms[language];
  const whose = ([...ENTRUSTED, 'direct', 'none'] as const).filter((id) =>
    calendar.some(({ byOrganisation }) => byOrganisation[id]),
  );
  blocks.add(
    texts.title,
    [...texts.columns, ...whose.map((id) => (id === 'none' ? texts.noOrganisation : organisations[id]))],
    [TEXT, MILLION, COUNT, ...whose.map(() => MILLION)],
    withYears(calendar, asOf).map(({ year, month, count, amount, byOrganisation }) => [
      month === null ? texts.year(year) : texts.month(month, year),
      million(amount),
      count,
      ...whose.map((id) => (byOrganisation[id] ? million(byOrganisation[id].amount) : null)),
    ]),
    { sums: sheetTexts[language].total },
  );
}

/**
 * The subtotals are live: they follow when somebody corrects an amount in the list, and a filter does not change them. The parts by stage
 * are figures: a formula for each would make a large office's sheet slow.
 */
function groupBlock(blocks: TableBlocks, { overview: { groups } }: Outcome, language: Language, list: ListRows): void {
  const { groups: texts } = dueTexts[language];
  const notes = groups.length ? [texts.note] : [];
  const column = (col: number): string =>
    absoluteName({ row: list.first, col, rows: list.last - list.first + 1, cols: 1 });
  const twice = codesTwice(groups);
  const firstRow = blocks.nextBody(notes.length);
  blocks.add(
    texts.title,
    texts.columns,
    [MIDDLE, TEXT, COUNT, TEXT, MILLION, ...STAGES.map(() => MILLION_OR_DASH)],
    groups.map((line, index): PlanCell[] => {
      const isLive = line.group !== '' && !twice.has(line.group);
      const whose = `${column(DUE_COLUMN.group)},${cellName(firstRow + index, 1)}`;
      return [
        line.group,
        line.group === '' && line.leader === '' ? texts.direct : line.leader,
        isLive ? { formula: `=COUNTIF(${whose})` } : line.count,
        line.commune,
        isLive ? { formula: `=SUMIF(${whose},${column(DUE_COLUMN.amount)})/1000000` } : million(line.amount),
        ...STAGES.map((stage) => million(line.byStage[stage].amount)),
      ];
    }),
    { notes, sums: sheetTexts[language].total },
  );
}

/** Codes that stand for several groups, of different offices: a formula by code would add them up. */
function codesTwice(groups: readonly GroupLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(groups.flatMap(({ group }) => (seen.has(group) ? [group] : (seen.add(group), []))));
}

const HANDLED_PARTS = ['due', 'collected', 'extended', 'frozen', 'overdue', 'waiting', 'gone'] as const;

function handledBlock(blocks: TableBlocks, { overview: { handled } }: Outcome, language: Language): void {
  if (!handled) return;
  const { handled: texts } = dueTexts[language];
  const notes = [texts.span(handled.from, handled.to, handled.loans), texts.composition];
  blocks.lines(texts.title, notes, [
    ...HANDLED_PARTS.flatMap((part) =>
      part === 'gone' && handled.gone === 0 ? [] : [[texts.parts[part], million(handled[part])] as const],
    ),
    ...ratios(handled, texts),
  ]);
}

function ratios(
  { due, handled, collectedRatio }: HandledDebt,
  texts: (typeof dueTexts)['vi']['handled'],
): (readonly [string, number | string, string?])[] {
  if (handled === null || collectedRatio === null) return [[due === 0 ? texts.nothing : texts.none, '']];
  return [
    [texts.handled(HANDLED_TARGET), handled, handled >= HANDLED_TARGET ? texts.reached : texts.missed],
    [texts.collected, collectedRatio],
  ];
}

function concentrationBlock(blocks: TableBlocks, { overview }: Outcome, language: Language): void {
  const { concentration: texts, calendar } = dueTexts[language];
  if (overview.concentrations.length === 0) return;
  blocks.add(
    texts.title(CONCENTRATED, HIGHLY_CONCENTRATED),
    texts.columns,
    [TEXT, TEXT, COUNT, MIDDLE, MILLION, MILLION, MILLION],
    overview.concentrations.map(({ unit, name, year, month, count, amount, debt, share, high }) => [
      calendar.month(month, year),
      unit === 'group' ? texts.group(name) : name,
      count,
      high ? texts.levels.high : texts.levels.alert,
      million(amount),
      million(debt),
      share,
    ]),
  );
}

function instalmentBlock(blocks: TableBlocks, { asOf, overview }: Outcome, language: Language): void {
  const { instalments: texts } = dueTexts[language];
  const { schedule, estimate, choice } = overview;
  const { entrustedMonths } = choice;
  const horizon = asOf + NOTICE_DAYS[0];
  const near = [...schedule.entries, ...estimate.entries]
    .filter(({ date }) => date <= horizon)
    .sort((a, b) => a.date - b.date || (a.loan < b.loan ? -1 : 1));
  const { principal, paid } = schedule.printed;
  const missing = estimate.unpaid.reduce((sum, { amount }) => sum + amount, 0);
  const notes = [
    ...(near.length ? [texts.rule] : []),
    ...(estimate.entries.length ? [texts.estimated(entrustedMonths === null ? ASSUMED_MONTHS : null)] : []),
    ...(principal > 0 ? [texts.collected(paid, principal)] : []),
    ...(estimate.unpaid.length ? [texts.unpaid(estimate.unpaid.length, missing)] : []),
    ...(estimate.unknown ? [texts.unknown(estimate.unknown)] : []),
    ...(schedule.unreadable.length ? [texts.unreadable(schedule.unreadable.length)] : []),
  ];
  if (near.length === 0 && notes.length === 0) return;
  blocks.add(
    texts.title,
    texts.columns,
    [MIDDLE, TEXT, MIDDLE, TEXT, DATE, MILLION, MIDDLE, DATE, DATE],
    near.map(({ loan, customerName, group, missed, date, amount, from }) => [
      loan,
      customerName,
      group,
      texts.missed[missed],
      date,
      million(amount),
      texts.from[from],
      ...(missed === 'toOverdue' && date > asOf
        ? [workingDaysBefore(date, BORROWER_ASKS_BEFORE), workingDaysBefore(date, LEADER_FILES_BEFORE)]
        : [null, null]),
    ]),
    { notes },
  );
}

function loanBlocks(blocks: TableBlocks, { overview }: Outcome, language: Language): void {
  const texts = dueTexts[language];
  const { inactive, arrears, away, frozen } = overview;
  const differing = inactive.entries.filter(({ byDay, byDays }) => byDay !== byDays).length;
  const sayYes = (yes: boolean): string => (yes ? texts.inactive.yes : texts.inactive.no);
  blocks.add(
    texts.inactive.title(inactive.entries.length),
    texts.inactive.columns,
    [MIDDLE, TEXT, MIDDLE, TEXT, MILLION, DATE, MIDDLE, MIDDLE, MIDDLE],
    inactive.entries.map(({ code, customerName, group, leader, debt, lastTransaction, byDay, byDays }) => [
      code,
      customerName,
      group,
      leader,
      million(debt),
      lastTransaction > 0 ? lastTransaction : null,
      sayYes(byDay),
      sayYes(byDays),
      byDay === byDays ? null : texts.inactive.columns.at(-1)!,
    ]),
    {
      notes: [
        texts.inactive.note(inactive.since, differing),
        ...(inactive.undated ? [texts.inactive.undated(inactive.undated)] : []),
      ],
    },
  );
  blocks.add(
    texts.arrears.title(arrears.entries.length),
    texts.arrears.columns,
    [MIDDLE, TEXT, MIDDLE, TEXT, MILLION_FINE, MILLION_FINE, MILLION],
    arrears.entries.map(({ code, customerName, group, leader, arrears: unpaid, ofMonth }) => [
      code,
      customerName,
      group,
      leader,
      million(unpaid),
      million(ofMonth),
      unpaid / ofMonth,
    ]),
    { notes: [texts.arrears.note, ...(arrears.unknown ? [texts.arrears.unknown(arrears.unknown)] : [])] },
  );
  if (away)
    blocks.add(
      texts.away.title(away.entries.length),
      texts.away.columns,
      [MIDDLE, TEXT, MIDDLE, TEXT, MILLION, MIDDLE, TEXT],
      away.entries.map(({ code, customerName, group, leader, debt, state, address }) => [
        code,
        customerName,
        group,
        leader,
        million(debt),
        texts.away.states[state],
        address,
      ]),
    );
  blocks.add(
    texts.frozen.title(frozen.entries.length),
    texts.frozen.columns,
    [MIDDLE, TEXT, MIDDLE, TEXT, MILLION, DATE, COUNT],
    frozen.entries.map(({ code, customerName, group, stage, amount, until, daysLeft }) => [
      code,
      customerName,
      group,
      texts.frozen.stages[stage],
      million(amount),
      until,
      daysLeft,
    ]),
    { notes: frozen.unknown ? [texts.frozen.unknown(frozen.unknown)] : [] },
  );
}

/** Interest is small: three decimals of a million. */
const MILLION_FINE: BlockColumn = { align: 'Right', numberFormat: '#,##0.000' };
