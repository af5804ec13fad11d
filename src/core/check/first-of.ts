import { FirstRows } from './first-rows';

const known = new WeakMap<readonly string[], Int32Array>();

/** For each text the index of the first one that is the same; -1 for '', which is none. Found once for each list of texts. */
export function firstOf(texts: readonly string[]): Int32Array {
  let found = known.get(texts);
  if (!found) known.set(texts, (found = findFirst(texts)));
  return found;
}

function findFirst(texts: readonly string[]): Int32Array {
  const seen = new FirstRows(texts.length);
  const first = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
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
