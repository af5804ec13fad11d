import { FIELDS } from '../../sheet/field';
import type { Quantity } from '../../sheet/field';
import { Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { rawAt } from '../table-cell';

const NUMBERS: readonly Quantity[] = ['money', 'count', 'percent', 'points'];
/** Fewer formulas do not make a column of formulas. */
const LEAST_FORMULAS = 3;
/** At least so many formulas for each typed number. */
const PER_CONSTANT = 3;

/** A number typed over the formula that its column has elsewhere: it no longer follows the figures it was made of. */
export const cellConstant = rule(
  {
    id: 'cell.constant',
    severity: 'warning',
    source: 'DOMAIN 8; SHEETS 6',
    scope: 'table',
    kinds: 'known',
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables)
      for (const column of table.columns) {
        const { formulas } = column;
        if (!formulas || !NUMBERS.includes(FIELDS[column.field].quantity)) continue;
        const { typed, calculated } = sorted(table, column, formulas);
        if (calculated < LEAST_FORMULAS || typed.length * PER_CONSTANT > calculated) continue;
        for (const { place, found, values, evidence } of findingsOfCells(table, column, typed))
          yield { place, found, values: { ...values, formulas: calculated }, evidence };
      }
  },
);

function sorted(table: Table, column: Column, formulas: Uint8Array): { typed: number[]; calculated: number } {
  const typed: number[] = [];
  let calculated = 0;
  for (const row of dataRows(table)) {
    if (formulas[row] === 1) calculated++;
    else if (column.readings[row] !== Reading.blank && rawAt(column, row) !== '') typed.push(row);
  }
  return { typed, calculated };
}
