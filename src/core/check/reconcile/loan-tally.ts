import { addMonths } from '../../cell/serial';
import { fold } from '../../cell/fold';
import { remembered } from '../../cell/remembered';
import { loanSource } from '../../record/loans';
import type { Loans } from '../../record/loans';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { borrowersOf } from '../borrowers';
import type { Intervals } from '../intervals';
import { sheetNames } from '../sheet-names';
import { placeAt, rawAt } from '../table-cell';
import type { Office } from '../rule';
import { namedGroup, namedReader } from './axis';
import type { Axis, Named, ReadNamed } from './axis';
import { SUMS, Tally } from './tally';
import type { Entry, Part } from './tally';

/** Which loans a sheet speaks of: all, or those lent through the organisations. */
export type Scope = 'all' | 'entrusted';

const kept = new WeakMap<Loans, Map<string, Tally | null>>();

/** What the office's loans add up to along an axis; null = there are none, or their lists do not name it. Worked out once. */
export function loanTally(office: Office, axis: Axis, scope: Scope): Tally | null {
  const { loans } = office.loans;
  let known = kept.get(loans);
  if (!known) kept.set(loans, (known = new Map()));
  const key = `${axis}|${scope}|${office.asOf}`;
  let tally = known.get(key);
  if (tally === undefined) known.set(key, (tally = loans.count === 0 ? null : tallyOf(office, axis, scope)));
  return tally;
}

/** What can be said of a field by the lists' columns. */
const NEEDS: Partial<Record<FieldId, readonly (readonly FieldId[])[]>> = {
  outstanding: [['outstanding'], ['inTerm', 'overdue', 'frozen']],
  inTerm: [['inTerm'], ['outstanding', 'overdue', 'frozen']],
  overdue: [['overdue']],
  frozen: [['frozen']],
  savings: [['savings']],
  arrears: [['arrears'], ['arrearsInTerm', 'arrearsOverdue']],
  borrowers: [['customerCode', 'outstanding']],
  households: [['customerCode', 'outstanding']],
  groups: [['groupCode', 'outstanding']],
  inactiveLoans: [['lastTransaction', 'outstanding', 'frozen', 'programmeCode']],
};

const fieldsOf = (tables: readonly Table[]): ReadonlySet<FieldId> =>
  new Set(
    (Object.keys(NEEDS) as FieldId[]).filter((field) =>
      tables.every((table) => NEEDS[field]?.some((all) => all.every((needed) => columnOf(table, needed)))),
    ),
  );

const NOWHERE: readonly Entry[] = [];

function tallyOf(office: Office, axis: Axis, scope: Scope): Tally | null {
  const { loans } = office.loans;
  if (scope === 'entrusted' && !hasDirect(loans)) return loanTally(office, axis, 'all');
  const named = namedLoans(office, axis);
  if (!named) return null;
  const tally = new Tally(sheetNames(loans.tables), loans.date ?? office.asOf, fieldsOf(loans.tables));
  const runs = runsOf(loans, tally, (loan) =>
    scope === 'entrusted' && !isEntrusted(loans, loan) ? null : named(loan),
  );
  tally.later(
    (sum) => addSum(office, runs, sum),
    () => countLoans(office, tally, runs),
  );
  return tally;
}

/** Loans that stand together and belong to the same entries: one, or two where their organisation is not certain. */
interface Run {
  readonly from: number;
  /** the first loan after them */
  to: number;
  readonly into: readonly Entry[];
}

function runsOf(loans: Loans, tally: Tally, named: (loan: number) => readonly Named[] | null): readonly Run[] {
  const entriesOf = new Map<readonly Named[], readonly Entry[]>();
  const runs: Run[] = [];
  let last: readonly Named[] | null = null;
  let run: Run | undefined;
  for (let loan = 0; loan < loans.count; loan++) {
    const names = named(loan);
    if (run && names === last) {
      run.to = loan + 1;
      continue;
    }
    last = names;
    let into = names ? entriesOf.get(names) : NOWHERE;
    if (names && !into) entriesOf.set(names, (into = names.flatMap((one) => tally.entryOf(one) ?? [])));
    runs.push((run = { from: loan, to: loan + 1, into: into ?? NOWHERE }));
  }
  return runs;
}

function hasDirect(loans: Loans): boolean {
  for (let loan = 0; loan < loans.count; loan++) if (!isEntrusted(loans, loan)) return true;
  return false;
}

function partOf(loans: Loans, loan: number, field: FieldId): Part | null {
  const { table, row } = loanSource(loans, loan);
  const column = columnOf(table, field);
  return column ? { place: placeAt(table, column, row), found: rawAt(column, row) } : null;
}

const isEntrusted = (loans: Loans, loan: number): boolean =>
  loans.organisation[loan] === null ? loans.group[loan] !== '' : loans.organisation[loan] !== 'direct';

/** How each loan names what it belongs to, the same list for the same words; null = a list of loans does not name it. */
function namedLoans(office: Office, axis: Axis): ((loan: number) => readonly Named[]) | null {
  const { loans } = office.loans;
  if (axis === 'group') return byGroup(loans);
  const readers = loans.tables.map((table) => namedReader(table, axis));
  if (readers.some((reader) => reader === null)) return null;
  if (axis === 'organisation') return (loan) => ofOrganisations(organisationsOf(office, loan));
  const lists = new Map<Named, readonly Named[]>();
  return (loan) => {
    const named = (readers[loans.table[loan] ?? 0] as ReadNamed)(loans.row[loan] ?? 0);
    let list = lists.get(named);
    if (!list) lists.set(named, (list = [named]));
    return list;
  };
}

/** Loans of a group mostly stand together. */
function byGroup(loans: Loans): (loan: number) => readonly Named[] {
  let last = { office: '', group: '', named: groupNamed('|') };
  return (loan) => {
    const office = loans.office[loan] ?? '';
    const group = loans.group[loan] ?? '';
    if (office !== last.office || group !== last.group)
      last = { office, group, named: groupNamed(`${office}|${group}`) };
    return last.named;
  };
}

/** A loan that names another organisation than its group's score sheet may belong to either. */
function organisationsOf({ loans: { loans }, scores }: Office, loan: number): string {
  const group = loans.group[loan] ?? '';
  const own = loans.organisation[loan] ?? null;
  const ofGroup = group ? (scores.find(group, loans.office[loan] ?? '')?.organisation ?? null) : null;
  return own && ofGroup && own !== ofGroup ? `${own}|${ofGroup}` : (own ?? ofGroup ?? '');
}

const ofOrganisations = remembered((organisations): readonly Named[] =>
  organisations.split('|').map((one) => ({ is: one ? [one] : [], asks: one ? [one] : [] })),
);

const groupNamed = remembered((key): readonly Named[] => {
  const [office = '', code = ''] = key.split('|');
  return [namedGroup(office, code)];
});

/** Loans of pupils and students (HSSV, 02) have no transactions while they study. */
const isOfStudents = remembered((programme) => programme === '02' || fold(programme).includes('hoc sinh sinh vien'));

/** Adds what each loan owes. A loan that contradicts itself can be anything that its own cells allow. */
function addSum(office: Office, runs: readonly Run[], sum: number): void {
  const field = SUMS[sum];
  if (!field) return;
  const { loans } = office.loans;
  const { bounds } = office.loans;
  const canBe = field === 'outstanding' || field === 'overdue' ? bounds[field] : null;
  const amounts = loans[field];
  const needsBalance = field === 'inTerm' || field === 'frozen';
  for (const { from, to, into } of runs) {
    if (into.length === 0) continue;
    const isCertain = into.length === 1;
    for (let loan = from; loan < to; loan++) {
      const amount = amounts[loan] ?? NaN;
      const isSure = Number.isFinite(amount) && (!needsBalance || isExact(bounds.outstanding, loan));
      const low = canBe ? canBe.lowAt(loan) : isSure ? amount : -Infinity;
      const high = canBe ? canBe.highAt(loan) : isSure ? amount : Infinity;
      if (isCertain) into[0]?.add(sum, low, high);
      else for (const entry of into) entry.add(sum, Math.min(0, low), Math.max(0, high));
    }
  }
}

const isExact = (balances: Intervals, loan: number): boolean => balances.lowAt(loan) === balances.highAt(loan);

const PROVED = ['outstanding', 'overdue', 'frozen'] as const;

/** Counts borrowers, groups and inactive loans, and keeps the cells that prove a sum. */
function countLoans(office: Office, tally: Tally, runs: readonly Run[]): void {
  const { loans, bounds } = office.loans;
  const borrowers = borrowersOf(loans);
  const quiet = tally.date === null ? NaN : addMonths(tally.date, -3);
  for (const { from, to, into } of runs) {
    if (into.length === 0) continue;
    let group: { office: string; code: string; key: string } | undefined;
    for (let loan = from; loan < to; loan++) {
      if (bounds.outstanding.highAt(loan) <= 0) continue;
      const owes = into.length === 1 && bounds.outstanding.lowAt(loan) > 0;
      const code = loans.group[loan] ?? '';
      const of = loans.office[loan] ?? '';
      if (group?.code !== code || group.office !== of) group = { office: of, code, key: `${of}|${code}` };
      const isInactive =
        (loans.lastTransaction[loan] ?? NaN) < quiet &&
        loans.frozen[loan] === 0 &&
        !isOfStudents(loans.programme[loan] ?? '');
      for (const entry of into) {
        entry.count('borrowers', borrowers[loan] as number, owes);
        if (code) entry.count('groups', group.key, owes);
        if (isInactive) entry.count('inactiveLoans', loan, owes);
        for (const field of PROVED)
          if ((loans[field][loan] ?? 0) > 0 && entry.wants(field)) entry.remember(field, partOf(loans, loan, field));
      }
    }
  }
}
