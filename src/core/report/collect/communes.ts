import { organisationAt } from '../../check/organisation-at';
import { amountReader, numberReader, textReader } from '../../record/column-reader';
import { communeKey } from '../../record/commune-key';
import { borrowerOf } from '../../record/group-tally';
import { ENTRUSTED } from '../../record/organisation';
import type { Organisation } from '../../record/organisation';
import { dataRows } from '../../sheet/data-rows';
import type { Table } from '../../sheet/table';
import type { CommuneLine } from '../report-data';
import type { CommuneNames } from './commune-names';
import type { GroupCounts } from './group-counts';
import { householdsOf } from './group-lines';
import { SLOTS } from './scene';
import type { Scene } from './scene';

type Amounts = 'outstanding' | 'overdue' | 'frozen' | 'savings';
type Line = { -readonly [Key in keyof CommuneLine]: CommuneLine[Key] };

/** Debts by commune and organisation, out of the loans, else the groups, else BC0438, else the office's table by commune. */
export function communeLines(scene: Scene, counts: GroupCounts, names: CommuneNames): CommuneLine[] {
  const lines = new Lines();
  if (scene.loans.count > 0) addLoans(lines, scene, names);
  if (scene.withDebt.length > 0) addGroups(lines, scene, counts, names);
  const table =
    scene.tables.find(({ kind }) => kind === 'trustDebt') ?? scene.tables.find(({ kind }) => kind === 'communeTable');
  if (lines.isEmpty && table) addTable(lines, table, names);
  return lines.sorted();
}

class Lines {
  private readonly byKey = new Map<string, Line>();

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** A commune that is written in two ways is one, named as it comes first. */
  at(commune: string, organisation: Organisation | null): Line {
    const key = `${communeKey(commune)}|${organisation}`;
    let line = this.byKey.get(key);
    if (!line) {
      const zero = { groups: 0, households: 0, outstanding: 0, overdue: 0, frozen: 0, savings: 0 };
      this.byKey.set(key, (line = { commune, organisation, ...zero }));
    }
    return line;
  }

  sorted(): CommuneLine[] {
    const order: readonly (Organisation | null)[] = [...ENTRUSTED, 'direct', null];
    const keys = new Map([...this.byKey.values()].map((line) => [line, communeKey(line.commune)] as const));
    const name = (line: Line): string => keys.get(line) ?? '';
    return [...this.byKey.values()].sort(
      (a, b) =>
        (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) ||
        order.indexOf(a.organisation) - order.indexOf(b.organisation),
    );
  }
}

function addLoans(lines: Lines, { loans, slots }: Scene, names: CommuneNames): void {
  const found = new Map<string, { readonly line: Line; readonly borrowers: Set<string> }>();
  for (let loan = 0; loan < loans.count; loan++) {
    const debt = loans.outstanding[loan] ?? NaN;
    const saved = loans.savings[loan] ?? 0;
    // customers who only save belong to no group, and so to no organisation's commune
    if (!(debt > 0) && !(saved > 0 && loans.group[loan])) continue;
    const slot = SLOTS[slots[loan] as number] ?? 'unknown';
    const table = loans.table[loan] ?? 0;
    const key = `${table}|${loans.commune[loan]}|${slot}`;
    let at = found.get(key);
    if (!at) {
      const commune = names(loans.commune[loan] ?? '', loans.tables[table]);
      at = { line: lines.at(commune, slot === 'unknown' ? null : slot), borrowers: new Set() };
      found.set(key, at);
    }
    at.line.outstanding += debt || 0;
    at.line.overdue += loans.overdue[loan] || 0;
    at.line.frozen += loans.frozen[loan] || 0;
    at.line.savings += saved;
    if (debt > 0) at.borrowers.add(borrowerOf(loans, loan));
  }
  const borrowers = new Map<Line, Set<string>>();
  for (const at of found.values()) {
    const own = borrowers.get(at.line);
    if (own) for (const who of at.borrowers) own.add(who);
    else borrowers.set(at.line, at.borrowers);
  }
  for (const [line, own] of borrowers) line.households = own.size;
}

/** Numbers of groups; without loans also their debts, savings and borrowers. */
function addGroups(lines: Lines, { loans, withDebt }: Scene, counts: GroupCounts, names: CommuneNames): void {
  for (const group of withDebt) {
    const line = lines.at(names(group.commune, group.source?.table), group.organisation);
    line.groups++;
    if (loans.count > 0) continue;
    line.households += householdsOf(group, counts);
    for (const amount of ['outstanding', 'overdue', 'frozen', 'savings'] as const satisfies readonly Amounts[])
      line[amount] += group[amount];
  }
}

function addTable(lines: Lines, table: Table, names: CommuneNames): void {
  const commune = textReader(table, 'communeName', 'communeCode');
  const groups = numberReader(table, 'groups');
  const households = numberReader(table, 'households');
  const amount = (field: Amounts) => amountReader(table, field, 0) ?? (() => NaN);
  const [outstanding, overdue] = [amount('outstanding'), amount('overdue')];
  const [frozen, savings] = [amount('frozen'), amount('savings')];
  for (const row of dataRows(table)) {
    if (!commune(row)) continue;
    const line = lines.at(names(commune(row), table), organisationAt(table, row));
    line.groups += groups(row);
    line.households += households(row);
    line.outstanding += outstanding(row);
    line.overdue += overdue(row);
    line.frozen += frozen(row);
    line.savings += savings(row);
  }
}
