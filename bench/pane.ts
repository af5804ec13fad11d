import { chromium, type Browser, type Frame } from 'playwright-core';
import { buildPane } from '../test/browser/build-pane';
import { findBrowser } from '../test/browser/find-browser';
import { openPane, type OpenPane } from '../test/browser/open-pane';
import { loanGrid } from './loan-grid';
import { traceTasks, type Task } from './pane-tasks';
import { workbookOf } from './pane-workbook';
import { scoreGrid } from './score-grid';

/**
 * Whether the pane answers while it works: `npm run bench -- pane [LOANS] [JOBS]`, 100.000 loans and `check,score` unless said otherwise.
 * The pane as it is built for users runs in a browser, Excel's part in this process. For each job the longest tasks of the page, three
 * times anew; then how long Stop takes to be heard. What a task is told by: the processor's time, beside the time by the clock.
 */
const [loans = '100000', jobs = 'check,score'] = process.argv.slice(3);
const ROUNDS = 3;
const LONG_MS = 50;
const PATIENCE = { timeout: 600_000 };

async function main(): Promise<void> {
  const dist = buildPane('out/pane-bench');
  const { executablePath, env } = findBrowser();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  const list = loanGrid(Number(loans));
  const scores = scoreGrid(list);
  const open = (): Promise<OpenPane> =>
    openPane(browser, { dist, platform: 'PC', workbook: workbookOf([list, scores], 'bench.xlsx') });
  console.log(`${loans} loans × ${list.cols.length} columns, ${scores.values.length - 3} groups`);
  for (const job of jobs.split(',')) await timeJob(browser, open, job);
  await timeStop(open);
  await browser.close();
}

async function timeJob(browser: Browser, open: () => Promise<OpenPane>, job: string): Promise<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    const trace = await traceTasks(browser);
    const pane = await open();
    await ready(pane.frame);
    tell(`${round}. first reading`, await trace.stop());
    const running = await traceTasks(browser);
    await start(pane.frame, job);
    await pane.frame.locator(`[data-result=${job}]`).waitFor(PATIENCE);
    tell(`${round}. ${job}`, await running.stop());
    await pane.close();
  }
}

const ready = (frame: Frame): Promise<void> => frame.locator('.survey-line').first().waitFor(PATIENCE);

/** Presses a job's button, on the page of the pane where it stands. */
async function start(frame: Frame, job: string): Promise<void> {
  await frame.locator(`#tab-${job}`).click();
  await frame.locator(`[data-job=${job}]`).first().click();
}

function tell(name: string, tasks: readonly Task[]): void {
  const worked = tasks.map(({ worked: ms }) => ms).sort((a, b) => b - a);
  const took = Math.max(0, ...tasks.map(({ took: ms }) => ms));
  const long = worked.filter((ms) => ms > LONG_MS).length;
  const most = worked.slice(0, 5).map((ms) => ms.toFixed(0));
  console.log(
    `${name.padEnd(20)} longest tasks ${most.join(', ')} ms of the processor (by the clock ${took.toFixed(0)}), ${long} over ${LONG_MS} ms, of ${tasks.length}`,
  );
}

/** From pressing Stop, while the rules are run, until the pane says that it has stopped. */
async function timeStop(open: () => Promise<OpenPane>): Promise<void> {
  const pane = await open();
  const { frame } = pane;
  await ready(frame);
  for (let round = 1; round <= ROUNDS; round++) {
    // a changed cell, so that there is something to do
    const cell = [...(pane.host.workbook.sheets[0]?.cells.values() ?? [])][1_000 + round];
    if (cell) cell.value = `${cell.value}9`;
    await start(frame, 'check');
    const ms = await frame.evaluate(stopWhileWorking);
    console.log(`${round}. stop heard after ${ms.toFixed(0)} ms`);
  }
  await pane.close();
}

/** Runs in the page. */
async function stopWhileWorking(): Promise<number> {
  const panel = (): Element | null => document.querySelector('.progress');
  const next = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));
  const isWorking = (): boolean => /nhận dạng|kiểm tra…/i.test(panel()?.textContent ?? '');
  while (!isWorking()) await next();
  const begin = performance.now();
  panel()?.querySelector<HTMLElement>('fluent-button')?.click();
  while (panel()) await next();
  return performance.now() - begin;
}

void main();
