import { columnOf } from '../sheet/table';
import { communeKey } from './commune-key';
import { communeMap } from './commune-map';
import type { CommuneChange, CommuneMap } from './commune-map';
import type { Loans } from './loans';
import { nameKey } from './name-key';
import type { Organisation } from './organisation';
import type { ScoredRow } from './scored-row';

/** A group as its leader and commune make it known. */
interface Known {
  readonly code: string;
  /** keys of what its commune is called on the common day: several after a split, none where it is not told */
  readonly communes: ReadonlySet<string>;
  readonly organisation: Organisation | null;
}

/**
 * Tells the group of every loan: its code, or in a list without codes of groups (Mã tổ) the one group of the sheets whose leader (in
 * that commune, under that organisation) has the same name. '' = none, or several: nothing is guessed.
 */
export function groupFinder(
  loans: Loans,
  rows: readonly ScoredRow[],
  places: readonly CommuneChange[],
): (loan: number) => string {
  const byName = loans.tables.map((table) => !columnOf(table, 'groupCode') && !!columnOf(table, 'leaderName'));
  if (!byName.includes(true)) return (loan) => loans.group[loan] ?? '';
  const map = communeMap(places);
  const day = Math.max(loans.date ?? 0, ...rows.map(({ source }) => source.table.period?.date ?? 0));
  const leaders = byLeader(rows, map, day);
  const found = new Map<string, string>();
  return (loan) => {
    const table = loans.table[loan] ?? 0;
    if (!byName[table]) return loans.group[loan] ?? '';
    const [leader = '', commune = '', organisation = null] = [
      loans.leader[loan],
      loans.commune[loan],
      loans.organisation[loan],
    ];
    const key = `${table}|${leader}|${commune}|${organisation}`;
    let code = found.get(key);
    if (code === undefined) {
      const communes = communesOf(map, commune, day, loans.tables[table]?.period?.date ?? null);
      code = onlyCode(leaders.get(nameKey(leader)) ?? [], communes, organisation);
      found.set(key, code);
    }
    return code;
  };
}

function byLeader(rows: readonly ScoredRow[], map: CommuneMap, day: number): ReadonlyMap<string, readonly Known[]> {
  const leaders = new Map<string, Known[]>();
  for (const { code, leader, commune, organisation, source } of rows) {
    const key = nameKey(leader);
    if (key === '') continue;
    const communes = communesOf(map, commune, day, source.table.period?.date ?? null);
    leaders.set(key, [...(leaders.get(key) ?? []), { code, communes, organisation }]);
  }
  return leaders;
}

const communesOf = (map: CommuneMap, commune: string, day: number, printed: number | null): ReadonlySet<string> =>
  new Set(map.at(commune, day, printed).options.map(communeKey));

function onlyCode(known: readonly Known[], communes: ReadonlySet<string>, organisation: Organisation | null): string {
  const codes = new Set<string>();
  for (const group of known) {
    const isElsewhere =
      communes.size > 0 && group.communes.size > 0 && ![...group.communes].some((key) => communes.has(key));
    const isOther = organisation !== null && group.organisation !== null && organisation !== group.organisation;
    if (!isElsewhere && !isOther) codes.add(group.code);
  }
  const [only, other] = codes;
  return other === undefined ? (only ?? '') : '';
}
