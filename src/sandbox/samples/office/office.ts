import type { Criterion } from '../../../core/rubric/criterion';
import type { Organisation } from './organisations';
import type { Commune, Hamlet } from './places';

/**
 * The records of the invented office, as far as its sheets print them. Planted mistakes change them before the sheets are written,
 * so whatever is derived from them (debt of a group, table by organisation) stays in step with the mistake.
 */
export interface Office {
  /** Ngày số liệu, 1900 serial */
  readonly reportDate: number;
  readonly baselineDate: number;
  /** rows of the score sheet, in its order */
  readonly groups: Group[];
  /** rows of the loan book, in its order; a contract that stands on two rows is here twice */
  readonly loans: Loan[];
  /** by code of organisation: where it stood on 31/12 */
  readonly baseline: ReadonlyMap<string, Standing>;
  readonly inspections: readonly Inspection[];
}

/** Tổ TK&VV with the points that the bank's system gave it. */
export interface Group {
  readonly code: string;
  readonly leader: string;
  readonly commune: Commune;
  readonly hamlet: Hamlet;
  organisation: Organisation;
  /** null = not printed */
  points: Record<Criterion, number | null>;
  total: number | null;
  groupClass: string | null;
}

export interface Customer {
  readonly code: string;
  readonly name: string;
  readonly gender: 'Nam' | 'Nữ';
}

/** A row of the loan book (món vay). Money in đồng, dates as 1900 serials, null = blank. */
export interface Loan {
  readonly commune: Commune;
  hamlet: Hamlet;
  readonly customer: Customer;
  /** '' = direct loan */
  groupCode: string;
  leader: string;
  organisationCode: string;
  organisationName: string;
  readonly code: string;
  loanDate: number;
  dueContract: number;
  dueExtended: number | null;
  dueSession: number;
  /** months */
  readonly term: number;
  readonly programme: { readonly code: string; readonly name: string; readonly rate: number };
  readonly fundSource: '1' | '2';
  status: 'OPEN' | 'CLOSE';
  readonly principal: number;
  readonly disbursed: number;
  inTerm: number;
  overdue: number;
  frozen: number;
  outstanding: number;
  principalDue: number;
  principalPaid: number;
  /** of this year */
  collectedInTerm: number;
  collectedOverdue: number;
  interestPaid: number;
  arrearsInTerm: number;
  arrearsOverdue: number;
  lastTransaction: number;
  /** once per customer; null on the customer's other loans */
  savingsBook: string | null;
  savings: number | null;
}

/** What a table by organisation prints. Money in đồng. */
export interface Standing {
  readonly groups: number;
  readonly households: number;
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
}

/** Lượt kiểm tra of one organisation: communes, groups, households seen by its province level and by its communes. */
export interface Inspection {
  readonly organisation: Organisation;
  readonly province: { readonly communes: number; readonly groups: number; readonly households: number };
  readonly commune: { readonly groups: number; readonly households: number };
}
