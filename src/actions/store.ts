/** A value that can be watched. */
export interface Store<State> {
  get(): State;
  /** Replaces the named parts and tells every listener, once. */
  set(change: Partial<State>): void;
  /** Returns the function that stops listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
