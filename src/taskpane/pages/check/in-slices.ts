/** Well below the 50 ms from which a page feels stuck, on a machine that is several times slower than ours, too. */
const SLICE_MS = 10;

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/**
 * Goes through a long list in slices, with a pause after each, so that the page answers meanwhile.
 * @returns false if it was given up because of the signal
 */
export async function inSlices<T>(
  items: readonly T[],
  visit: (item: T) => void,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<boolean> {
  let end = now() + SLICE_MS;
  for (const item of items) {
    if (now() >= end) {
      await pause();
      end = now() + SLICE_MS;
    }
    if (signal.aborted) return false;
    visit(item);
  }
  return true;
}
