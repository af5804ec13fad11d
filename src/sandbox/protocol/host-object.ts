import type { Args } from './args';

/** A live object on the host's side: the name of its type in the table, and what the type works on. */
export class HostObject {
  /** set while the client tracks the object across requests */
  referenceId: string | null = null;

  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}

/** A scalar member; one without `set` is read-only, one without `get` can only be written. */
export interface Property<T> {
  get?(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** One type of the host's object model. Names are wire names (PascalCase). A null object is `null`. */
export interface TypeEntry<T> {
  name: string;
  /** ranges only: the client may hold the object by reference */
  keepReference?: boolean;
  /** what the client needs to find the object again, e.g. `{ Id }` */
  id?(target: T): Record<string, unknown>;
  props?: Record<string, Property<T>>;
  /** children reached by name */
  nav?: Record<string, (target: T) => HostObject | null>;
  methods?: Record<string, (target: T, args: Args) => unknown>;
  /** the members of a collection */
  items?(target: T): HostObject[];
  /** `getItem(key)` */
  indexer?(target: T, args: Args): HostObject | null;
}

/** Types the entry's targets; at run time the entry itself. */
export const defineType = <T>(entry: TypeEntry<T>): TypeEntry<unknown> => entry as unknown as TypeEntry<unknown>;

/** A property that cannot be written. */
export const readOnly = <T>(get: (target: T) => unknown): Property<T> => ({ get });
