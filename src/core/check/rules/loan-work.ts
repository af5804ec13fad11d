import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingOfColumn } from '../cell-findings';
import { LOAN_KINDS } from '../list-kinds';
import { dataRows, dongOfList } from '../loan-rows';
import { rule } from '../rule';
import { numberAt } from '../table-cell';

/** Up to this a rate is one of a month. */
const MOST_OF_MONTH = 2;
const MONTHS_OF_YEAR = 12;

/** Amounts of a column in đồng; blank or no column = 0. */
function amounts(column: Column | undefined): (row: number) => number {
  if (!column) return () => 0;
  const { numbers } = column;
  const dong = dongOfList(column);
  return (row) => (numbers[row] || 0) * dong;
}

/** Lãi tồn: its own column, or that of debt in term and of overdue debt together. */
function arrearsOf(table: Table): { column: Column; at: (row: number) => number } | null {
  const own = columnOf(table, 'arrears');
  if (own) return { column: own, at: amounts(own) };
  const inTerm = columnOf(table, 'arrearsInTerm');
  const overdue = columnOf(table, 'arrearsOverdue');
  const column = inTerm ?? overdue;
  const [ofTerm, ofLate] = [amounts(inTerm), amounts(overdue)];
  return column ? { column, at: (row) => ofTerm(row) + ofLate(row) } : null;
}

/** Loans whose unpaid interest is more than that of three months: told once a list. */
export const loanArrears = rule(
  {
    id: 'loan.arrears',
    severity: 'info',
    source: 'DOMAIN 4 LAITON3T; SHEETS 3, G4; SHEETS 5',
    scope: 'table',
    kinds: ['loanList', 'loanStatement'],
    mend: 'loan',
    parameters: { months: 3 },
  },
  function* ({ tables }, { months }) {
    for (const table of tables) {
      const debt = columnOf(table, 'outstanding');
      const rate = columnOf(table, 'interestRate');
      const arrears = arrearsOf(table);
      if (!debt || !rate || !arrears) continue;
      const debtAt = amounts(debt);
      let amount = 0;
      const high = dataRows(table).filter((row) => {
        const unpaid = arrears.at(row);
        if (!(unpaid > 0)) return false;
        const percent = numberAt(rate, row);
        const ofMonth = percent <= MOST_OF_MONTH ? percent : percent / MONTHS_OF_YEAR;
        const isHigh = ofMonth > 0 && debtAt(row) > 0 && unpaid > (months * debtAt(row) * ofMonth) / 100;
        if (isHigh) amount += unpaid;
        return isHigh;
      });
      for (const { place, found, values, evidence } of findingOfColumn(table, arrears.column, high))
        yield { place, found, evidence, values: { ...values, months, amount } };
    }
  },
);

/** Frozen debt whose term of freezing ends soon, or has ended: told once a list. */
export const loanFrozenEnds = rule(
  {
    id: 'loan.frozenEnds',
    severity: 'info',
    source: 'SHEETS 3, G5',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'loan',
    parameters: { urgentDays: 30, soonDays: 180 },
  },
  function* ({ tables, asOf }, { urgentDays, soonDays }) {
    for (const table of tables) {
      const until = columnOf(table, 'frozenUntil');
      const frozen = columnOf(table, 'frozen');
      const day = table.period?.date ?? asOf;
      if (!until || !frozen || day === null) continue;
      const daysLeft = (row: number): number => numberAt(until, row) - day;
      const ending = dataRows(table).filter((row) => numberAt(frozen, row) > 0 && daysLeft(row) <= soonDays);
      const past = ending.filter((row) => daysLeft(row) < 0).length;
      const urgent = ending.filter((row) => daysLeft(row) <= urgentDays).length - past;
      const frozenAt = amounts(frozen);
      const amount = ending.reduce((sum, row) => sum + frozenAt(row), 0);
      for (const { place, found, values, evidence } of findingOfColumn(table, until, ending))
        yield { place, found, evidence, values: { ...values, urgentDays, soonDays, urgent, past, amount } };
    }
  },
);
