import { atOnce, ROWS_A_PIECE } from '../steps';
import { FirstRows } from './first-rows';
import type { RuleSteps } from './rule';

const known = new WeakMap<readonly string[], Int32Array>();

/** For each text the index of the first one that is the same; -1 for '', which is none. Found once for each list of texts. */
export const firstOf = (texts: readonly string[]): Int32Array => atOnce(firstOfSteps(texts));

/** `firstOf` step by step. */
export function* firstOfSteps(texts: readonly string[]): RuleSteps<Int32Array> {
  let found = known.get(texts);
  if (!found) known.set(texts, (found = yield* findFirst(texts)));
  return found;
}

function* findFirst(texts: readonly string[]): RuleSteps<Int32Array> {
  const seen = new FirstRows(texts.length);
  const first = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    if (at % ROWS_A_PIECE === 0) yield null;
    const text = texts[at] as string;
    if (text === '') {
      first[at] = -1;
      continue;
    }
    const earlier = seen.seen(text, at);
    first[at] = earlier < 0 ? at : earlier;
  }
  return first;
}
