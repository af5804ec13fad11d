import type { Locator } from 'playwright-core';
import type { Platform } from '../../src/sandbox/host';
import { axeViolations } from './axe';
import { cutText } from './cut-text';
import { checkLongList } from './long-result';
import type { OpenOptions, OpenPane } from './open-pane';
import { opened, runJob, undo } from './pane-parts';
import { openSample, sheetNames, usersOf } from './sample';
import { until } from './until';

type Open = (options?: Partial<OpenOptions>) => Promise<OpenPane>;

const SETTINGS = 'TKVV Thiết lập';

/** Words of the pane that the tests look for, in the language that they press its buttons in. */
const WORDS = {
  vi: {
    marked: /^Đã đánh dấu \d+ ô/,
    unmarked: /^Đã xóa \d+ đánh dấu/,
    repaired: 'Đã sửa 12 ô.',
    accepted: /^Đã chấp nhận 1 mục/,
    missing: 'Hãy ghi lý do',
    reopened: /^Đã bỏ chấp nhận 1 mục/,
    copied: /^Đã chép \d+ mục/,
    undone: /^Đã hoàn tác/,
    shown: /^Đang hiện (\d+) trên/,
  },
  en: {
    marked: /^\d+ cells marked/,
    unmarked: /^\d+ marks of the add-in removed/,
    repaired: '12 cells changed.',
    accepted: /^1 item accepted/,
    missing: 'Give a reason',
    reopened: /^Acceptance of 1 item taken back/,
    copied: /^\d+ items copied/,
    undone: /^Undone/,
    shown: /^Showing (\d+) of/,
  },
} as const;

/** Tests of what can be done about the findings of a check: every control, on both platforms, in both languages. */
export function describeCheckPage(open: Open): void {
  describe.each([
    ['OfficeOnline', 'vi'],
    ['PC', 'en'],
  ] as const)('the findings in Excel as %s, in %s', (platform, language) => describeFindings(open, platform, language));

  test('ten thousand findings are drawn, filtered and searched without a pause that is felt', () =>
    checkLongList(open));
}

function describeFindings(open: Open, platform: Platform, language: 'vi' | 'en'): void {
  const words = WORDS[language];
  let pane: OpenPane;
  let untouched: Record<string, string>;

  const at = (selector: string): Locator => pane.frame.locator(selector);
  const group = (rule: string): Locator => at(`[data-group*="|${rule}|"]`).first();
  const notice = (text: string | RegExp): Promise<void> => at('.notice').filter({ hasText: text }).waitFor();
  const focused = (): Promise<string> =>
    pane.frame.evaluate(() => {
      const { tagName, className, parentElement } = document.activeElement as HTMLElement;
      return tagName === 'SUMMARY' ? `group ${parentElement?.dataset.group?.split('|')[1]}` : `${tagName}.${className}`;
    });
  /** The focus is given once the page has been drawn anew. */
  const focusOn = async (wanted: string): Promise<void> => {
    await pane.frame
      .waitForFunction(
        (name) => {
          const { tagName, className, parentElement } = document.activeElement as HTMLElement;
          const is =
            tagName === 'SUMMARY' ? `group ${parentElement?.dataset.group?.split('|')[1]}` : `${tagName}.${className}`;
          return is === name;
        },
        wanted,
        { timeout: 5_000 },
      )
      .catch(async () => expect(await focused()).toBe(wanted));
  };
  const users = (): Record<string, string> =>
    Object.fromEntries(Object.entries(usersOf(pane.host.workbook)).filter(([name]) => name in untouched));

  beforeAll(async () => {
    const workbook = await openSample();
    untouched = usersOf(workbook);
    pane = await open({ platform, workbook });
    await opened(pane);
    if (language === 'en') await at('.language').click();
    await runJob(pane, 'check');
    await at('.group').first().waitFor();
  });
  afterAll(() => pane?.close());

  test('severities are switched off and on, and words are searched without accents', async () => {
    const all = await at('.group').count();
    await at('.severity[data-severity=error]').click();
    expect(await at('.severity[data-severity=error]').getAttribute('aria-pressed')).toBe('false');
    expect(await at('.groups [data-severity=error]').count()).toBe(0);
    const shown = await at('.filter [role=status]').innerText();
    expect(Number(words.shown.exec(shown)?.[1])).toBeGreaterThan(0);
    await at('.filter .link').click();
    expect(await at('.group').count()).toBe(all);
    expect(await focused()).toBe('INPUT.field search');

    await at('.search').fill(language === 'vi' ? 'ma bi mat so 0' : 'leading zero');
    await pane.frame.waitForFunction(() => document.querySelectorAll('.group').length === 1);
    expect(await group('code.padded').count()).toBe(1);
    await at('.search').fill('không có chữ này');
    await pane.frame.waitForFunction(() => document.querySelectorAll('.group').length === 0);
    await at('.search').fill('');
    await pane.frame.waitForFunction((count) => document.querySelectorAll('.group').length === count, all);
  });

  test('cells are marked and the marks taken off again', async () => {
    await at('[data-job=mark]').click();
    await notice(words.marked);
    const marks = () => pane.host.workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
    const marked = marks();
    expect(marked).toBeGreaterThan(0);
    await at('[data-job=unmark]').click();
    await notice(words.unmarked);
    expect(marks()).toBeLessThan(marked);
    expect(users()).toEqual(untouched);
  });

  test('CSV is a file where a browser saves it, and text on the clipboard anywhere', async () => {
    if (platform === 'OfficeOnline') {
      const download = pane.page.waitForEvent('download');
      await at('.csv-save').click();
      expect((await download).suggestedFilename()).toBe('TKVV Kiểm tra.csv');
    } else expect(await at('.csv-save').count()).toBe(0);
    await pane.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at('.csv-copy').click();
    await at('.tools [role=status]').filter({ hasText: words.copied }).waitFor();
    const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim().split('\n').length).toBeGreaterThan(30);
    expect(copied).toContain('BCQUERY');
  });

  test('a finding is accepted for a reason, which must be given; that can be taken back', async () => {
    const own = group('score.range');
    const before = await own.locator('.findings li').count();
    await own.locator('[data-accept]').first().click();
    await focusOn('INPUT.field');
    await pane.page.keyboard.press('Enter');
    await own.locator('[role=alert]', { hasText: words.missing }).waitFor();
    await pane.page.keyboard.press('Escape');
    await focusOn('BUTTON.link');
    await pane.page.keyboard.press('Enter');
    await focusOn('INPUT.field');
    await pane.page.keyboard.type('Đã đối chiếu với sổ của tổ');
    await pane.page.keyboard.press('Enter');
    await notice(words.accepted);
    await focusOn('group score.range');
    expect(await own.locator('.findings li').count()).toBe(before - 1);
    expect(sheetNames(pane.host.workbook)).toContain(SETTINGS);

    await at('.accepted > summary').click();
    expect(await at('.accepted .reason').innerText()).toContain('Đã đối chiếu với sổ của tổ');
    await at('.accepted .finding-actions .link').nth(1).click();
    await notice(words.reopened);
    expect(await at('.accepted').count()).toBe(0);
    await pane.frame.waitForFunction(
      (count) => document.querySelectorAll('[data-group*="|score.range|"] .findings li').length === count,
      before,
    );
    await focusOn('FLUENT-MESSAGE-BAR.notice');
  });

  test('a repair is shown cell by cell, dropped, done and taken back', async () => {
    const own = group('code.padded');
    await own.locator('summary').click();
    await own.locator('.repair fluent-button').click();
    await own.locator('.preview').waitFor();
    await focusOn('SECTION.preview');
    expect(await own.locator('.edits tbody tr').count()).toBe(12);
    expect(await own.locator('.edits tbody tr').first().innerText()).toMatch(/L290\s+912420 \(\S+\)\s+0912420 \(\S+\)/);
    await own.locator('.drop').click();
    await own.locator('.repair > fluent-button').waitFor();
    await focusOn('FLUENT-BUTTON.');
    expect(users()).toEqual(untouched);

    await own.locator('.repair fluent-button').click();
    await own.locator('.apply').click();
    await notice(words.repaired);
    await focusOn('FLUENT-MESSAGE-BAR.notice');
    expect(await group('code.padded').count()).toBe(0);
    expect(users()).not.toEqual(untouched);
    expect(await at('[role=status]').first().innerText()).toContain(words.repaired);

    await undo(pane).click();
    await notice(words.undone);
    await until(() => JSON.stringify(users()) === JSON.stringify(untouched), true);
    await group('code.padded').waitFor();
  });

  // on Windows Office's own theme decides; the pane is the same
  if (platform === 'OfficeOnline')
    describe('with a preview and an unfinished form open', () => {
      beforeAll(async () => {
        if (!(await group('code.padded').locator('.repair').count()))
          await group('code.padded').locator('summary').click();
        await group('code.padded').locator('.repair fluent-button').click();
        await group('code.padded').locator('.preview').waitFor();
        await group('score.range').locator('[data-accept]').first().click();
        await focusOn('INPUT.field');
        await pane.page.keyboard.press('Enter');
        await at('.accept-form [role=alert]').waitFor();
      });

      const looks = (['light', 'dark'] as const).flatMap((scheme) =>
        (['vi', 'en'] as const).map((lang) => [scheme, lang] as const),
      );
      test.each(looks)('no barrier that axe knows, no word cut (%s, %s)', async (colorScheme, lang) => {
        await pane.page.emulateMedia({ colorScheme });
        await pane.frame.waitForFunction(
          (scheme) => document.documentElement.style.colorScheme === scheme,
          colorScheme,
        );
        if ((await pane.frame.evaluate(() => document.documentElement.lang)) !== lang) await at('.language').click();
        await at(`html[lang=${lang}]`).waitFor();
        // colours glide from one theme to the other
        await pane.page.waitForTimeout(250);
        expect(await axeViolations(pane.frame)).toEqual([]);
        expect(await cutText(pane.frame)).toEqual([]);
        await pane.page.screenshot({ path: `out/check-${colorScheme}-${lang}-list.png` });
        await group('code.padded').locator('.preview').scrollIntoViewIfNeeded();
        await pane.page.screenshot({ path: `out/check-${colorScheme}-${lang}-preview.png` });
      });

      test("in Windows' high contrast a severity that is hidden looks other than one that is shown", async () => {
        await pane.page.emulateMedia({ forcedColors: 'active' });
        await at('.severity[data-severity=info]').click();
        const look = (severity: string) =>
          at(`.severity[data-severity=${severity}]`).evaluate((element) => getComputedStyle(element).borderTopWidth);
        expect([await look('error'), await look('info')]).toEqual(['2px', '1px']);
        expect(await cutText(pane.frame)).toEqual([]);
        await pane.page.screenshot({ path: 'out/check-high-contrast.png' });
        await pane.page.emulateMedia({ forcedColors: 'none' });
      });
    });

  test('nothing went wrong on the way', () => expect(pane.problems).toEqual([]));
}
