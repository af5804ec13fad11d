import { readFileSync } from 'node:fs';
import { PAGE_IDS } from '../../src/actions/page';
import type { OpenOptions, OpenPane } from './open-pane';
import { goTo, job, opened, result, undo } from './pane-parts';
import { contentOf, openSample, sheetNames } from './sample';
import { until } from './until';

type Open = (options?: Partial<OpenOptions>) => Promise<OpenPane>;

const OWN = ['TKVV Kiểm tra', 'TKVV Chấm điểm', 'TKVV Nợ đến hạn'];
const SETTINGS = 'TKVV Thiết lập';

/** What has the focus: its id, its job, else its class. */
const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => {
    const { id, dataset, className } = document.activeElement as HTMLElement;
    return id || dataset.job || className;
  });

const focusOn = ({ frame }: OpenPane, selector: string) =>
  frame.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, { timeout: 5_000 });

/** Tests of the way from the opened pane to the results, by mouse and by keyboard, and of what is asked only once. */
export function describeFlow(open: Open): void {
  describe.each([
    ['OfficeOnline', 'vi'],
    ['PC', 'en'],
  ] as const)('in Excel as %s, in %s', (platform, language) => {
    let pane: OpenPane;
    let untouched: Record<string, string>;
    const at = (selector: string) => pane.frame.locator(selector);
    const remembered = (): Promise<string[]> =>
      pane.frame.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('tkvv')));

    beforeAll(async () => {
      const workbook = await openSample();
      untouched = contentOf(workbook);
      pane = await open({ platform, workbook });
      await opened(pane);
      if (language === 'en') await at('.language').click();
    });
    afterAll(() => pane?.close());

    test('the sample can be opened from the introduction, which is put away for good', async () => {
      await pane.page.route('**/assets/samples/*.xlsx', (route) =>
        route.fulfill({ body: readFileSync('assets/samples/phong-giao-dich.xlsx') }),
      );
      await job(pane, 'openSample').click();
      await at('.notice').waitFor();
      expect(pane.host.openedFiles).toHaveLength(1);
      await at('.welcome .dismiss').click();
      await at('.welcome').waitFor({ state: 'detached' });
      await focusOn(pane, '[data-job=assess]');
      expect(await remembered()).toContainEqual(expect.stringContaining('welcomed'));
    });

    test('one press checks, scores and lists due debts; the overview tells it in figures', async () => {
      await job(pane, 'assess').click();
      await at('[data-card=due]').waitFor();
      for (const card of ['findings', 'groups', 'classes']) expect(await at(`[data-card=${card}]`).count()).toBe(1);
      expect(sheetNames(pane.host.workbook)).toEqual(expect.arrayContaining(OWN));
      expect(await at('[data-card=groups]').innerText()).toMatch(/61\s[\s\S]*0[.,]80%/);
      expect(await at('[data-card=findings]').innerText()).toMatch(/\d+ (lỗi|errors)/);
      expect(await at('[data-card=classes] svg[role=img]').getAttribute('aria-label')).toMatch(/(Tốt|Good) 49/);
      expect(contentOf(pane.host.workbook)).toMatchObject(untouched);
    });

    test('a card leads to its page, the next step to the report', async () => {
      await at('[data-card=findings] .link').click();
      await focusOn(pane, '#page-heading');
      expect(await result(pane, 'check').count()).toBe(1);
      await goTo(pane, 'overview');
      await at('.next-step').click();
      await at('[data-page=report]').waitFor();
      await job(pane, 'report').waitFor();
    });

    test('groups are searched, sorted and explained', async () => {
      await goTo(pane, 'score');
      await at('.unfold').first().waitFor();
      expect(await at('.unfold').count()).toBe(50);
      await at('.group-table > .link').click();
      await focusOn(pane, '.unfold');
      expect(await at('.unfold').count()).toBe(61);
      await at('[data-column=total] button').click();
      expect(await at('[data-column=total]').getAttribute('aria-sort')).toBe('descending');
      await at('.search').fill('nguyen thi thu ha');
      await at('.unfold').first().click();
      expect(await at('.explanation li').count()).toBe(6);
      expect(await at('.explained').first().innerText()).toMatch(/Nợ quá hạn|Overdue/);
      await at('.search').fill('không có tổ này');
      expect(await at('.unfold').count()).toBe(0);
    });

    test('one undo takes all three back', async () => {
      await undo(pane).click();
      await until(() => sheetNames(pane.host.workbook).some((name) => OWN.includes(name)), false);
      expect(contentOf(pane.host.workbook)).toEqual(untouched);
      await goTo(pane, 'overview');
      await opened(pane);
    });

    test('what is kept is forgotten only when that is confirmed', async () => {
      await goTo(pane, 'settings');
      await at('.good-facts').waitFor();
      await job(pane, 'openSettings').click();
      await until(() => pane.host.workbook.active.name, SETTINGS);
      await focusOn(pane, '.notice');
      await job(pane, 'forget').click();
      await focusOn(pane, '.forget');
      await pane.page.keyboard.press('Escape');
      await focusOn(pane, '[data-job=forget]');
      await job(pane, 'forget').click();
      await at('.forget .apply').click();
      await focusOn(pane, '.notice');
      expect(await remembered()).toEqual([]);
      await goTo(pane, 'overview');
      await at('.welcome').waitFor();
    });

    test("Excel's state is told, and a worksheet function is tried", async () => {
      await goTo(pane, 'settings');
      await at('.good-facts > summary').click();
      expect(await at('[data-fact=excelApi]').innerText()).toMatch(/1\.\d+/);
      await job(pane, 'probe').click();
      await focusOn(pane, '[data-job=probe]');
      await at('.progress').waitFor({ state: 'detached' });
    });

    test('the language is chosen there, too', async () => {
      const other = language === 'vi' ? 'en' : 'vi';
      await at(`.languages input[value=${other}]`).check();
      await at(`html[lang=${other}]`).waitFor();
    });

    test('nothing went wrong on the way', () => expect(pane.problems).toEqual([]));
  });

  test('by keyboard alone: tabs by arrows, pages and the first button by their keys, and focus is not lost', async () => {
    const pane = await open();
    await opened(pane);
    const press = (keys: string) => pane.page.keyboard.press(keys);
    await pane.frame.locator('.language').focus();
    await press('Tab');
    expect(await focused(pane)).toBe('tab-overview');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await focused(pane)).toBe('tab-check');
    expect(await pane.frame.locator('[data-page=overview]').count()).toBe(1);
    await press('Enter');
    await focusOn(pane, '#page-heading');
    await press('Tab');
    expect(await focused(pane)).toBe('check');
    await press('Alt+1');
    await pane.frame.locator('[data-page=overview]').waitFor();
    await focusOn(pane, '#page-heading');
    await press('Control+Enter');
    await pane.frame.locator('[data-card=due]').waitFor();
    expect(await focused(pane)).toBe('page-heading');
    expect(await pane.frame.locator('[role=status]').first().innerText()).toMatch(/^Kiểm tra số liệu: \d+ lỗi/);
    for (const [index, page] of PAGE_IDS.entries()) {
      await press(`Alt+${index + 1}`);
      await pane.frame.locator(`[data-page=${page}]`).waitFor();
      await focusOn(pane, '#page-heading');
    }
    // the heading had the focus before the last page came: it takes it once more
    await pane.page.waitForTimeout(200);
    await pane.frame.locator('#tab-settings').focus();
    await press('Home');
    expect(await focused(pane)).toBe('tab-overview');
    await press('End');
    expect(await focused(pane)).toBe('tab-settings');
    expect(pane.problems).toEqual([]);
    await pane.close();
  });

  test('all of it can be stopped, and leaves the workbook as it was', async () => {
    const pane = await open();
    await opened(pane);
    const before = contentOf(pane.host.workbook);
    pane.host.knobs.latency = 60;
    // the check is through and its sheet written: that too has to go. The second job is soon done, so the page itself presses Stop.
    await pane.frame.evaluate(() => {
      new MutationObserver((_, observer) => {
        const progress = document.querySelector('.progress');
        if (!progress?.textContent.includes('2/3')) return;
        observer.disconnect();
        progress.querySelector<HTMLElement>('fluent-button')?.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await job(pane, 'assess').click();
    await pane.frame.locator('fluent-message-bar', { hasText: 'Đã dừng' }).waitFor();
    expect(contentOf(pane.host.workbook)).toEqual(before);
    expect(await pane.frame.locator('[data-card]').count()).toBe(0);
    expect(await focused(pane)).toBe('assess');
    expect(pane.problems).toEqual([]);
    await pane.close();
  });

  test('a page that cannot be fetched is told, and fetched again at a press', async () => {
    const pane = await open({ platform: 'PC' });
    let isAway = true;
    await pane.page.route('**/pages.js', (route) => (isAway ? route.abort() : route.fallback()));
    await pane.page.reload();
    await pane.frame.locator('[role=alert]').waitFor();
    expect(await pane.frame.locator('[role=alert]').innerText()).toContain('Chưa tải được một phần của tiện ích');
    isAway = false;
    await pane.frame.locator('.help').click();
    await pane.frame.locator('.seen-tables, .skeleton').first().waitFor();
    await pane.close();
  });
}
