import type { Interval } from '../../cell/figure';
import type { Organisation } from '../../record/organisation';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { doubtfulLoans, explains } from '../doubts';
import type { Raised } from '../finding';
import { intersects, middle, scale, sub } from '../interval';
import { LISTED_FIELDS, listedFigure } from '../listed';
import { dataRows } from '../loan-rows';
import { repeatedOrganisations } from './organisation-rows';
import { organisationAt } from '../organisation-at';
import { rule } from '../rule';
import type { Office } from '../rule';
import { decimalsOf, dongOf, inCellStyle, isBlank, numberAt, placeAt, rawAt, whereOf } from '../table-cell';

interface Compared {
  readonly column: Column;
  readonly row: number;
  /** what the loans give, in the sheet's unit */
  readonly listed: Interval;
  readonly fits: boolean;
}

/**
 * A table by organisation ≠ what the list of loans of the same day gives. Rounded or cut off at the printed precision is no difference;
 * a table that agrees in less than half of its figures is not of the same scope (a province beside one office's loans).
 */
export const organisationDebt = rule(
  {
    id: 'organisation.debt',
    severity: 'error',
    source: 'DOMAIN 8, family XSHEET; SHEETS 3, R5',
    scope: 'office',
    kinds: 'all',
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const compared = [...compare(office, table)];
      const matching = compared.filter(({ fits }) => fits).length;
      if (matching * 2 < compared.length) continue;
      const misfits = compared.filter(({ fits }) => !fits);
      const doubtful = misfits.length > 0 ? doubtfulLoans(office) : [];
      for (const one of misfits) {
        const organisation = organisationAt(table, one.row);
        const isCounted = (loan: number): boolean => organisationOfLoan(office, loan) === organisation;
        if (explains(office, doubtful, { field: one.column.field, gap: gapOf(table, one), isCounted })) continue;
        const raised = raise(office, table, one);
        if (!office.isWrong(raised.place)) yield raised;
      }
    }
  },
);

function* compare(office: Office, table: Table): Generator<Compared> {
  if (table.kind !== 'organisationTable') return;
  // of two rows under one name nobody knows which is whose
  const unsure = new Set(repeatedOrganisations(table).flatMap(({ row, earlier }) => [row, earlier]));
  for (const field of LISTED_FIELDS) {
    const column = columnOf(table, field);
    if (!column) continue;
    for (const row of dataRows(table)) {
      if (unsure.has(row)) continue;
      const said = listedFigure(office.loans, table, column, row);
      const stated = numberAt(column, row);
      if (!said || isBlank(column, row) || !Number.isFinite(stated)) continue;
      const listed = scale(said, 1 / (dongOf(table, column) ?? 1));
      const half = column.halves[row] ?? 0;
      yield { column, row, listed, fits: intersects(listed, { low: stated - half, high: stated + 2 * half }) };
    }
  }
}

function organisationOfLoan({ loans: { loans }, scores }: Office, loan: number): Organisation | null {
  const group = loans.group[loan] ?? '';
  return (
    loans.organisation[loan] ?? (group ? (scores.find(group, loans.office[loan] ?? '')?.organisation ?? null) : null)
  );
}

/** Printed − listed, in đồng or counts. */
function gapOf(table: Table, { column, row, listed }: Compared): Interval {
  const stated = numberAt(column, row);
  const half = column.halves[row] ?? 0;
  return scale(sub({ low: stated - half, high: stated + 2 * half }, listed), dongOf(table, column) ?? 1);
}

function raise(office: Office, table: Table, { column, row, listed }: Compared): Raised<'organisation.debt'> {
  const says = middle(listed);
  return {
    place: placeAt(table, column, row),
    found: rawAt(column, row),
    ...(listed.low === listed.high ? { expected: inCellStyle(column, row, says) } : {}),
    values: {
      ...whereOf(table, column, row),
      stated: numberAt(column, row),
      says,
      decimals: decimalsOf(column.halves[row] ?? 0),
      loanSheet: office.loans.loans.tables[0]?.sheet ?? '',
    },
    evidence: [],
  };
}
