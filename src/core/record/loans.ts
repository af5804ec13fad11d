import type { Table } from '../sheet/table';
import { atOnce, type Steps } from '../steps';
import { balanceSteps } from './balances';
import { contractSteps } from './contract-rows';
import { closedOf, joined, numbersOf, savingsOf, sourcesOf, textsOf } from './loan-columns';
import { latestOf } from './latest';
import type { Organisation } from './organisation';
import { groupReader, organisationReader } from './organisation-reader';
import type { Source } from './place';

/**
 * Loans (khế ước), column by column: entry i of every array is loan i. Each contract stands once, whatever number of rows it takes in
 * the sheet. Amounts in đồng, dates as 1900 serials; NaN = unreadable, or (dates) none.
 */
export interface Loans {
  readonly count: number;
  /** Số khế ước; '' where the list has none */
  readonly code: readonly string[];
  readonly customer: readonly string[];
  readonly customerName: readonly string[];
  /** Mã tổ; '' = lent directly, or savings only */
  readonly group: readonly string[];
  readonly leader: readonly string[];
  readonly office: readonly string[];
  readonly commune: readonly string[];
  readonly programme: readonly string[];
  readonly organisation: readonly (Organisation | null)[];
  /** 1 = settled (CLOSE); the bank keeps it in the list until the end of the year */
  readonly closed: Uint8Array;
  /** Mức vay, Tổng giải ngân; NaN = not in the list */
  readonly principal: Float64Array;
  readonly disbursed: Float64Array;
  /** outstanding = in term + overdue + frozen; what the list leaves out is worked out from the others */
  readonly outstanding: Float64Array;
  readonly inTerm: Float64Array;
  readonly overdue: Float64Array;
  readonly frozen: Float64Array;
  /** lãi tồn, in term and overdue */
  readonly arrears: Float64Array;
  /** số dư tiền gửi: each savings book once */
  readonly savings: Float64Array;
  readonly loanDate: Float64Array;
  readonly dueContract: Float64Array;
  readonly dueExtended: Float64Array;
  readonly dueSession: Float64Array;
  readonly lastTransaction: Float64Array;
  /** the tables read; `table[i]` is an index in it, `row[i]` an index in that table's rows */
  readonly tables: readonly Table[];
  readonly table: Uint16Array;
  readonly row: Uint32Array;
  /** rows left out because their contract had been counted */
  readonly repeats: number;
  /** serial of the day the lists speak of */
  readonly date: number | null;
  /** lists of an earlier day, which were not read */
  readonly leftOut: readonly Table[];
}

/**
 * Every loan of a workbook's loan lists (Mẫu 31 and the like). If the lists are of different days, only those of the latest day are
 * read, with those that bear no day; the others are named in `leftOut`.
 */
export const loansOf = (tables: readonly Table[]): Loans => atOnce(loanSteps(tables));

/** `loansOf` step by step. */
export const loanSteps = (tables: readonly Table[]): Steps<Loans> =>
  stepsFrom(tables.filter((table) => table.kind === 'loanList'));

/** The same from tables of any kind: for a range that a person points at. */
export const loansFrom = (tables: readonly Table[]): Loans => atOnce(stepsFrom(tables));

function* stepsFrom(tables: readonly Table[]): Steps<Loans> {
  const { current, date, leftOut } = latestOf(tables);
  yield null;
  const rows = yield* contractSteps(current);
  const { segments, count } = rows;
  yield null;
  const words = {
    code: textsOf(segments, 'loanCode'),
    customer: textsOf(segments, 'customerCode'),
    customerName: textsOf(segments, 'customerName'),
    leader: textsOf(segments, 'leaderName'),
    office: textsOf(segments, 'officeCode'),
    commune: textsOf(segments, 'communeName', 'communeCode'),
    programme: textsOf(segments, 'programmeCode', 'programmeName'),
  };
  yield null;
  const group = joined(segments, '', groupReader);
  yield null;
  const organisation = joined(segments, null, organisationReader);
  yield null;
  const balances = yield* balanceSteps(segments, count);
  yield null;
  const closed = closedOf(segments, count);
  const savings = savingsOf(rows);
  yield null;
  const days = {
    loanDate: numbersOf(segments, count, 'loanDate'),
    dueContract: numbersOf(segments, count, 'dueContract'),
    dueExtended: numbersOf(segments, count, 'dueExtended'),
    dueSession: numbersOf(segments, count, 'dueSession'),
    lastTransaction: numbersOf(segments, count, 'lastTransaction'),
  };
  yield null;
  return {
    count,
    ...words,
    group,
    organisation,
    closed,
    ...balances,
    savings,
    ...days,
    tables: current,
    ...sourcesOf(segments, count),
    repeats: rows.repeats.length,
    date,
    leftOut,
  };
}

/** Where a loan stands in the workbook. */
export function loanSource(loans: Loans, loan: number): Source {
  const table = loans.tables[loans.table[loan] ?? 0];
  if (!table) throw new RangeError(`no loan ${loan}`);
  return { table, row: loans.row[loan] ?? 0 };
}
