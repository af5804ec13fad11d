/** Beyond this many different texts a column does not repeat itself, and remembering more would only cost memory. */
const MOST = 10_000;

/** Reads texts as `read` does, but each different one only once: columns of dates or organisations repeat a few texts many times. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size < MOST) known.set(text, answer);
    return answer;
  };
}
