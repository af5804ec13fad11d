import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
/** Run before every timing, so that each work pays for the garbage that it makes itself and not for that of the one before. */
const collectGarbage = runInNewContext('gc') as () => void;

/** A piece of work to be timed; what it gives back is kept until it has been timed. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** Times of one work, in milliseconds: one for each round. */
export interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

/**
 * Runs all works in turn, round after round, so that a busy machine slows all of them alike. The first round does not count.
 * `leave`: for works of some milliseconds, whose compiled code a full collection would throw away each time.
 */
export function measure(works: readonly Work[], rounds = 7, collect: 'collect' | 'leave' = 'collect'): Timed[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    works.forEach(({ run }, index) => {
      if (collect === 'collect') collectGarbage();
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round > 0) times[index]?.push(time);
    });
  return works.map(({ name }, index) => ({ name, times: times[index] ?? [] }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * One line for each work: its median time, and the median of how many times the yardstick (the first work) it took in the same round.
 * Quote the ratio, not the milliseconds.
 */
export function report([yardstick, ...works]: readonly Timed[]): void {
  if (!yardstick) return;
  console.log(`${yardstick.name.padEnd(56)} ${median(yardstick.times).toFixed(1).padStart(9)} ms`);
  for (const { name, times } of works) {
    const ratio = median(times.map((time, round) => time / (yardstick.times[round] ?? NaN)));
    const ms = median(times).toFixed(1).padStart(9);
    console.log(`${name.padEnd(56)} ${ms} ms   ${ratio.toFixed(2).padStart(6)} × ${yardstick.name}`);
  }
}
