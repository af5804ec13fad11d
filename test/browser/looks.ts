import { cutText } from './cut-text';
import type { OpenOptions, OpenPane } from './open-pane';
import { runJob, tables } from './pane-parts';

/** The narrowest pane that Excel gives, and a wider one. */
export const SMALL = { width: 320, height: 800 };
const WIDE = { width: 420, height: 900 };

type Open = (options?: Partial<OpenOptions>) => Promise<OpenPane>;

/** Tests of how the pane looks: each theme, language and width, with a picture of each kept under out/. */
export function describeLooks(open: Open): void {
  test("Office's own dark theme wins over the system's light one", async () => {
    const pane = await open({ platform: 'PC', colorScheme: 'light', background: 0x262626 });
    await tables(pane).first().waitFor();
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
    await tables(pane).first().waitFor();
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

  describe('with every result open', () => {
    beforeAll(async () => {
      await look({ colorScheme: 'light', language: 'vi', viewport: SMALL }, '');
      for (const id of ['report', 'due', 'score', 'check']) await runJob(pane, id);
      await pane.frame.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    });
    test.each(looks)('$colorScheme, $language, $viewport.width pixels: nothing is cut', (wanted) =>
      look(wanted, '-results'),
    );
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
