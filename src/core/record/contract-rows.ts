import { dataRows } from '../sheet/data-rows';
import { columnOf, Reading } from '../sheet/table';
import type { Table } from '../sheet/table';
import { ROWS_A_PIECE, type Steps } from '../steps';
import { CodeSet } from './code-set';

/** The rows of one table that are loans of their own; the loans of all tables are numbered one after the other. */
export interface Segment {
  readonly table: Table;
  readonly rows: readonly number[];
  /** its loans are all of its rows, in their order: columns can be taken over as they are */
  readonly whole: boolean;
  /** number of the first of them among all loans */
  readonly from: number;
}

/** A further row of a contract that has been counted as `loan`. */
export interface Repeat {
  readonly loan: number;
  readonly table: Table;
  readonly row: number;
}

export interface ContractRows {
  readonly count: number;
  readonly segments: readonly Segment[];
  readonly repeats: readonly Repeat[];
}

/**
 * Tells loans from rows: a contract (khế ước) that stands on several rows, because its owner has two savings books or by mistake, is
 * one loan at its first row. Rows without a contract code, and those whose 16-digit code was kept as a number and has lost its last
 * digits, are loans of their own: two of them may only look alike.
 */
export function* contractSteps(tables: readonly Table[]): Steps<ContractRows> {
  const seen = new CodeSet(tables.reduce((sum, { rows }) => sum + rows.length, 0));
  const again: { readonly contract: string; readonly table: Table; readonly row: number }[] = [];
  const segments: Segment[] = [];
  let count = 0;
  for (const table of tables) {
    const codes = contractsOf(table);
    const repeated = new Set<number>();
    for (const row of dataRows(table)) {
      if (row % ROWS_A_PIECE === 0) yield null;
      const contract = codes(row);
      if (contract === '' || seen.add(contract)) continue;
      again.push({ contract, table, row });
      repeated.add(row);
    }
    const rows = repeated.size === 0 ? dataRows(table) : dataRows(table).filter((row) => !repeated.has(row));
    segments.push({ table, rows, whole: rows.length === table.rows.length, from: count });
    count += rows.length;
  }
  const loans = again.length > 0 ? loansByContract(segments) : new Map<string, number>();
  return {
    count,
    segments,
    repeats: again.map(({ contract, table, row }) => ({ loan: loans.get(contract) ?? -1, table, row })),
  };
}

/** Contract codes that can be trusted; '' for the others. */
function contractsOf(table: Table): (row: number) => string {
  const codes = columnOf(table, 'loanCode');
  if (!codes) return () => '';
  const { readings, texts } = codes;
  const isImprecise = Reading.imprecise;
  return (row) => (readings[row] === isImprecise ? '' : (texts[row] ?? ''));
}

function loansByContract(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const loans = new Map<string, number>();
  for (const { table, rows, from } of segments) {
    const codes = contractsOf(table);
    rows.forEach((row, at) => loans.set(codes(row), from + at));
  }
  return loans;
}
