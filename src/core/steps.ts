/** How much of a work is done, in units of its own: rows, columns, rules. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** A place between two pieces of work where somebody else may have the thread; what is done so far, or null where that cannot be said. */
export type Pause = Done | null;

/**
 * Work that is done piece by piece. Nobody here looks at a clock: whoever runs it decides at each pause whether to go on at once.
 * @example function* sumSteps(rows: number[]): Steps<number> { … yield { done: at, total: rows.length }; … return sum; }
 */
export type Steps<T> = Generator<Pause, T, void>;

/** Rows between two pauses where little is done with each: a millisecond or two. */
export const ROWS_A_PIECE = 8_192;

/** Does all of the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Work that is a part of a larger one: its pauses become those of the whole.
 * @param from how much of the whole is done before it, of `total`
 * @param share how much of the whole it is
 */
export function* within<T>(
  steps: Steps<T>,
  { from, share = 1, total }: { readonly from: number; readonly share?: number; readonly total: number },
): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const part = step.value && step.value.total > 0 ? step.value.done / step.value.total : null;
    yield part === null ? null : { done: from + share * part, total };
  }
}

/** One thing made of each of many, with a pause after every so many of them. */
export function* mapSteps<T, U>(items: readonly T[], make: (item: T, index: number) => U, piece = 500): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    if (made.length % piece === 0) yield { done: made.length, total: items.length };
    made.push(make(item, made.length));
  }
  return made;
}
