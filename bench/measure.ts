/** Median of several runs, in milliseconds, after one that does not count. */
export function median(run: () => unknown, runs = 5): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)]!;
}

/** One line: what was measured, its time, and how many times the yardstick it took. Quote the ratio, not the milliseconds. */
export function report(what: string, ms: number, yardstick: { name: string; ms: number }): void {
  const ratio = (ms / yardstick.ms).toFixed(2);
  console.log(`${what.padEnd(48)} ${ms.toFixed(1).padStart(9)} ms   ${ratio.padStart(6)} × ${yardstick.name}`);
}
