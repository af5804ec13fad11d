import { cutText } from './cut-text';
import type { OpenOptions, OpenPane } from './open-pane';
import { PAGE_IDS, type PageId } from '../../src/actions/page';
import { axeViolations } from './axe';
import { goTo, job, opened, runJob } from './pane-parts';

/** The narrowest pane that Excel gives, and a wider one. */
export const SMALL = { width: 320, height: 800 };
const WIDE = { width: 420, height: 900 };

type Open = (options?: Partial<OpenOptions>) => Promise<OpenPane>;

/** Tests of how the pane looks: each theme, language and width, with a picture of each kept under out/. */
export function describeLooks(open: Open): void {
  test("Office's own dark theme wins over the system's light one", async () => {
    const pane = await open({ platform: 'PC', colorScheme: 'light', background: 0x262626 });
    await opened(pane);
    expect(await pane.frame.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    expect(pane.problems).toEqual([]);
    await pane.close();
  });

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['vi', 'en'] as const).flatMap((language) =>
      [SMALL, WIDE].map((viewport) => ({ colorScheme, language, viewport })),
    ),
  );
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await open();
    await opened(pane);
  });
  afterAll(() => pane?.close());

  /** Dresses the open pane otherwise and keeps a picture of it. */
  async function look({ colorScheme, language, viewport }: (typeof looks)[number], suffix: string): Promise<void> {
    await pane.page.setViewportSize(viewport);
    await pane.page.emulateMedia({ colorScheme });
    await pane.frame.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, colorScheme);
    if ((await pane.frame.evaluate(() => document.documentElement.lang)) !== language)
      await pane.frame.locator('.language').click();
    await pane.frame.locator(`html[lang=${language}]`).waitFor();
    await pane.page.screenshot({ path: `out/pane-${viewport.width}-${colorScheme}-${language}${suffix}.png` });
    expect(await cutText(pane.frame)).toEqual([]);
  }

  test.each(looks)('$colorScheme, $language, $viewport.width pixels: nothing is cut', (wanted) => look(wanted, ''));

  describe('with every result there', () => {
    beforeAll(async () => {
      await look({ colorScheme: 'light', language: 'vi', viewport: SMALL }, '');
      await job(pane, 'assess').click();
      await pane.frame.locator('[data-card=due]').waitFor();
      await runJob(pane, 'report');
    }, 60_000);

    const pages = looks.flatMap((wanted) => PAGE_IDS.map((page) => ({ ...wanted, page })));
    test.each(pages)(
      '$page, $colorScheme, $language, $viewport.width pixels: nothing is cut, nothing bars the way',
      async ({ page, ...wanted }) => {
        await goTo(pane, page);
        await unfold(page);
        await look(wanted, `-${page}`);
        // colours of buttons glide from one theme to the other
        await pane.page.waitForTimeout(250);
        expect(await axeViolations(pane.frame)).toEqual([]);
      },
    );

    test.each(PAGE_IDS)('%s at 200%: what stands in 320 pixels still stands in 160', async (page) => {
      await goTo(pane, page);
      await unfold(page);
      await look({ colorScheme: 'light', language: 'vi', viewport: { width: 160, height: 400 } }, `-${page}`);
    });

    test.each(PAGE_IDS)("%s in Windows' high contrast: nothing is cut", async (page) => {
      await pane.page.emulateMedia({ forcedColors: 'active' });
      await goTo(pane, page);
      await look({ colorScheme: 'light', language: 'vi', viewport: SMALL }, `-${page}-contrast`);
      await pane.page.emulateMedia({ forcedColors: 'none' });
    });

    /** Shows what a page keeps folded. */
    async function unfold(page: PageId): Promise<void> {
      if (page === 'score') {
        await pane.frame.locator('.unfold').first().waitFor();
        if ((await pane.frame.locator('.unfold').first().getAttribute('aria-expanded')) === 'false')
          await pane.frame.locator('.unfold').first().click();
      }
      if (page === 'check') await pane.frame.locator('.group').first().waitFor();
      if (page === 'settings') await pane.frame.locator('.facts > div').first().waitFor();
      await pane.frame.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    }
  });

  test('a word that is cut would be seen', async () => {
    await pane.frame.evaluate(() => {
      const line = '<p id="cut" style="width:40px;overflow:hidden;white-space:nowrap">Tổ tiết kiệm và vay vốn</p>';
      document.querySelector('.footer')?.insertAdjacentHTML('beforebegin', line);
    });
    expect(await cutText(pane.frame)).toEqual(['P.: Tổ tiết kiệm và vay vốn']);
    await pane.frame.evaluate(() => document.getElementById('cut')?.remove());
  });

  test('nothing went wrong on the way', () => expect(pane.problems).toEqual([]));
}
