import { debtsOf } from '../../core/due/due-list';
import { loansFrom } from '../../core/record/loans';
import type { FieldId } from '../../core/sheet/field';
import { columnOf, Reading } from '../../core/sheet/table';
import type { Column, Table } from '../../core/sheet/table';
import { Fault } from '../fault';
import { isBlankOrZero, isError } from '../range/cells';
import type { Cells } from '../range/cells';
import { headedTable } from '../range/headed-table';
import type { DebtRows } from './debt-rows';

const DUE_DATES = ['dueSession', 'dueExtended', 'dueContract'] as const satisfies readonly FieldId[];
const BALANCES = ['inTerm', 'outstanding'] as const satisfies readonly FieldId[];

/** A list of loans under headings, each contract once; null if none of the headings is a due date. */
export function headedDebts(cells: Cells): DebtRows | null {
  const table = headedTable(cells);
  if (!table || !DUE_DATES.some((field) => columnOf(table, field))) return null;
  const loans = loansFrom([table]);
  const debts = debtsOf(loans, 'auto');
  const balance = BALANCES.map((field) => columnOf(table, field)).find((column) => column !== undefined);
  const dong = balance ? (balance.unit?.dong ?? table.columns.find(({ unit }) => unit)?.unit?.dong ?? 1) : 1;
  const faultOf = faultReader(table);
  const faults = new Map<number, Fault>();
  const amount = new Float64Array(loans.count);
  const code: string[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const fault = faultOf(loans.row[loan] ?? 0);
    if (fault) faults.set(loan, fault);
    else if (balance) amount[loan] = (debts.amount[loan] ?? 0) / dong;
    else amount[loan] = loans.closed[loan] ? 0 : 1;
    code.push(loans.code[loan] || loans.customerName[loan] || loans.customer[loan] || '');
  }
  return {
    code,
    dueDate: debts.dueDate,
    amount,
    hasAmounts: balance !== undefined,
    faults: [...faults].map(([loan, fault]) => ({ label: code[loan] ?? '', fault })),
  };
}

/** Finds a due date or a balance of a row that cannot be read; a blank date comes as 0 on desktop and is none. */
function faultReader(table: Table): (at: number) => Fault | null {
  const columns = [...DUE_DATES, ...BALANCES]
    .map((field) => columnOf(table, field))
    .filter((column): column is Column => column !== undefined);
  return (at) => {
    for (const column of columns) {
      const reading = column.readings[at];
      if (reading !== Reading.unreadable && reading !== Reading.ambiguous) continue;
      if (!isBlankOrZero(column.raw[at] ?? '')) return faultOf(table, column, at);
    }
    return null;
  };
}

function faultOf(table: Table, column: Column, at: number): Fault {
  const text = String(column.raw[at] ?? '');
  const row = (table.rows[at]?.row ?? 0) + 1;
  if (isError(text)) return new Fault('cellError', { argument: 'loans', row, text });
  const isDate = DUE_DATES.some((field) => field === column.field);
  return new Fault(isDate ? 'date' : column.readings[at] === Reading.ambiguous ? 'ambiguous' : 'number', {
    argument: 'loans',
    row,
    text,
  });
}
