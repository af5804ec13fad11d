import type { Steps } from '../../src/core/steps';
import { giveBack, paced, quiet } from '../../src/jobs/paced';

/** Holds the thread for so many ms, as heavy work does. */
function hold(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Work of so many pieces, each longer than a slice; `begun` counts them. */
function* heavy(pieces: number, begun: { count: number }): Steps<string> {
  for (let done = 0; done < pieces; done++) {
    begun.count++;
    hold(20);
    yield { done: done + 1, total: pieces };
  }
  return 'done';
}

test('between slices others have the thread: a message waits for one piece of the work, not for all of it', async () => {
  const begun = { count: 0 };
  const seen: number[] = [];
  let working = true;
  const other = (async () => {
    while (working) {
      await giveBack();
      seen.push(begun.count);
    }
  })();
  expect(await paced('checking', heavy(6, begun), {})).toBe('done');
  working = false;
  await other;
  for (const piece of [1, 2, 3, 4, 5]) expect(seen).toContain(piece);
});

test('small pieces are done many in a slice', async () => {
  const times = { given: 0 };
  let working = true;
  const other = (async () => {
    while (working) {
      await giveBack();
      times.given++;
    }
  })();
  function* light(): Steps<void> {
    for (let at = 0; at < 50_000; at++) yield null;
  }
  await paced('checking', light(), {});
  working = false;
  await other;
  expect(times.given).toBeLessThan(500);
});

test('stopped, it begins no further piece', async () => {
  const begun = { count: 0 };
  const stop = new AbortController();
  const work = paced('checking', heavy(50, begun), { signal: stop.signal });
  const failed = expect(work).rejects.toMatchObject({ code: 'cancelled' });
  while (begun.count < 3) await giveBack();
  const at = begun.count;
  stop.abort();
  await failed;
  expect(begun.count).toBeLessThanOrEqual(at + 1);
});

test('stopped before it begins, it does nothing', async () => {
  const begun = { count: 0 };
  const work = paced('checking', heavy(5, begun), { signal: AbortSignal.abort() });
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(begun.count).toBe(0);
});

test('progress begins at nothing and only grows; at the end of a step it stays quiet', async () => {
  const told: [string, number][] = [];
  const onProgress = (step: string, done: number): void => void told.push([step, done]);
  await paced('checking', heavy(12, { count: 0 }), { onProgress });
  expect(told[0]).toEqual(['checking', 0]);
  expect(told.length).toBeGreaterThan(1);
  expect(told.map(([, done]) => done)).toEqual([...told.map(([, done]) => done)].sort((a, b) => a - b));
  const count = told.length;
  await paced('checking', heavy(8, { count: 0 }), quiet({ onProgress }));
  expect(told).toHaveLength(count);
});

test('what the work throws is what the job fails with', async () => {
  function* failing(): Steps<never> {
    yield null;
    throw new RangeError('no');
  }
  await expect(paced('checking', failing(), {})).rejects.toThrow(RangeError);
});
