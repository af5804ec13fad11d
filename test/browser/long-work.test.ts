/** The built pane over a list of 100.000 loans: it answers while it works, and stops when it is told to. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { loanGrid } from '../../bench/loan-grid';
import { workbookOf } from '../../bench/pane-workbook';
import { scoreGrid } from '../../bench/score-grid';
import { buildPane } from './build-pane';
import { findBrowser } from './find-browser';
import { openPane, type OpenPane } from './open-pane';
import { contentOf, sheetNames } from './sample';

const LOANS = 100_000;
const PATIENCE = { timeout: 240_000 };
/** Far fewer than there are, and far more than if the rules were run in one piece. */
const LEAST_TURNS = 20;

let browser: Browser;
let pane: OpenPane;

beforeAll(async () => {
  mkdirSync('out', { recursive: true });
  const dist = buildPane('out/pane-long');
  const { executablePath, env } = findBrowser();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  const loans = loanGrid(LOANS);
  pane = await openPane(browser, { dist, platform: 'PC', workbook: workbookOf([loans, scoreGrid(loans)], 'dai.xlsx') });
  await pane.frame.locator('.survey-line').first().waitFor(PATIENCE);
  await pane.frame.locator('#tab-check').click();
}, 600_000);

afterAll(() => browser?.close());

/** Changes a cell of the list, so that what was remembered of it no longer holds. */
function touch(at: number): void {
  const cell = [...(pane.host.workbook.sheets[0]?.cells.values() ?? [])][at * 30];
  if (!cell) throw new Error(`no cell ${at}`);
  cell.value = `${cell.value}9`;
}

interface Seen {
  /** other tasks that had the thread while tables were recognised and rules run */
  readonly turns: number;
  /** what was said to be left, each time another */
  readonly left: readonly string[];
  /** other tasks that had the thread from the click on Stop until the pane had stopped */
  readonly turnsAfterStop: number | null;
}

/** Runs in the page: presses the button of the check and takes turns with it; `stopAt` = the turn that presses Stop. */
async function follow(stopAt: number | null): Promise<Seen> {
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const panel = (): Element | null => document.querySelector('.progress');
  const isAtWork = (): boolean => /nhận dạng bảng|Đang kiểm tra/.test(panel()?.textContent ?? '');
  const seen = { turns: 0, left: [] as string[], turnsAfterStop: null as number | null };
  document.querySelector<HTMLElement>('[data-job=check]')?.click();
  while (!panel()) await turn();
  while (panel()) {
    await turn();
    if (seen.turnsAfterStop !== null) seen.turnsAfterStop++;
    if (!isAtWork()) continue;
    seen.turns++;
    const words = panel()?.querySelector('.progress-left')?.textContent ?? '';
    if (words !== '' && seen.left.at(-1) !== words) seen.left.push(words);
    if (seen.turns !== stopAt) continue;
    panel()?.querySelector<HTMLElement>('fluent-button')?.click();
    seen.turnsAfterStop = 0;
  }
  return seen;
}

test('while tables are recognised and rules run, other tasks have their turns and what is left is told', async () => {
  touch(1_000);
  const { turns, left } = await pane.frame.evaluate(follow, null);
  await pane.frame.locator('[data-result=check]').waitFor(PATIENCE);
  expect(turns).toBeGreaterThan(LEAST_TURNS);
  expect(left.length).toBeGreaterThan(1);
  expect(left.join()).toMatch(/còn \d+ (?:%|quy tắc)/);
}, 300_000);

test('stopped in the middle, it stops within a slice or two, and the workbook is as it was', async () => {
  touch(2_000);
  const before = contentOf(pane.host.workbook);
  const names = sheetNames(pane.host.workbook);
  const { turns, turnsAfterStop } = await pane.frame.evaluate(follow, LEAST_TURNS);
  expect(turns).toBeGreaterThanOrEqual(LEAST_TURNS);
  expect(turnsAfterStop).not.toBeNull();
  // the pane itself takes a turn or two to draw that it is stopping, and that it has stopped
  expect(turnsAfterStop).toBeLessThanOrEqual(LEAST_TURNS / 2);
  expect(await pane.frame.locator('body').innerText()).toContain('Đã dừng. Tệp giữ nguyên như trước khi chạy.');
  expect(sheetNames(pane.host.workbook)).toEqual(names);
  expect(contentOf(pane.host.workbook)).toEqual(before);
  expect(pane.problems).toEqual([]);
}, 300_000);
