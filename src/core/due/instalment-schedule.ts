import { amountReader, numberReader, textReader } from '../record/column-reader';
import { latestOf } from '../record/latest';
import type { Loans } from '../record/loans';
import { organisationReader } from '../record/organisation-reader';
import type { Source } from '../record/place';
import type { Table } from '../sheet/table';
import { missedInstalment } from './instalment-rule';
import type { MissedInstalment } from './instalment-rule';

/** An instalment (nợ đến hạn phân kỳ) that is still to be paid. */
export interface DueInstalment {
  readonly loan: string;
  readonly customerName: string;
  readonly group: string;
  /** 1900 serial */
  readonly date: number;
  /** đồng still to be paid of it */
  readonly amount: number;
  /** schedule = printed in a list of instalments; estimate = worked out from the loan book */
  readonly from: 'schedule' | 'estimate';
  readonly missed: MissedInstalment;
}

export interface InstalmentSchedule {
  readonly entries: readonly DueInstalment[];
  /** contracts that the lists speak of, paid instalments too: nothing is estimated for them */
  readonly contracts: ReadonlySet<string>;
  /** principal of all instalments and what was paid of them, as far as printed: the ratio of collection, not of handling */
  readonly printed: { readonly principal: number; readonly paid: number };
  /** rows whose day or amount cannot be read */
  readonly unreadable: readonly Source[];
}

/**
 * Instalments printed in the workbook (list of instalments: several rows per loan, and its DUNO is the instalment's principal, not the
 * balance). What is still due of one is NODENHAN, or its principal − what was paid of it.
 */
export function instalmentSchedule(tables: readonly Table[], loans: Loans, asOf: number): InstalmentSchedule {
  const { current } = latestOf(tables.filter(({ kind }) => kind === 'instalmentList'));
  const loanOf = new Map(current.length > 0 ? loans.code.map((code, loan) => [code, loan] as const) : []);
  const entries: DueInstalment[] = [];
  const contracts = new Set<string>();
  const unreadable: Source[] = [];
  const printed = { principal: 0, paid: 0 };
  for (const table of current) {
    const read = rowReader(table);
    for (let row = 0; row < table.rows.length; row++) {
      if (table.rows[row]?.role !== 'data') continue;
      const { code, date, principal, paid, due, ...rest } = read(row);
      if (code !== '') contracts.add(code);
      if (date <= asOf && principal > 0 && paid >= 0) {
        printed.principal += principal;
        printed.paid += Math.min(paid, principal);
      }
      if (!(date > 0) || Number.isNaN(due)) unreadable.push({ table, row });
      else if (due > 0) {
        const loan = loanOf.get(code) ?? -1;
        entries.push({
          loan: code,
          customerName: rest.customerName || (loans.customerName[loan] ?? ''),
          group: rest.group || (loans.group[loan] ?? ''),
          date: Math.floor(date),
          amount: due,
          from: 'schedule',
          missed: missedInstalment(
            loans.loanDate[loan] ?? rest.loanDate,
            loans.organisation[loan] ?? rest.organisation,
            loans.programme[loan] ?? rest.programme,
          ),
        });
      }
    }
  }
  return { entries: inOrder(entries), contracts, printed, unreadable };
}

/** By day, then by contract. */
export const inOrder = (entries: readonly DueInstalment[]): readonly DueInstalment[] =>
  [...entries].sort((a, b) => a.date - b.date || (a.loan < b.loan ? -1 : a.loan > b.loan ? 1 : 0));

function rowReader(table: Table) {
  const code = textReader(table, 'loanCode');
  const customerName = textReader(table, 'customerName');
  const group = textReader(table, 'groupCode');
  const programme = textReader(table, 'programmeCode', 'programmeName');
  const organisation = organisationReader(table);
  const date = numberReader(table, 'instalmentDate');
  const loanDate = numberReader(table, 'loanDate');
  const principal = amountReader(table, 'instalment', NaN);
  const paid = amountReader(table, 'principalPaid', 0);
  const due = amountReader(table, 'instalmentDue', NaN);
  return (row: number) => {
    const [whole, settled] = [principal?.(row) ?? NaN, paid?.(row) ?? 0];
    const printed = due?.(row) ?? NaN;
    return {
      code: code(row),
      customerName: customerName(row),
      group: group(row),
      programme: programme(row),
      organisation: organisation?.(row) ?? null,
      date: date(row),
      loanDate: loanDate(row),
      principal: whole,
      paid: settled,
      due: Number.isNaN(printed) ? whole - settled : printed,
    };
  };
}
