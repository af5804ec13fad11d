import { debtsOf } from '../../core/due/due-list';
import type { Debts } from '../../core/due/due-list';
import { numberReader, textReader } from '../../core/record/column-reader';
import { loansFrom } from '../../core/record/loans';
import type { FieldId } from '../../core/sheet/field';
import { columnOf } from '../../core/sheet/table';
import type { Table } from '../../core/sheet/table';
import { Fault } from '../fault';
import type { Cells } from '../range/cells';
import { headedTable } from '../range/headed-table';
import type { DebtRows } from './debt-rows';
import { PLAIN_LAYOUTS } from './plain-debts';
import { unreadCell } from './unread-rows';

/** The date that counts first: of the instalment, then GDXA, then extension, then contract. */
const DUE_DATES = ['instalmentDate', 'dueSession', 'dueExtended', 'dueContract'] as const satisfies readonly FieldId[];
const BALANCES = ['inTerm', 'outstanding'] as const satisfies readonly FieldId[];

/**
 * Debts under headings: a list of loans, each contract once with its in-term balance, or a schedule of instalments (nợ đến hạn phân
 * kỳ), each row one. Null if no heading is a due date, or if only that one is known and the columns are the plain ones.
 * @throws Fault if there is a column of due dates but none of amounts
 */
export function headedDebts(cells: Cells): DebtRows | null {
  const table = headedTable(cells);
  const dates = DUE_DATES.map((field) => table && columnOf(table, field)).filter((column) => !!column);
  const [date] = dates;
  if (!table || !date) return null;
  if (columnOf(table, 'instalmentDue')) return instalmentRows(table);
  if (BALANCES.some((field) => columnOf(table, field))) return loanRows(table);
  if (dates.length === 1 && PLAIN_LAYOUTS[cells[0]?.length ?? 0]?.date === date.col) return null;
  throw new Fault('noAmount', { argument: 'loans' });
}

function loanRows(table: Table): DebtRows {
  const loans = loansFrom([table]);
  const { dueDate, amount } = debtsOf(loans, 'auto');
  const balance = BALANCES.map((field) => columnOf(table, field)).find((column) => column !== undefined);
  // back from đồng to the unit of the range
  const dong = balance?.unit?.dong ?? table.columns.find(({ unit }) => unit)?.unit?.dong ?? 1;
  const unread = unreadCell(table, [...DUE_DATES, ...BALANCES]);
  const code: string[] = [];
  const faults: { label: string; fault: Fault }[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const label = loans.code[loan] || loans.customerName[loan] || loans.customer[loan] || '';
    const fault = unread(loans.row[loan] ?? 0);
    if (fault) faults.push({ label, fault });
    amount[loan] = fault ? 0 : (amount[loan] ?? 0) / dong;
    code.push(label);
  }
  return { code, dueDate, amount, hasAmounts: true, faults };
}

function instalmentRows(table: Table): DebtRows {
  const label = textReader(table, 'loanCode', 'customerName', 'customerCode');
  const amountOf = numberReader(table, 'instalmentDue');
  const dates = DUE_DATES.map((field) => numberReader(table, field));
  const unread = unreadCell(table, [...DUE_DATES, 'instalmentDue']);
  const faults: { label: string; fault: Fault }[] = [];
  const rows = table.rows.flatMap(({ role }, row) => (role === 'data' ? [row] : []));
  const debts: Debts = {
    code: rows.map(label),
    dueDate: Float64Array.from(rows, (row) => dates.map((read) => read(row)).find((date) => date > 0) ?? NaN),
    amount: Float64Array.from(rows, (row) => {
      const fault = unread(row);
      if (fault) faults.push({ label: label(row), fault });
      return fault ? 0 : amountOf(row) || 0;
    }),
  };
  return { ...debts, hasAmounts: true, faults };
}
