import { fold } from '../../cell/fold';
import { remembered } from '../../cell/remembered';
import { addMonths, partsOf } from '../../cell/serial';
import { textReader } from '../../record/column-reader';
import { columnOf } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import { dataRows, loanLists } from '../loan-rows';
import { hasNumbers } from '../number-range';
import { rule } from '../rule';
import { numberAt, placeAt } from '../table-cell';

/** Ngày ĐH theo gia hạn before Ngày ĐH theo hợp đồng: an extension only moves the due date later. */
export const loanExtendedEarlier = rule(
  {
    id: 'loan.extendedEarlier',
    severity: 'warning',
    source: 'SHEETS 3, A8',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const contract = columnOf(table, 'dueContract');
      const extended = columnOf(table, 'dueExtended');
      if (!contract || !extended || !hasNumbers(extended)) continue;
      const rows = dataRows(table).filter(
        (row) =>
          numberAt(extended, row) < numberAt(contract, row) &&
          !office.isWrong(placeAt(table, extended, row)) &&
          !office.isWrong(placeAt(table, contract, row)),
      );
      for (const { row, place, found, values, evidence } of findingsOfCells(table, extended, rows))
        yield {
          place,
          found,
          values: { ...values, extended: numberAt(extended, row), contract: numberAt(contract, row) },
          evidence: [placeAt(table, contract, row), ...evidence],
        };
    }
  },
);

/** Months that count for a short-term loan, the longest extension of one, and days that the session day may add. */
const SHORT_TERM = 12;

/** Programme 17 may be extended by 30 months whatever its term. */
const isOf17 = remembered((programme) => programme === '17' || /^17 /.test(fold(programme)));

/** An extension longer than allowed: 12 months for terms up to 12, half the term for longer ones, 30 months for programme 17. */
export const loanExtendedTooLong = rule(
  {
    id: 'loan.extendedTooLong',
    severity: 'warning',
    source: 'DOMAIN 5.4; SHEETS 3, A8',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'loan',
    parameters: { shortTermMonths: SHORT_TERM, programme17Months: 30, graceDays: 31 },
  },
  function* (office, { shortTermMonths, programme17Months, graceDays }) {
    for (const table of loanLists(office)) {
      const made = columnOf(table, 'loanDate');
      const contract = columnOf(table, 'dueContract');
      const extended = columnOf(table, 'dueExtended');
      const programme = textReader(table, 'programmeCode', 'programmeName');
      if (!made || !contract || !extended || !hasNumbers(extended)) continue;
      const allowedAt = (row: number): number => {
        const term = monthsBetween(numberAt(made, row), numberAt(contract, row));
        if (isOf17(programme(row))) return programme17Months;
        return term <= SHORT_TERM ? shortTermMonths : Math.floor(term / 2);
      };
      const rows = dataRows(table).filter((row) => {
        const [from, due, later] = [numberAt(made, row), numberAt(contract, row), numberAt(extended, row)];
        return from < due && later > due && later > addMonths(due, allowedAt(row)) + graceDays;
      });
      for (const { row, place, found, values, evidence } of findingsOfCells(table, extended, rows)) {
        const months = allowedAt(row);
        const due = numberAt(contract, row);
        if (office.isWrong(place)) continue;
        yield {
          place,
          found,
          values: {
            ...values,
            extended: numberAt(extended, row),
            contract: due,
            months,
            latest: addMonths(due, months),
          },
          evidence: [placeAt(table, contract, row), ...evidence],
        };
      }
    }
  },
);

/** Whole months, rounded up: a term of 24 months and a few days to the session is 25, never less than it is. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month + (b.day > a.day ? 1 : 0);
}
