import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { Host, type Platform } from '../../src/sandbox/host';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { deliver } from './deliver';
import { ORIGIN, servePane } from './serve-pane';
import { connectWindow } from './window-external';

export interface OpenPane {
  readonly host: Host;
  readonly page: Page;
  /** the pane's own frame: inside the host page on the web, the page itself on Windows */
  readonly frame: Frame;
  /** what must stay empty: console errors and warnings, uncaught errors, alerts, requests to anybody else */
  readonly problems: string[];
  close(): Promise<void>;
}

export interface OpenOptions extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport'> {
  readonly dist: string;
  readonly platform: Platform;
  readonly workbook: Workbook;
  readonly requirements?: Readonly<Record<string, string>>;
  /** background of Office's theme on Windows, 0xRRGGBB; white when left out */
  readonly background?: number;
}

/** Opens the built pane beside a workbook, in a real browser, with the real office.js between them. */
export async function openPane(browser: Browser, options: OpenOptions): Promise<OpenPane> {
  const { dist, platform, workbook, requirements, background = 0xffffff, ...window } = options;
  const host = new Host({ workbook, platform, ...(requirements && { requirements }) });
  const { page, problems, close } = await openPage(browser, dist, window);
  if (platform === 'PC') {
    await connectWindow(page, host, background);
    await page.goto(`${ORIGIN}/taskpane.html`);
    return { host, page, frame: page.mainFrame(), problems, close };
  }
  await page.exposeBinding('__toHost', (_source, text: string) =>
    host.onXdmMessage(text, (reply) => {
      void deliver(page, '__fromHost', reply);
    }),
  );
  await page.goto(`${ORIGIN}/host.html`);
  await page.evaluate(
    (url) => (globalThis as never as { __open(url: string): void }).__open(url),
    host.addinUrl(`${ORIGIN}/taskpane.html`, `${ORIGIN}/`),
  );
  const frame = await (await page.waitForSelector('#addin')).contentFrame();
  if (!frame) throw new Error("the add-in's frame did not open");
  return { host, page, frame, problems, close };
}

/** A page of its own context (no shared storage) that serves the built add-in and writes down everything that should not happen. */
export async function openPage(browser: Browser, dist: string, options: BrowserContextOptions = {}) {
  const problems: string[] = [];
  const context = await browser.newContext(options);
  await servePane(context, dist, problems);
  // what a bench hands to the page was compiled by esbuild, which wraps named functions in this
  await context.addInitScript({ content: 'globalThis.__name ??= (made) => made;' });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, problems, close: () => context.close() };
}
