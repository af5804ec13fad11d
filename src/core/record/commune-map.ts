import { communeKey, isSameCommune } from './commune-key';

/** From a day on a commune, or a part of it, bears another name (2025: two or three joined, some were split). The office fills these. */
export interface CommuneChange {
  readonly from: string;
  readonly to: string;
  /** 1900 serial of the first day of the new name */
  readonly since: number;
}

/** What is wrong with a change that somebody typed; `change` is its index. */
export interface CommuneChangeFault {
  readonly change: number;
  /**
   * `blank`: a name is missing · `date`: no whole serial · `same`: both names are one · `repeated`: it stands there twice ·
   * `cycle`: on one day its names lead back to themselves
   */
  readonly fault: 'blank' | 'date' | 'same' | 'repeated' | 'cycle';
}

/** A commune's name on some day; `name` null = it was split, or its name was given to another, and `options` are what it can be. */
export interface CommuneThen {
  readonly name: string | null;
  readonly options: readonly string[];
}

/** Changes of one day, by the key of the old name and by that of the new one. */
interface Day {
  readonly since: number;
  readonly byOld: ReadonlyMap<string, readonly CommuneChange[]>;
  readonly byNew: ReadonlyMap<string, readonly CommuneChange[]>;
}

/** A dated map of communes' names, made ready to be asked often. */
export interface CommuneMap {
  /**
   * The name that a commune has on a day. `printed`: the day of the sheet in which its name stands, if known; only the changes after it
   * have to be made, unless the sheet still used a name that was gone.
   */
  at(name: string, day: number, printed?: number | null): CommuneThen;
}

/** Every fault of the changes that somebody typed; none = they can be used. */
export function communeChangeFaults(changes: readonly CommuneChange[]): readonly CommuneChangeFault[] {
  return changes.flatMap((_, at): CommuneChangeFault[] => {
    const fault = faultOf(changes, at);
    return fault === null ? [] : [{ change: at, fault }];
  });
}

function faultOf(changes: readonly CommuneChange[], at: number): CommuneChangeFault['fault'] | null {
  const { from, to, since } = changes[at] as CommuneChange;
  if (communeKey(from) === '' || communeKey(to) === '') return 'blank';
  if (!Number.isInteger(since) || since < 1) return 'date';
  if (isSameCommune(from, to)) return 'same';
  const sameDay = changes.filter((other) => other.since === since);
  const isTwin = (other: CommuneChange): boolean => isSameCommune(other.from, from) && isSameCommune(other.to, to);
  if (changes.slice(0, at).some((other) => other.since === since && isTwin(other))) return 'repeated';
  return leadsBack(sameDay, from, to) ? 'cycle' : null;
}

/** Whether the changes of one day lead from a name back to another one. */
function leadsBack(changes: readonly CommuneChange[], goal: string, start: string): boolean {
  const seen = new Set<CommuneChange>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (isSameCommune(name, goal)) return true;
    for (const change of changes) {
      if (seen.has(change) || !isSameCommune(change.from, name)) continue;
      seen.add(change);
      open.push(change.to);
    }
  }
  return false;
}

/**
 * @throws RangeError if the changes have faults: `communeChangeFaults` tells them beforehand
 * @example communeMap([{ from: 'Quang Trung', to: 'Gia Kiệm', since: 45839 }]).at('Xã Quang Trung', 46295).name // 'Gia Kiệm'
 */
export function communeMap(changes: readonly CommuneChange[]): CommuneMap {
  const [fault] = communeChangeFaults(changes);
  if (fault) throw new RangeError(`commune change ${fault.change}: ${fault.fault}`);
  const days = daysOf(changes);
  return { at: (name, day, printed = null) => follow(days, name, day, printed) };
}

/** The name that a commune has on a day: see `CommuneMap.at`. */
export const communeAt = (
  name: string,
  day: number,
  changes: readonly CommuneChange[],
  printed: number | null = null,
): CommuneThen => communeMap(changes).at(name, day, printed);

function daysOf(changes: readonly CommuneChange[]): readonly Day[] {
  const serials = [...new Set(changes.map(({ since }) => since))].sort((a, b) => a - b);
  return serials.map((since) => {
    const ofDay = changes.filter((change) => change.since === since);
    return { since, byOld: byKey(ofDay, ({ from }) => from), byNew: byKey(ofDay, ({ to }) => to) };
  });
}

function byKey(
  changes: readonly CommuneChange[],
  nameOf: (change: CommuneChange) => string,
): ReadonlyMap<string, readonly CommuneChange[]> {
  const found = new Map<string, CommuneChange[]>();
  for (const change of changes) {
    const key = communeKey(nameOf(change));
    found.set(key, [...(found.get(key) ?? []), change]);
  }
  return found;
}

/** Makes each day's changes once, in the order of the days: a name that moves on the same day is not followed further. */
function follow(days: readonly Day[], name: string, day: number, printed: number | null): CommuneThen {
  if (communeKey(name) === '') return { name: null, options: [] };
  let names: readonly string[] = [name];
  for (const of of days) {
    if (of.since > day) break;
    names = distinct(names.flatMap((current) => after(of, current, printed)));
  }
  const [only, other] = names;
  return { name: other === undefined ? (only ?? null) : null, options: names };
}

/** What a name can be after the changes of one day. */
function after({ since, byOld, byNew }: Day, name: string, printed: number | null): readonly string[] {
  const key = communeKey(name);
  const next = (byOld.get(key) ?? []).filter(({ from }) => isSameCommune(from, name)).map(({ to }) => to);
  if (next.length === 0) return [name];
  const isGiven = byNew.get(key)?.some(({ to }) => isSameCommune(to, name)) ?? false;
  // a name that another place bears from that day on tells by the day of its sheet which of the two it is
  if (!isGiven || (printed !== null && printed < since)) return next;
  return printed === null ? [...next, name] : [name];
}

function distinct(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(communeKey(name))) first.set(communeKey(name), name);
  return [...first.values()];
}
