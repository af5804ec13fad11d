import { columnOf } from '../../sheet/table';
import { doubtfulLoans, explains } from '../doubts';
import type { Raised } from '../finding';
import type { RuleId } from '../finding-values';
import { middle, sub, widen } from '../interval';
import type { Office, Parameters } from '../rule';
import { decimalsOf, dongOf, inCellStyle, numberAt, placeAt, rawAt, whereOf } from '../table-cell';
import type { Reconciled } from '../values/reconciliation';
import { compareSteps, meet } from './compare';
import type { Compared, Reconciliation } from './reconciliation';

/** Rules whose findings are told as a reconciliation. */
export type ReconciledRule = {
  [Id in RuleId]: Raised<Id>['values'] extends Reconciled ? Id : never;
}[RuleId];

export type RaisedDifference = Omit<Raised, 'values'> & { readonly values: Reconciled };

/** A column in which more cells differ has one trouble, not many: it is told once. */
const MOST_PER_COLUMN = 20;

interface Difference {
  readonly one: Compared;
  readonly reconciliation: Reconciliation;
  /** sheet of a third table that says the same as the figure told */
  readonly witness: string;
}

/**
 * Every figure that the other side contradicts. Where two tables say the same against a list, the list is likelier to be wrong: it is told
 * once, with the second table as witness.
 */
export function* differencesOf(
  office: Office,
  reconciliations: readonly Reconciliation[],
  parameters: Parameters,
): Generator<RaisedDifference | null> {
  const compared: { reconciliation: Reconciliation; all: readonly Compared[] }[] = [];
  for (const reconciliation of reconciliations)
    for (const table of office.tables) {
      if (!reconciliation.stated.includes(table.kind)) continue;
      const all = yield* compareSteps(office, table, reconciliation, parameters);
      compared.push({ reconciliation, all });
    }
  const misfits = compared.flatMap(({ reconciliation, all }) =>
    all
      .filter((one) => !one.fits && isTold(reconciliation, one) && !isCalledWrong(office, one))
      .map((one) => ({ one, reconciliation })),
  );
  const doubtful = misfits.length > 0 ? doubtfulLoans(office) : [];
  const told: Difference[] = [];
  for (const { one, reconciliation } of misfits) {
    if (told.some((before) => saysTheSame(before.one, one))) continue;
    const room = reconciliation.fields[one.field]?.(one.entry, parameters) ?? 0;
    const gap = widen(sub(one.stated, one.says), room);
    if (explains(office, doubtful, { field: one.field, gap, isCounted: countedIn(office, one, reconciliation) }))
      continue;
    const second = misfits.find((other) => saysTheSame(one, other.one));
    const witness = second?.one.table.sheet ?? judged(office, one, reconciliation);
    told.push({ one, reconciliation, witness });
  }
  yield* byColumn(told);
}

/** Whether a loan is named as what a figure is of. */
function countedIn(office: Office, { tally, entry }: Compared, { named }: Reconciliation): (loan: number) => boolean {
  const { loans } = office.loans;
  const readers = loans.tables.map((table) => named(table));
  return (loan) => {
    const names = readers[loans.table[loan] ?? 0]?.(loans.row[loan] ?? 0);
    return names !== undefined && tally.find(names) === entry;
  };
}

const isTold = ({ told }: Reconciliation, { field }: Compared): boolean => told?.includes(field) ?? true;

const columnAt = ({ table, field }: Compared) => columnOf(table, field);

function isCalledWrong(office: Office, one: Compared): boolean {
  const column = columnAt(one);
  return !column || office.isWrong(placeAt(one.table, column, one.row));
}

const saysTheSame = (a: Compared, b: Compared): boolean =>
  a.table !== b.table && a.field === b.field && a.entry === b.entry && meet(a.stated, b.stated, 0);

/** The third list's sheet, if it agrees with the stated figure. */
function judged(office: Office, { table, field, row, named, stated }: Compared, { judge }: Reconciliation): string {
  const counted = judge?.(office, table);
  const entry = counted?.tally.fields.has(field) ? counted.find(named, row) : null;
  return counted && entry && meet(entry.figure(field), stated, 0) ? counted.tally.sheet : '';
}

function* byColumn(told: readonly Difference[]): Generator<RaisedDifference> {
  const columns = new Map<string, Difference[]>();
  for (const one of told) {
    const { table, field } = one.one;
    const key = `${table.sheet}|${table.head.from}|${field}`;
    const list = columns.get(key);
    if (list) list.push(one);
    else columns.set(key, [one]);
  }
  for (const list of columns.values()) {
    const [first] = list;
    if (first && list.length > MOST_PER_COLUMN) yield raise(first, list.length);
    else for (const one of list) yield raise(one, 1);
  }
}

function raise({ one, reconciliation, witness }: Difference, count: number): RaisedDifference {
  const { table, row, says, entry, field, tally } = one;
  const column = columnOf(table, field);
  if (!column) throw new RangeError(`no column ${field} in ${table.sheet}`);
  const parts = entry.parts(field);
  const [only] = parts;
  const isKnown = says.low === says.high && witness === '' && count === 1;
  const other = middle(says) / (dongOf(table, column) ?? 1);
  const stated = { place: placeAt(table, column, row), found: rawAt(column, row) };
  // a sum of a single cell that two tables contradict: that cell is the one to look at
  const told = witness !== '' && only && parts.length === 1 ? only : stated;
  const label = reconciliation.label?.(table, row);
  return {
    ...told,
    ...(isKnown ? { expected: inCellStyle(column, row, other) } : {}),
    values: {
      ...whereOf(table, column, row),
      ...(label === undefined ? {} : { row: label, of: 'row' }),
      stated: numberAt(column, row),
      says: other,
      decimals: decimalsOf(column.halves[row] ?? 0),
      other: tally.sheet,
      witness,
      count,
    },
    evidence: told === stated ? parts.map(({ place }) => place) : [stated.place],
  };
}
