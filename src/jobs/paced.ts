import { TkvvError } from '../core/errors';
import type { Steps } from '../core/steps';
import type { JobOptions, JobStep } from './job';

/** Time in ms after which work looks whether somebody else needs the thread: half a frame of the screen, as its last piece and the collecting of garbage come on top. */
const SLICE_MS = 8;
/** Progress is told no more often than a person reads it. */
const TELL_MS = 100;

/**
 * Does long work in slices: between them the page is drawn, clicks are heard, and Stop stops it. The first slice begins in a task of its
 * own, as what came before may have been long already.
 * @throws TkvvError `cancelled` as soon as a slice ends after the signal; whatever the work throws
 */
export async function paced<T>(step: JobStep, work: Steps<T>, { signal, onProgress }: Pacing): Promise<T> {
  onProgress?.(step, 0, 1);
  let told = performance.now();
  for (;;) {
    await giveBack();
    if (signal?.aborted) throw new TkvvError('cancelled');
    const end = performance.now() + SLICE_MS;
    do {
      const next = work.next();
      if (next.done) return next.value;
      if (next.value && onProgress && performance.now() - told >= TELL_MS) {
        told = performance.now();
        onProgress(step, next.value.done, next.value.total);
      }
    } while (performance.now() < end);
  }
}

export type Pacing = Pick<JobOptions, 'signal' | 'onProgress'>;

/** For the end of a step that has been told already: its progress stays where it is. */
export const quiet = ({ signal }: Pacing): Pacing => (signal ? { signal } : {});

/**
 * Lets whatever waits for the thread have it: input, drawing, messages. Timers would wait 4 ms each time, and `scheduler.yield` goes before
 * the messages that are waiting, among them Excel's.
 */
export function giveBack(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
