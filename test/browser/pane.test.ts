/** The built pane in a real browser, with the real office.js, against the sandbox's workbook: every button, both platforms, both languages. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { createWorkbook } from '../../src/sandbox/model/create';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { buildPane } from './build-pane';
import { describeCheckPage } from './check-page';
import { describeFlow } from './flow';
import { findBrowser } from './find-browser';
import { describeLooks, SMALL } from './looks';
import { openPage, openPane, type OpenOptions, type OpenPane } from './open-pane';
import { goTo, job, opened, result, runJob, tables, undo } from './pane-parts';
import { describeResultTools } from './result-tools';
import { contentOf, openSample, sheetNames } from './sample';
import { ORIGIN } from './serve-pane';
import { until } from './until';

let browser: Browser;
let dist: string;

beforeAll(async () => {
  mkdirSync('out', { recursive: true });
  dist = buildPane('out/pane-build');
  const { executablePath, env } = findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}, 120_000);

afterAll(() => browser?.close());

const open = async (options: Partial<OpenOptions> = {}): Promise<OpenPane> =>
  openPane(browser, {
    dist,
    platform: 'OfficeOnline',
    viewport: SMALL,
    workbook: options.workbook ?? (await openSample()),
    ...options,
  });

describe.each(['OfficeOnline', 'PC'] as const)('the pane in Excel as %s', (platform) => {
  let pane: OpenPane;
  let untouched: Record<string, string>;

  beforeAll(async () => {
    const workbook = await openSample();
    untouched = contentOf(workbook);
    pane = await open({ platform, workbook });
    await opened(pane);
  });
  afterAll(() => pane?.close());

  test('says which tables it found, of which day, in which unit, and how sure it is', async () => {
    expect(await pane.frame.locator('.seen-tables li').count()).toBe(6);
    await goTo(pane, 'survey');
    await tables(pane).first().waitFor();
    expect(await tables(pane).count()).toBe(6);
    const text = await pane.frame.locator('.tables').innerText();
    for (const words of [
      'CDTOTKVV',
      '61 tổ',
      'BCQUERY',
      'món vay',
      'đến 30/09/2026',
      'đơn vị: đồng',
      'đến 31/12/2025',
      'triệu đồng',
    ]) {
      expect(text).toContain(words);
    }
    expect(await pane.frame.locator('.survey-line').innerText()).toContain('Nhận ra 6 bảng · số liệu đến 30/09/2026');
    expect(contentOf(pane.host.workbook)).toEqual(untouched);
  });

  test('checks: counts, first findings, a sheet of its own, and a way to the cell', async () => {
    const text = await runJob(pane, 'check');
    expect(Number(/(\d+) lỗi/.exec(text)?.[1])).toBeGreaterThanOrEqual(25);
    expect(sheetNames(pane.host.workbook)).toContain('TKVV Kiểm tra');

    const link = result(pane, 'check').locator('.findings .link').first();
    const [, cell = '', sheet = ''] = /^Đến ô ([A-Z]+\d+), (.+)$/.exec((await link.innerText()).trim()) ?? [];
    await link.click();
    await until(() => pane.host.workbook.active.name, sheet);
    const { row, col } = pane.host.workbook.active.selection;
    expect(`${String.fromCharCode(65 + col)}${row + 1}`).toBe(cell);
  });

  test('scores: groups by class, and what is not verified is said', async () => {
    const text = await runJob(pane, 'score');
    expect(text).toMatch(/Đã chấm \d+ tổ/);
    for (const words of ['Tốt', 'Khá', 'Trung bình', 'Yếu', 'Chưa kiểm chứng']) expect(text).toContain(words);
    expect(sheetNames(pane.host.workbook)).toContain('TKVV Chấm điểm');
  });

  test('lists due debts by stage with their sums', async () => {
    const text = await runJob(pane, 'due');
    expect(text).toMatch(/món, tính đến 30\/09\/2026/);
    for (const words of ['Còn 1–30 ngày', 'Còn 61–90 ngày', 'Cộng']) expect(text).toContain(words);
    expect(sheetNames(pane.host.workbook)).toContain('TKVV Nợ đến hạn');
  });

  test('fills the report, names what is left blank, and opens its sheet', async () => {
    const text = await runJob(pane, 'report');
    expect(text).toContain('Báo cáo quý III năm 2026');
    expect(text).toMatch(/Còn \d+ số để “…”/);
    await result(pane, 'report').locator('.open-sheet button').click();
    await until(() => pane.host.workbook.active.name, 'Báo cáo quý');
  });

  test('takes the last writing back and says so', async () => {
    await undo(pane).click();
    await until(() => sheetNames(pane.host.workbook).includes('Báo cáo quý'), false);
    await pane.frame.locator('fluent-message-bar', { hasText: 'Đã hoàn tác: trang “Báo cáo quý”' }).waitFor();
    expect(await result(pane, 'report').count()).toBe(0);
    expect(await undo(pane).count()).toBe(1); // the writings before it can be taken back, too
  });

  test('a ribbon button does the same job, and the pane shows its result', async () => {
    await expect(pane.host.clickRibbonButton('TKVV.report')).resolves.toMatchObject({ status: 0 });
    await result(pane, 'report').waitFor();
    expect(sheetNames(pane.host.workbook)).toContain('Báo cáo quý');
  });

  test('speaks English at a press, also about what was found before', async () => {
    await pane.frame.locator('.language').click();
    await pane.frame.locator('h1', { hasText: 'Savings-and-credit groups' }).waitFor();
    await pane.frame.locator('html[lang=en]').waitFor();
    await goTo(pane, 'score');
    expect(await result(pane, 'score').innerText()).toContain('groups scored');
    await goTo(pane, 'survey');
    expect(await tables(pane).first().innerText()).toMatch(/\d groups · to 30\/09\/2026/);
  });

  test("the user's own sheets are as they were", () => {
    expect(contentOf(pane.host.workbook)).toMatchObject(untouched);
  });

  test('nothing went wrong on the way: no console error, no alert, no request to anybody else', () => {
    expect(pane.problems).toEqual([]);
  });
});

describe('long work', () => {
  test('can be stopped, and leaves the workbook as it was', async () => {
    const pane = await open();
    await opened(pane);
    const before = contentOf(pane.host.workbook);
    pane.host.knobs.latency = 100;
    await goTo(pane, 'report');
    await job(pane, 'report').click();
    await pane.frame.locator('.progress fluent-progress-bar').waitFor();
    expect(await job(pane, 'report').getAttribute('disabled-focusable')).not.toBeNull();
    await pane.page.screenshot({ path: 'out/pane-progress.png' });
    await pane.frame.locator('.progress fluent-button').click();
    await pane.frame.locator('fluent-message-bar', { hasText: 'Đã dừng' }).waitFor();
    expect(contentOf(pane.host.workbook)).toEqual(before);
    expect(await pane.frame.evaluate(() => document.activeElement?.getAttribute('data-job'))).toBe('report');
    expect(pane.problems).toEqual([]);
    await pane.close();
  });
});

describe('the first screen and the pages', () => describeFlow(open));

describe('what can go wrong is said in a sentence', () => {
  const failing = async (workbook: Workbook, options: Partial<OpenOptions> = {}) => {
    const pane = await open({ workbook, ...options });
    const bar = pane.frame.locator('[role=alert]').first();
    await bar.waitFor();
    const text = await bar.innerText();
    expect(pane.problems).toEqual([]);
    await pane.close();
    return text;
  };

  test('an empty workbook', async () => {
    expect(await failing(createWorkbook(['Trang 1']))).toContain('mọi trang tính đều trống');
  });

  test('an Excel that is too old', async () => {
    expect(await failing(await openSample(), { requirements: { ExcelApi: '1.7' } })).toContain('chưa đủ mới');
  });

  test("a fault of Excel's: the details can be copied and hold none of the figures", async () => {
    const pane = await open();
    await opened(pane);
    pane.host.knobs.failRequest(1, { code: 'GeneralException', message: 'Nguyễn Thị Hoa 0480123' });
    await goTo(pane, 'check');
    await job(pane, 'check').click();
    const bar = result(pane, 'check').locator('[role=alert]');
    await bar.waitFor();
    await pane.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
    await bar.locator('fluent-button', { hasText: 'Chép chi tiết lỗi' }).click();
    await pane.frame.locator('text=Đã chép').waitFor();
    const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('GeneralException');
    expect(copied).toMatch(/^TKVV \d+\.\d+\.\d+; OfficeOnline; Office /);
    expect(copied).not.toContain('Hoa');
    await bar.locator('fluent-button', { hasText: 'Thử lại' }).click();
    await result(pane, 'check').locator('.findings').waitFor();
    expect(pane.problems).toEqual([]);
    await pane.close();
  });

  test.each(['OfficeOnline', 'PC'] as const)(
    'a ribbon button that fails brings up the pane with the reason (%s)',
    async (platform) => {
      const pane = await open({ platform });
      await opened(pane);
      pane.host.appRuntime.visibility = 'Hidden';
      pane.host.knobs.failRequest(1, { code: 'GeneralException' });
      await expect(pane.host.clickRibbonButton('TKVV.due')).resolves.toMatchObject({ status: 0 });
      await result(pane, 'due').locator('[role=alert]').waitFor();
      expect(pane.host.appRuntime.visibility).toBe('Visible');
      expect(pane.problems).toEqual([]);
      await pane.close();
    },
  );

  test('outside Excel', async () => {
    const { page, problems, close } = await openPage(browser, dist, { viewport: SMALL });
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.locator('[role=alert]', { hasText: 'chỉ làm việc bên trong Excel' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('outside Excel it still changes its language, and remembers it', async () => {
    const { page, problems, close } = await openPage(browser, dist, { viewport: SMALL });
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.locator('.language').click();
    await page.reload();
    await page.locator('[role=alert]', { hasText: 'only works inside Excel' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test("without Microsoft's library", async () => {
    const { page, close } = await openPage(browser, dist, { viewport: SMALL });
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.locator('[role=alert]', { hasText: 'Chưa tải được thư viện office.js' }).waitFor();
    await close();
  });
});

test('the page itself lets nothing out: a request to anybody else is stopped before it leaves', async () => {
  const { page, problems, close } = await openPage(browser, dist);
  await page.goto(`${ORIGIN}/taskpane.html`);
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/so-lieu').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  expect(outcome).toBe('stopped');
  expect(problems.filter((problem) => problem.startsWith('https:'))).toEqual([]); // no request reached the network
  expect(problems.join()).toContain('Content Security Policy');
  await close();
});

describe('what a check found', () => describeCheckPage(open));

describe('what scores and due debts offer', () => describeResultTools(open));

describe('looks', () => describeLooks(open));
