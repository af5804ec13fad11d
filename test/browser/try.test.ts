/** The try-out page as `npm run try` builds and serves it: the pane beside the grid in a real browser, from opening a file to saving the result. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { createWorkbook } from '../../src/sandbox/model/create';
import { cellAt } from '../../src/sandbox/model/cells';
import { buildSite } from '../../src/sandbox/try/site/build-site';
import { serveSite, type ServedSite } from '../../src/sandbox/try/site/serve-site';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../src/sandbox/xlsx/write-xlsx';
import { axeViolations } from './axe';
import { findBrowser } from './find-browser';
import type { OpenPane } from './open-pane';
import { opened, result, runJob } from './pane-parts';

let folder: string;
let site: ServedSite;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'try-'));
  site = await serveSite(await buildSite(folder, { quick: true }), 0);
  const { executablePath, env } = findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !/^(blob|data):/.test(request.url())) problems.push(request.url());
  });
  await page.goto(site.url);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The pane that stands beside the workbook now. */
async function pane(): Promise<OpenPane> {
  const frame = (await (await page.waitForSelector('.addin-frame')).contentFrame()) as Frame;
  return { frame, page } as unknown as OpenPane;
}

const at = (selector: string, options?: { hasText: string }): Locator => page.locator(selector, options);
const cell = (row: number, col: number): Locator => at(`[data-cell="${row}:${col}"]`);
const selected = (): Promise<string> => at('.cell-name').innerText();
const tab = (name: string): Locator => at('.book [role=tab]').filter({ hasText: name });

test('says that it is not Excel, and shows the sample with what the pane makes of it', async () => {
  expect(await page.title()).toContain('không phải Excel');
  await expect(at('.top p').innerText()).resolves.toContain('không gửi đi đâu');
  await opened(await pane());
  expect(await at('.book [role=tab]').allInnerTexts()).toEqual([
    'CDTOTKVV',
    'BCQUERY',
    'Theo Hội 30-9-2026',
    '31-12-2025',
    'Kiểm tra',
    '05-KTNB',
    'TKVV Nhập liệu',
    'TKVV Thiết lập',
  ]);
  expect(await at('[role=grid]').getAttribute('aria-label')).toBe('Trang CDTOTKVV');
});

test('a finding leads the grid to its cell, and marks show with their words', async () => {
  const beside = await pane();
  await runJob(beside, 'check');
  await tab('TKVV Kiểm tra').waitFor();
  const link = result(beside, 'check').locator('.findings .link').filter({ hasText: 'CDTOTKVV' }).first();
  const [, address = ''] = /ô ([A-Z]+\d+)/.exec(await link.innerText()) ?? [];
  await link.click();
  await at('.cell-name', { hasText: address }).waitFor();
  await at('[role=gridcell][aria-selected=true]').waitFor({ state: 'visible' });
  expect(await tab('CDTOTKVV').getAttribute('aria-selected')).toBe('true');
  const before = await at('[aria-selected=true][role=gridcell]').evaluate(
    (element) => getComputedStyle(element).backgroundColor,
  );
  await beside.frame.locator('[data-job=mark]').click();
  await at('.cell-note', { hasText: 'TKVV' }).waitFor();
  const after = await at('[aria-selected=true][role=gridcell]').evaluate(
    (element) => getComputedStyle(element).backgroundColor,
  );
  expect(after).not.toBe(before);
});

test('the grid goes by keyboard: focus follows the cell, also far away', async () => {
  await tab('BCQUERY').click();
  await at('[role=grid][aria-label="Trang BCQUERY"]').waitFor();
  await at('[role=gridcell][tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell')?.startsWith('2013:'));
  expect(await selected()).toMatch(/^[A-Z]+2014$/);
  expect(await at('[role=gridcell]').count()).toBeLessThan(1_500);
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '0:0');
});

test('a cell is corrected as a Vietnamese office types, a formula is calculated, Escape drops', async () => {
  await cell(0, 1).click();
  await page.keyboard.type('1.234.567,5');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '1:1');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.content')?.value === '1234567,5');
  await cell(0, 3).click();
  await page.keyboard.type('=TKVV.VNNUMBER("1.243,5")*2');
  await page.keyboard.press('Enter');
  await cell(0, 3).filter({ hasText: '2487' }).waitFor();
  await cell(0, 4).dblclick();
  await page.keyboard.type('=SUM(');
  await page.keyboard.press('Enter');
  await at('.status.error', { hasText: 'Công thức chưa đúng' }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '0:4');
  await page.keyboard.type('77');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '0:4');
  expect(await cell(0, 4).innerText()).toBe('');
});

test('page and pane speak one language, whichever is switched', async () => {
  const { frame } = await pane();
  await at('.top [lang=en]').click();
  await frame.locator('html[lang=en]').waitFor();
  expect(await page.title()).toContain('not Excel');
  await frame.locator('.language').click();
  await at('h1', { hasText: 'không phải Excel' }).waitFor();
});

test.each(['light', 'dark'] as const)('no barrier that axe knows (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await axeViolations(page.mainFrame())).toEqual([]);
});

test('the result is saved, with what was corrected and what the add-in wrote', async () => {
  const download = page.waitForEvent('download');
  await at('.save').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('phong-giao-dich.result.xlsx');
  const book = await readXlsx(readFileSync(await file.path()), 'saved.xlsx');
  const loans = book.sheets.find(({ name }) => name === 'BCQUERY');
  expect(loans && cellAt(loans, 0, 1)?.value).toBe(1_234_567.5);
  expect(book.sheets.map(({ name }) => name)).toContain('TKVV Kiểm tra');
  const marks = book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  expect(marks.some(({ rule }) => rule['formula'] === '=N("TKVV")=0')).toBe(true);
});

test("a file of one's own is opened in its place; one that is none is told, and the open one stays", async () => {
  const own = createWorkbook(['Sổ vay'], 'so-vay.xlsx');
  await at('input[type=file]').setInputFiles({
    name: 'so-vay.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeXlsx(own)),
  });
  await tab('Sổ vay').waitFor();
  await (await pane()).frame.locator('[role=alert]').first().waitFor(); // an empty workbook: the pane says so
  await at('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('no') });
  await at('.status.error', { hasText: 'không phải là tệp Excel' }).waitFor();
  expect(await at('.book [role=tab]').allInnerTexts()).toEqual(['Sổ vay']);
});

test('nothing went wrong on the way: no console error, no request to anybody else', () => expect(problems).toEqual([]));
