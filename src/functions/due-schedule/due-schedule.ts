import { scheduleOf } from '../../core/due/due-list';
import type { DueList } from '../../core/due/due-list';
import { byMonth, byStage } from '../../core/due/due-summary';
import { functionWords } from '../../i18n/functions/words';
import { stages } from '../../i18n/terms/vi';
import { Fault } from '../fault';
import { cellOf, trimmed } from '../range/cells';
import { dateArgument } from '../range/dates';
import { optionOf } from '../range/option';
import type { OptionWords } from '../range/option';
import type { Result } from '../answer';
import type { DebtRows } from './debt-rows';
import { headedDebts } from './headed-debts';
import { plainDebts } from './plain-debts';

const RESULTS = {
  list: ['danh sách', 'liệt kê'],
  summary: ['tổng hợp', 'theo mức', 'nhóm'],
  month: ['tháng', 'theo tháng'],
} as const satisfies OptionWords<string>;

/** Cells of a row of the list: label, due date, amount, days left, stage, three reminders. */
const LIST_WIDTH = 8;

/**
 * DUESCHEDULE: what falls due when, as on a day. Debts without a due date, and rows that cannot be read, stand at the end: they are
 * owed all the same.
 * @throws Fault if there is no report date or no column of due dates
 */
export function dueSchedule(loans: unknown, asOf: unknown, result: unknown): Result {
  const kind = optionOf<keyof typeof RESULTS>(result, RESULTS, 'result');
  const cells = trimmed(loans);
  if (cells.length === 0) return [['']];
  const day = dateArgument(cellOf(Array.isArray(asOf) ? (asOf[0] as unknown[])?.[0] : asOf), 'asOf');
  const debts = headedDebts(cells) ?? plainDebts(cells);
  if (!debts) throw new Fault('noDueDate', { argument: 'loans' });
  const list = scheduleOf(debts, day);
  const rows =
    kind === 'list' ? listRows(debts, list) : kind === 'summary' ? summaryRows(debts, list) : monthRows(debts, list);
  return rows.length > 0 ? rows : [['']];
}

function listRows(debts: DebtRows, { entries, undated }: DueList): Result {
  const amountOf = (amount: number): number | '' => (debts.hasAmounts ? amount : '');
  // not `...notices`: a row that grows is made twice, and there are a hundred thousand of them
  const rows: Result = entries.map(({ code, dueDate, amount, daysLeft, stage, notices }) => [
    code,
    dueDate,
    amountOf(amount),
    daysLeft,
    stages[stage],
    notices[0],
    notices[1],
    notices[2],
  ]);
  for (const index of undated) {
    rows.push(wide([debts.code[index] ?? '', '', amountOf(debts.amount[index] ?? 0), '', functionWords.vi.undated]));
  }
  for (const { label, fault } of debts.faults) rows.push([label, ...Array<Fault>(LIST_WIDTH - 1).fill(fault)]);
  return rows;
}

const wide = (row: Result[number]): Result[number] => [...row, ...Array<string>(LIST_WIDTH - row.length).fill('')];

function summaryRows(debts: DebtRows, { entries, undated }: DueList): Result {
  const rows: Result = byStage(entries).map(({ stage, count, amount }) => [
    stages[stage],
    count,
    debts.hasAmounts ? amount : '',
  ]);
  return [...rows, ...restRows(debts, undated)];
}

function monthRows(debts: DebtRows, { entries, undated }: DueList): Result {
  const rows: Result = byMonth(entries).map(({ year, month, count, amount }) => [
    `${String(month).padStart(2, '0')}/${year}`,
    count,
    debts.hasAmounts ? amount : '',
  ]);
  return [...rows, ...restRows(debts, undated)];
}

/** What stands in no stage and no month. */
function restRows(debts: DebtRows, undated: readonly number[]): Result {
  const rows: Result = [];
  const sum = undated.reduce((total, index) => total + (debts.amount[index] ?? 0), 0);
  if (undated.length > 0) rows.push([functionWords.vi.undated, undated.length, debts.hasAmounts ? sum : '']);
  const [first] = debts.faults;
  if (first) rows.push([functionWords.vi.unread, debts.faults.length, first.fault]);
  return rows;
}
