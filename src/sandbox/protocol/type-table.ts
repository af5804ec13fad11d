import { refuse } from './host-error';
import type { Property, TypeEntry } from './host-object';
import type { HostObject } from './host-object';

interface Indexed {
  entry: TypeEntry<unknown>;
  propNames: Map<string, string>;
  navNames: Map<string, string>;
}

const byLower = (members: object = {}): Map<string, string> =>
  new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));

/** `GetRange` → `getRange`, as developers know the member. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** The host's types by name. Members are found in any case, as the client sends what the developer typed. */
export class TypeTable {
  private readonly types = new Map<string, Indexed>();

  constructor(entries: readonly TypeEntry<unknown>[]) {
    for (const entry of entries) {
      if (this.types.has(entry.name)) throw new Error(`Type ${entry.name} is in the table twice`);
      this.types.set(entry.name, { entry, propNames: byLower(entry.props), navNames: byLower(entry.nav) });
    }
  }

  get entries(): TypeEntry<unknown>[] {
    return [...this.types.values()].map(({ entry }) => entry);
  }

  entry(type: string): TypeEntry<unknown> {
    return this.indexed(type).entry;
  }

  /** The wire name of a scalar member, or null if the type has none of that name. */
  propName(type: string, name: string): string | null {
    return this.indexed(type).propNames.get(name.toLowerCase()) ?? null;
  }

  navName(type: string, name: string): string | null {
    return this.indexed(type).navNames.get(name.toLowerCase()) ?? null;
  }

  property(object: HostObject, name: string): Property<unknown> | null {
    const wireName = this.propName(object.type, name);
    return wireName === null ? null : (this.entry(object.type).props?.[wireName] ?? null);
  }

  private indexed(type: string): Indexed {
    const found = this.types.get(type);
    if (!found) throw refuse.notImplemented(`type ${type}`);
    return found;
  }
}
