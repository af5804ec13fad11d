import { HostError, refuse } from './host-error';
import type { HostObject, TypeEntry } from './host-object';
import { asksForAll, selectTree } from './select-tree';
import type { SelectTree } from './select-tree';
import { memberName } from './type-table';
import type { TypeTable } from './type-table';
import type { QueryInfo } from './wire';

/** Runs a member and notes which one it was, so that the client can name it in `debugInfo.errorLocation`. */
export function located<R>(type: string, member: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${type}.${memberName(member)}`;
    throw error;
  }
}

/** What the client needs to find the object again in a later request. */
export function identity(table: TypeTable, object: HostObject): Record<string, unknown> {
  const id = table.entry(object.type).id?.(object.target) ?? {};
  return object.referenceId === null ? id : { ...id, _ReferenceId: object.referenceId };
}

/** The answer to a `load`. A null object answers null, and so does everything below it. */
export function query(table: TypeTable, object: HostObject | null, info: QueryInfo): unknown {
  if (object === null) return null;
  const tree = selectTree(info.Select, info.Expand);
  const entry = table.entry(object.type);
  return entry.items ? collection(table, object, entry, tree, info) : single(table, object, entry, tree);
}

function collection(
  table: TypeTable,
  object: HostObject,
  entry: TypeEntry<unknown>,
  tree: SelectTree,
  info: QueryInfo,
): unknown {
  const answer: Record<string, unknown> = {};
  const ofItems: SelectTree = new Map();
  for (const [name, below] of tree) {
    const own = table.propName(object.type, name);
    if (own) answer[own] = read(table, object, own);
    else ofItems.set(name, below);
  }
  if (ofItems.size > 0 || tree.size === 0) {
    const from = info.Skip ?? 0;
    const items = entry.items!(object.target).slice(from, info.Top === undefined ? undefined : from + info.Top);
    answer['_Items'] = items.map((item) => single(table, item, table.entry(item.type), ofItems));
  }
  return answer;
}

function single(table: TypeTable, object: HostObject, entry: TypeEntry<unknown>, tree: SelectTree): unknown {
  const answer = identity(table, object);
  if (asksForAll(tree)) {
    for (const [name, property] of Object.entries(entry.props ?? {})) {
      if (property.get) answer[name] = read(table, object, name);
    }
  }
  for (const [name, below] of tree) {
    if (name === '*' || name === '$all') continue;
    const own = table.propName(object.type, name);
    if (own) answer[own] = read(table, object, own);
    else {
      const child = table.navName(object.type, name);
      if (!child) throw located(object.type, name, () => notThere(`${object.type}.${name}`));
      const target = located(object.type, child, () => entry.nav![child]!(object.target));
      answer[child] = target === null ? null : nested(table, target, below);
    }
  }
  return answer;
}

function nested(table: TypeTable, child: HostObject, tree: SelectTree): unknown {
  const entry = table.entry(child.type);
  return entry.items ? collection(table, child, entry, tree, {}) : single(table, child, entry, tree);
}

function notThere(member: string): HostError {
  const error = refuse.notImplemented(`load of ${member}`);
  error.location = member;
  return error;
}

function read(table: TypeTable, object: HostObject, name: string): unknown {
  const get = table.entry(object.type).props?.[name]?.get;
  return located(object.type, name, () => {
    if (!get) throw refuse.notImplemented(`read of ${object.type}.${name}`);
    return get(object.target) ?? null;
  });
}
