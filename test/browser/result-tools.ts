import type { Locator } from 'playwright-core';
import { createSheet } from '../../src/sandbox/model/create';
import { cellKey, type Sheet } from '../../src/sandbox/model/workbook';
import { axeViolations } from './axe';
import { cutText } from './cut-text';
import type { OpenOptions, OpenPane } from './open-pane';
import { goTo, job, opened, runJob, undo } from './pane-parts';
import { contentOf, openSample, sheetNames, usersOf } from './sample';

type Open = (options?: Partial<OpenOptions>) => Promise<OpenPane>;

const SETTINGS = 'TKVV Thiết lập';
const NOTES = 'Ghi chú';
const NOTICES = 'TKVV Thông báo nợ';

/** Tests of what the results of scores and due debts offer, of the tools at the end, and of what the survey tells beside its tables. */
export function describeResultTools(open: Open): void {
  let pane: OpenPane;
  let untouched: Record<string, string>;
  /** what the settings sheet held before */
  let settings: string | undefined;

  const at = (selector: string): Locator => pane.frame.locator(selector);
  const notice = (text: string | RegExp): Promise<void> => at('.notice').filter({ hasText: text }).waitFor();
  const sheet = (name: string): Sheet => {
    const found = pane.host.workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const focusOn = (selector: string) =>
    pane.frame.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, { timeout: 20_000 });
  const users = (): Record<string, string> =>
    Object.fromEntries(Object.entries(usersOf(pane.host.workbook)).filter(([name]) => name in untouched));
  /** In both themes, in Vietnamese and at 320 pixels: nothing that bars the way, nothing cut. */
  async function looksWell(name: string, part: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await pane.page.emulateMedia({ colorScheme });
      await pane.frame.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, colorScheme);
      // colours of buttons glide from one theme to the other
      await pane.page.waitForTimeout(300);
      expect(await axeViolations(pane.frame)).toEqual([]);
      expect(await cutText(pane.frame)).toEqual([]);
      await at(part).scrollIntoViewIfNeeded();
      await pane.page.screenshot({ path: `out/tools-${name}-${colorScheme}.png` });
    }
    await pane.page.emulateMedia({ colorScheme: 'light' });
  }

  beforeAll(async () => {
    const workbook = await openSample();
    workbook.sheets.push(createSheet(NOTES, '{ghi-chu}'));
    for (const row of [20, 21]) workbook.sheets.find(({ name }) => name === 'CDTOTKVV')?.hiddenRows.add(row);
    pane = await open({ workbook });
    pane.host.calculateWith({ 'TKVV.VNNUMBER': () => 1_243.5, 'TKVV.VNDATE': () => '#NAME?' });
    pane.host.edit(NOTES, 'A1', '=TKVV.VNNUMBER("1.243,5")');
    pane.host.edit(NOTES, 'A3', '=TKVV.VNDATE("30/9/2026")');
    untouched = usersOf(workbook);
    settings = contentOf(workbook)[SETTINGS];
    await opened(pane);
  });
  afterAll(() => pane?.close());

  test('rows that a sheet hides are told with its table', async () => {
    await goTo(pane, 'survey');
    await at('.tables .hidden').first().waitFor();
    expect(await at('.tables .hidden').allInnerTexts()).toEqual(['Trang đang ẩn 2 dòng; số liệu bị ẩn vẫn được tính.']);
  });

  test('bands are put on the settings sheet to be changed, and that is taken back', async () => {
    await runJob(pane, 'score');
    await job(pane, 'editions').click();
    await notice(/^Đã chép thang điểm đang dùng vào trang “TKVV Thiết lập”/);
    await focusOn('.notice');
    expect(pane.host.workbook.active.name).toBe(SETTINGS);
    await undo(pane).click();
    await notice(/^Đã hoàn tác/);
    expect(contentOf(pane.host.workbook)[SETTINGS]).toBe(settings);
  });

  test('bands are compared with the bank’s points, dropped, adopted by keyboard, and all is taken back as one', async () => {
    const before = contentOf(pane.host.workbook);
    await job(pane, 'calibrate').click();
    await focusOn('.calibration');
    expect(await at('.criteria > div').count()).toBe(6);
    const text = await at('.criteria').innerText();
    for (const words of [
      /So được \d+ tổ/,
      /điểm: mốc trong khoảng/,
      /ủng hộ/,
      /chưa xác định được mức|không có số liệu/,
    ])
      expect(text).toMatch(words);
    expect(contentOf(pane.host.workbook)).toEqual(before);
    await looksWell('calibration', '.calibration');
    await at('.calibration .drop').click();
    await focusOn('[data-job=calibrate]');
    expect(await at('.calibration').count()).toBe(0);

    await pane.page.keyboard.press('Enter');
    await focusOn('.calibration');
    await pane.page.keyboard.press('Tab');
    await focusOn('[data-job=adopt]');
    await pane.page.keyboard.press('Enter');
    await notice(/^Đã ghi thang điểm HC-2026-09-30 .+ Suy từ số liệu: /);
    await focusOn('.notice');
    expect(await at('.calibration').count()).toBe(0);
    expect(sheetNames(pane.host.workbook)).toContain(SETTINGS);
    await undo(pane).click();
    await notice(/^Đã hoàn tác/);
    expect(contentOf(pane.host.workbook)[SETTINGS]).toBe(settings);
    expect(users()).toEqual(untouched);
  });

  test('due debts are listed by another date, which the workbook keeps', async () => {
    await runJob(pane, 'due');
    expect(await at('.basis').inputValue()).toBe('auto');
    await at('.basis').selectOption('contract');
    await at('.list-again').click();
    await focusOn('.basis');
    expect(sheetNames(pane.host.workbook)).toContain(SETTINGS);
    expect(await at('.basis').inputValue()).toBe('contract');
  });

  test('leaders’ notices hide numbers of persons unless they are asked for, each time anew', async () => {
    const written = () =>
      JSON.stringify([...sheet(NOTICES).cells.values()].flatMap(({ value }) => (value === '' ? [] : [value])));
    await job(pane, 'notices').click();
    await notice(/^Đã lập \d+ thông báo ở trang “TKVV Thông báo nợ”/);
    const masked = written();
    await at('.show-numbers').check();
    await looksWell('due', '.show-numbers');
    await job(pane, 'notices').click();
    await pane.frame.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.show-numbers')?.checked === false,
    );
    await notice(/^Đã lập \d+ thông báo/);
    await undo(pane).click();
    await notice(/^Đã hoàn tác/);
    expect(written()).toBe(masked);
  });

  test('formulas become values and come back; what was left is told with its reason', async () => {
    const formula = () => sheet(NOTES).cells.get(cellKey(0, 0))?.formula;
    await goTo(pane, 'settings');
    await job(pane, 'freeze').click();
    await notice(/^Đã ghi 1 công thức TKVV thành giá trị \(1 ô\).+1 công thức được để nguyên:/s);
    expect(await at('.notice .left li').allInnerTexts()).toEqual([expect.stringMatching(/^Ô A3 của trang “Ghi chú”/)]);
    await focusOn('.notice');
    expect(formula() ?? null).toBeNull();
    await looksWell('freeze', '.workbook-tools');
    await job(pane, 'unfreeze').click();
    await notice(/^Đã khôi phục 1 công thức TKVV/);
    expect(formula()).toBe('=TKVV.VNNUMBER("1.243,5")');
    await job(pane, 'unfreeze').click();
    await notice(/^Không có công thức nào đã ghi/);
  });

  test('a row of the settings sheet that cannot be used is told as a doubt', async () => {
    const cells = [...sheet(SETTINGS).cells];
    const heading = cells.findIndex(([, { value }]) => value === 'Ngày đến hạn lấy theo');
    expect(heading).toBeGreaterThanOrEqual(0);
    const key = cells[heading]?.[0] ?? 0;
    const below = Array.from({ length: 2_000 }, (_, row) => row).find((row) => cellKey(row, 0) === key);
    pane.host.edit(SETTINGS, `A${(below ?? 0) + 2}`, 'ngày nào đó');
    await goTo(pane, 'survey');
    await at('.section-head .link').click();
    await at('.settings-fault').first().waitFor();
    expect(await at('.settings-fault').innerText()).toContain('«Ngày đến hạn lấy theo» ghi từ mà tiện ích không biết');
    await looksWell('survey', '.settings-fault');
  });

  test("the user's own sheets are as they were, and nothing went wrong on the way", () => {
    expect(users()).toEqual(untouched);
    expect(pane.problems).toEqual([]);
  });
}
