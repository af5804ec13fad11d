import { amountReader, numberReader, textReader } from '../record/column-reader';
import { latestOf } from '../record/latest';
import type { Loans } from '../record/loans';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { loanNumber } from './loan-cells';

/** Days before the end of freezing (Ngày hết hạn khoanh) from which it is pressing, and from which it is prepared (SHEETS 3, G5). */
export const FROZEN_URGENT = 30;
export const FROZEN_SOON = 180;

/** past = the term of freezing is over · urgent = within 30 days · soon = within 180 days. */
export type FrozenStage = 'past' | 'urgent' | 'soon';

export interface FrozenEnding {
  readonly code: string;
  readonly customerName: string;
  readonly group: string;
  /** đồng */
  readonly amount: number;
  readonly until: number;
  readonly daysLeft: number;
  readonly stage: FrozenStage;
}

export interface FrozenEndings {
  /** the earliest end first */
  readonly entries: readonly FrozenEnding[];
  /** frozen loans whose end no list gives */
  readonly unknown: number;
}

export function frozenStageOf(daysLeft: number): FrozenStage | null {
  if (daysLeft < 0) return 'past';
  if (daysLeft <= FROZEN_URGENT) return 'urgent';
  return daysLeft <= FROZEN_SOON ? 'soon' : null;
}

interface Frozen {
  readonly code: string;
  readonly customerName: string;
  readonly group: string;
  readonly amount: number;
  readonly until: number;
}

/** Frozen debt whose term ends soon, from the loan book and the lists of frozen loans: one contract counts once. */
export function frozenEndings(tables: readonly Table[], loans: Loans, asOf: number): FrozenEndings {
  const all = new Map<string, Frozen>();
  let nameless = 0;
  for (const frozen of [...ofLoans(loans), ...ofLists(tables)]) {
    const key = frozen.code || `#${nameless++}`;
    const known = all.get(key);
    if (!known || (Number.isNaN(known.until) && frozen.until > 0)) all.set(key, { ...frozen, ...keptOf(known) });
  }
  const entries: FrozenEnding[] = [];
  let unknown = 0;
  for (const frozen of all.values()) {
    if (!(frozen.until > 0)) {
      unknown++;
      continue;
    }
    const until = Math.floor(frozen.until);
    const daysLeft = until - Math.floor(asOf);
    const stage = frozenStageOf(daysLeft);
    if (stage) entries.push({ ...frozen, until, daysLeft, stage });
  }
  entries.sort((a, b) => a.until - b.until || (a.code < b.code ? -1 : 1));
  return { entries, unknown };
}

/** The loan book's amount stands, the list only adds the day. */
const keptOf = (known: Frozen | undefined): Partial<Frozen> =>
  known ? { amount: known.amount, group: known.group } : {};

function ofLoans(loans: Loans): Frozen[] {
  const until = loanNumber(loans, 'frozenUntil');
  const found: Frozen[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const amount = loans.frozen[loan] ?? 0;
    if (loans.closed[loan] || !(amount > 0)) continue;
    found.push({
      code: loans.code[loan] ?? '',
      customerName: loans.customerName[loan] ?? '',
      group: loans.group[loan] ?? '',
      amount,
      until: until(loan),
    });
  }
  return found;
}

function ofLists(tables: readonly Table[]): Frozen[] {
  const { current } = latestOf(tables.filter(({ kind }) => kind === 'frozenList'));
  return current.flatMap((table) => {
    if (!columnOf(table, 'frozen')) return [];
    const code = textReader(table, 'loanCode');
    const customerName = textReader(table, 'customerName');
    const group = textReader(table, 'groupCode');
    const amount = amountReader(table, 'frozen', 0);
    const until = numberReader(table, 'frozenUntil');
    return table.rows.flatMap(({ role }, row): Frozen[] => {
      const owed = amount?.(row) ?? 0;
      if (role !== 'data' || !(owed > 0)) return [];
      return [{ code: code(row), customerName: customerName(row), group: group(row), amount: owed, until: until(row) }];
    });
  });
}
