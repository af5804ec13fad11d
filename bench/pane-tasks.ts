import type { Browser, CDPSession } from 'playwright-core';

/** A task of the page's main thread without the test's own transport, in ms: by the clock, and by the processor's time, which other programs of the machine do not stretch. */
export interface Task {
  readonly took: number;
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Writes down every task of the browser's pages until `stop` is called. */
export async function traceTasks(browser: Browser): Promise<{ stop(): Promise<Task[]> }> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools', 'v8.execute', '__metadata'],
    },
  });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return tasksOf(events);
    },
  };
}

/** What brings Excel's answers into the page, which in Excel is a message of the browser's own; what the page then does runs inside it. */
const TRANSPORT = 'DevToolsSession::DispatchProtocolCommand';
const INSIDE = 'RunMicrotasks';

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}|${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const ofPages = events.filter((event) => event.ph === 'X' && pages.has(threadOf(event)));
  const named = (name: string): TraceEvent[] => ofPages.filter((event) => event.name === name);
  const transports = named(TRANSPORT);
  const inside = named(INSIDE);
  return named('RunTask').map((task) => {
    const of = (all: readonly TraceEvent[], within: TraceEvent): TraceEvent[] =>
      all.filter((one) => threadOf(one) === threadOf(within) && one.ts >= within.ts && one.ts < end(within));
    const own = (ms: (event: TraceEvent) => number): number =>
      of(transports, task).reduce(
        (rest, one) => rest - ms(one) + of(inside, one).reduce((sum, work) => sum + ms(work), 0),
        ms(task),
      );
    return { took: own(({ dur = 0 }) => dur / 1_000), worked: own(({ tdur = 0 }) => tdur / 1_000) };
  });
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
