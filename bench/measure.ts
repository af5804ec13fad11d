import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
/** Run before every timing, so that each work pays for the garbage that it makes itself and not for that of the one before. */
const collectGarbage = runInNewContext('gc') as () => void;

/** A piece of work to be timed; what it gives back is kept until it has been timed. */
export interface Work<T = unknown> {
  readonly name: string;
  /** makes what the work is done on, which is not timed */
  readonly prepare?: () => T;
  readonly run: (on: T) => unknown;
}

/** Ties a work to what it is done on. */
export const workOn = <T>(name: string, prepare: () => T, run: (on: T) => unknown): Work => ({
  name,
  prepare,
  run: (on) => run(on as T),
});

/** Times of one work, in milliseconds of the processor's time: one for each round. */
export interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

/** Milliseconds that the processor has worked for this process, collecting garbage included: a busy machine does not stretch them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Runs all works in turn, round after round, so that a busy machine slows all of them alike. The first rounds do not count.
 * `leave`: for works of some milliseconds, whose compiled code a full collection would throw away each time.
 */
export function measure(works: readonly Work[], rounds = 7, collect: 'collect' | 'leave' = 'collect'): Timed[] {
  const warm = 2;
  const times = works.map((): number[] => []);
  for (let round = 0; round < warm + rounds; round++)
    works.forEach(({ prepare, run }, index) => {
      const on = prepare?.();
      if (collect === 'collect') collectGarbage();
      const start = processorTime();
      run(on);
      const time = processorTime() - start;
      if (round >= warm) times[index]?.push(time);
    });
  return works.map(({ name }, index) => ({ name, times: times[index] ?? [] }));
}

/** A quarter of the values are not above it: what the work costs when little disturbs it. */
export function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? NaN;
}

/** One line for each work: its time, and how many times the yardstick (the first work) that is. Quote the ratio, not the milliseconds. */
export function report([yardstick, ...works]: readonly Timed[]): void {
  if (!yardstick) return;
  const unit = lowerQuartile(yardstick.times);
  console.log(`${yardstick.name.padEnd(56)} ${unit.toFixed(1).padStart(9)} ms`);
  for (const { name, times } of works) {
    const time = lowerQuartile(times);
    console.log(
      `${name.padEnd(56)} ${time.toFixed(1).padStart(9)} ms   ${(time / unit).toFixed(2).padStart(6)} × ${yardstick.name}`,
    );
  }
}
