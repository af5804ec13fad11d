import type { Interval } from '../../cell/figure';
import type { FieldId } from '../../sheet/field';
import type { KindId, Table } from '../../sheet/table';
import type { Office, Parameters } from '../rule';
import type { Axis, Named, ReadNamed } from './axis';
import { loanTally } from './loan-tally';
import type { Scope } from './loan-tally';
import type { Entry, Tally } from './tally';

/** What one side is looked up in, row by row: a tally, or one that has a way of its own to find the entry meant. */
export interface Counted {
  readonly tally: Tally;
  /** null = the other side does not have it, or it cannot be told which is meant */
  find(named: Named, row: number): Entry | null;
}

/** How far apart two figures may be, in đồng or counts, besides what the printed digits leave open. */
export type Tolerance = (entry: Entry, parameters: Parameters) => number;

export const EXACT: Tolerance = () => 0;
/** Half a đồng: amounts in đồng agree to the last digit. */
export const WHOLE_DONG: Tolerance = () => 0.5;
/** One đồng more or less. */
export const ONE_DONG: Tolerance = () => 1;
/** Below one million đồng counts as none: the sheets are drawn at different hours. */
export const BELOW_MILLION: Tolerance = () => 999_999;
/** Half a million for each group: amounts of groups are printed in millions. */
export const HALF_MILLION_PER_GROUP: Tolerance = (entry) => 500_000 * entry.figure('groups').high;

/**
 * One line of the catalogue of reconciliations: whose cells are compared with what, by which fields, within which tolerance.
 * A field is compared where the table prints it and the other side can say it.
 */
export interface Reconciliation {
  readonly stated: readonly KindId[];
  readonly fields: Readonly<Partial<Record<FieldId, Tolerance>>>;
  /** of the fields, those whose differences are told; the others only show that both speak of the same. Default: all */
  readonly told?: readonly FieldId[];
  /** how the rows of a stated table name what they stand for; null = they do not */
  named(table: Table): ReadNamed | null;
  /** what the other side says; of several readings (all loans, entrusted ones only) that one is meant with which most figures agree */
  counted(office: Office, table: Table): Iterable<Counted | null>;
  /** a third list: where it agrees with the stated figure, the other side is wrong */
  judge?(office: Office, table: Table): Counted | null;
  /** a row in words; default: as the table's rows are known */
  label?(table: Table, row: number): string;
}

/** A figure of a table beside what the other side says; intervals in đồng or counts. */
export interface Compared {
  readonly table: Table;
  readonly field: FieldId;
  readonly row: number;
  readonly named: Named;
  readonly stated: Interval;
  readonly says: Interval;
  readonly entry: Entry;
  readonly tally: Tally;
  readonly fits: boolean;
  /** both are 0: says nothing of whether the sheets speak of the same */
  readonly isNothing: boolean;
}

/** A tally whose entries are found by their names. */
export const byNames = (tally: Tally | null): Counted | null => tally && { tally, find: (named) => tally.find(named) };

/** The loans along an axis, all of them or, where that does not fit, those lent through the organisations. */
export function* ofLoans(office: Office, axis: Axis, ...scopes: readonly Scope[]): Generator<Counted | null> {
  for (const scope of scopes) yield byNames(loanTally(office, axis, scope));
}
