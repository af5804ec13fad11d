/** The report page in a real browser: choice, preview, filling, sources, changes, templates; both platforms, both languages. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Locator } from 'playwright-core';
import type { Language } from '../../src/i18n/language';
import { reportingTexts } from '../../src/i18n/reporting';
import type { Platform } from '../../src/sandbox/host';
import { createSheet } from '../../src/sandbox/model/create';
import { cellKey, keyCol, keyRow } from '../../src/sandbox/model/workbook';
import { axeViolations } from './axe';
import { buildPane } from './build-pane';
import { cutText } from './cut-text';
import { findBrowser } from './find-browser';
import { openPane, type OpenPane } from './open-pane';
import { goTo, job, opened, runJob, undo } from './pane-parts';
import { contentOf, openSample, sheetNames } from './sample';
import { until } from './until';

const TEMPLATE = 'Mẫu của phòng';
const INPUTS = 'TKVV Nhập liệu';
const FEES = 'Phí ủy thác đã trả từ đầu năm';

let browser: Browser;
let dist: string;

beforeAll(async () => {
  mkdirSync('out', { recursive: true });
  dist = buildPane('out/report-build');
  const { executablePath, env } = findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}, 120_000);

afterAll(() => browser?.close());

const cases: readonly { platform: Platform; language: Language; scheme: 'light' | 'dark'; width: number }[] = [
  { platform: 'OfficeOnline', language: 'vi', scheme: 'light', width: 320 },
  { platform: 'PC', language: 'en', scheme: 'dark', width: 350 },
];

describe.each(cases)(
  'the report page in Excel as $platform, $language, $scheme',
  ({ platform, language, scheme, width }) => {
    const texts = reportingTexts(language);
    let pane: OpenPane;
    let untouched: Record<string, string>;

    const at = (selector: string): Locator => pane.frame.locator(selector);
    const words = async (selector: string): Promise<string> =>
      (await at(selector).first().innerText()).replace(/\s+/g, ' ');
    const focusOn = (selector: string) =>
      pane.frame.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, { timeout: 20_000 });
    const press = async (id: string): Promise<void> => {
      await job(pane, id).first().click();
      await at('.progress').waitFor({ state: 'detached' });
    };
    const choose = (form: string) => at(`.forms input[value=${form}]`).check();
    const sheet = (name: string) => {
      const found = pane.host.workbook.sheets.find((one) => one.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    };
    /** The cell of the input sheet that holds this quarter's value. */
    function inputCell(label: string): string {
      const found = [...sheet(INPUTS).cells].find(([, { value }]) => value === label);
      if (!found) throw new Error(`no row ${label}`);
      return `C${keyRow(found[0]) + 1}`;
    }
    /** Nothing is cut and nothing bars the way; a picture is kept. */
    async function looksWell(part: string): Promise<void> {
      await pane.page.waitForTimeout(250);
      await pane.page.screenshot({ path: `out/report-${language}-${scheme}-${width}-${part}.png`, fullPage: true });
      expect(await cutText(pane.frame)).toEqual([]);
      expect(await axeViolations(pane.frame)).toEqual([]);
    }

    beforeAll(async () => {
      const workbook = await openSample();
      workbook.sheets.push(createSheet(TEMPLATE, '{mau}'));
      pane = await openPane(browser, {
        ...{ dist, platform, workbook, colorScheme: scheme, viewport: { width, height: 900 } },
        ...(scheme === 'dark' && platform === 'PC' ? { background: 0x262626 } : {}),
      });
      pane.host.edit(TEMPLATE, 'A1:A3', [
        ['Dư nợ ủy thác: {{uythac.tong.duno|ty}} tỷ đồng'],
        ['{{to.tot.so}}'],
        ['{{uythac.tong.dunoo}}'],
      ]);
      pane.host.edit(INPUTS, inputCell(FEES), '');
      untouched = contentOf(workbook);
      await opened(pane);
      if (language === 'en') await at('.language').click();
      await goTo(pane, 'report');
      await at('.forms').waitFor();
    }, 60_000);
    afterAll(() => pane?.close());

    test('offers four forms and the quarters up to that of the data', async () => {
      expect(await at('.forms input').count()).toBe(4);
      expect(await at('.quarter option').count()).toBe(9);
      expect(await words('.quarter option')).toBe(texts.ofData({ year: 2026, quarter: 3 }));
      await looksWell('choice');
    });

    test('previews: figures found and missing, the head, errors that touch figures, the sentences; nothing is written', async () => {
      await press('prepare');
      await focusOn('.report-preview');
      const shown = await words('.report-preview');
      expect(shown).toContain(texts.preview.none);
      expect(await at('.missing details').count()).toBe(2);
      expect(await words('.missing')).toContain(texts.preview.domains.phi);
      expect(await at('.printed-head li').count()).toBe(3);
      expect(await at('.narrative p').count()).toBe(3);
      await at('.narrative .link').click();
      expect(await at('.narrative p').count()).toBeGreaterThan(10);
      await at('.narrative .link').click();
      await at('.missing summary').first().click();
      expect(await at('.missing li').count()).toBeGreaterThan(0);
      await looksWell('preview');
      expect(contentOf(pane.host.workbook)).toEqual(untouched);
    });

    test('an error of the gate leads to its cell', async () => {
      const links = at('.gate .findings .link');
      expect(await words('.gate')).toContain(texts.preview.mark);
      select(TEMPLATE, 0);
      await links.first().click();
      await until(() => pane.host.workbook.active.name !== TEMPLATE, true);
    });

    test('opens the input sheet; a word typed there for a number is told with the way to its cell', async () => {
      await press('inputs');
      await focusOn('.notice');
      await until(() => pane.host.workbook.active.name, INPUTS);
      pane.host.edit(INPUTS, inputCell(FEES), 'nhiều');
      await press('prepare');
      await at('.input-faults .link').first().click();
      await until(() => pane.host.workbook.active.name, INPUTS);
      await looksWell('faults');
      pane.host.edit(INPUTS, inputCell(FEES), 1_250_000);
    });

    test('fills the report and tells its gaps; the source of a figure is told and leads to its cells', async () => {
      const text = await runJob(pane, 'report');
      expect(text).toContain(texts.forms.entrusted.name);
      await looksWell('result');
      select('Báo cáo quý', bigNumberIn('Báo cáo quý'));
      await press('source');
      await focusOn('.cell-source');
      expect(await at('.figure-source').count()).toBeGreaterThan(0);
      await looksWell('source');
      await at('.figure-source .links .link').first().click();
      await until(() => pane.host.workbook.active.name !== 'Báo cáo quý', true);
      await press('source');
      expect(await words('.cell-source')).toContain(texts.source.why.notAReport);
    });

    /** Key of the first cell that holds an amount. */
    function bigNumberIn(name: string): number {
      const found = [...sheet(name).cells].find(([, { value }]) => typeof value === 'number' && value > 1_000);
      if (!found) throw new Error(`no amount in ${name}`);
      return found[0];
    }

    function select(name: string, key: number): void {
      sheet(name).selection = { row: keyRow(key), col: keyCol(key), rows: 1, cols: 1 };
      pane.host.workbook.active = sheet(name);
    }

    test('a rewritten paragraph is kept, shown beside the new one, and given up at a press', async () => {
      const paragraph = [...sheet('Báo cáo quý').cells].find(([, { value }]) => String(value).length > 150);
      if (!paragraph) throw new Error('no paragraph');
      const address = `${String.fromCharCode(65 + keyCol(paragraph[0]))}${keyRow(paragraph[0]) + 1}`;
      pane.host.edit('Báo cáo quý', address, 'Đơn vị tự viết câu này.');
      await runJob(pane, 'report');
      expect(await words('.edited-list')).toContain('Đơn vị tự viết câu này.');
      await looksWell('edited');
      await at('.edited-list .link').click();
      await at('.progress').waitFor({ state: 'detached' });
      expect(await at('.edited-list').count()).toBe(0);
      expect(await words('[data-result=report]')).toContain(texts.result.replaced(1));
    });

    test('tells what has changed since the last filling', async () => {
      await press('compare');
      await focusOn('.comparison');
      expect(await words('.comparison')).toContain(texts.changes.first);
      pane.host.edit(INPUTS, inputCell(FEES), 1_300_000);
      await press('prepare');
      expect(await words('.report-preview')).toMatch(language === 'vi' ? /đã thay đổi so với/ : /have changed since/);
      await runJob(pane, 'report');
      await press('compare');
      expect(await words('.comparison .changes')).toContain(language === 'vi' ? '1.250.000' : '1,250,000');
      await looksWell('changes');
    });

    test('another form is filled on its own sheet, and that is taken back', async () => {
      await choose('byOrganisation');
      expect(await at('.report-preview').count()).toBe(0);
      expect(await runJob(pane, 'report')).toContain(texts.forms.byOrganisation.name);
      expect(sheetNames(pane.host.workbook)).toContain('Biểu theo Hội');
      await undo(pane).click();
      await until(() => sheetNames(pane.host.workbook).includes('Biểu theo Hội'), false);
      await choose('entrusted');
    });

    test('finds the template with all its faults, fills a copy of it, and leaves the template alone', async () => {
      await press('templates');
      await focusOn('.found-templates');
      const card = `[data-template="${TEMPLATE}"]`;
      expect(await words(card)).toContain('uythac.tong.dunoo');
      await at(`${card} .findings .link`).click();
      await until(() => pane.host.workbook.active.name, TEMPLATE);
      await at(`${card} [data-job=fillTemplate]`).click();
      await focusOn('.filled-template');
      await looksWell('template');
      const { [INPUTS]: typed, ...others } = contentOf(pane.host.workbook);
      expect(typed).toBeDefined();
      expect({ ...others, [INPUTS]: untouched[INPUTS] }).toMatchObject(untouched);
      pane.host.edit(TEMPLATE, 'A3', '');
      await at(`${card} [data-job=checkTemplate]`).click();
      await at('.progress').waitFor({ state: 'detached' });
      expect(await words(card)).toContain(texts.templates.fine);
    });

    test('a token is found without accents and inserted into the selected cell', async () => {
      select(TEMPLATE, cellKey(4, 0));
      await at('.token-browser > summary').click();
      await at('.token-search').fill(language === 'vi' ? 'no qua han phu nu' : 'overdue debt women');
      await at('.token-format').selectOption('ty');
      await at('.token-list .link').first().click();
      await until(() => String(sheet(TEMPLATE).cells.get(cellKey(4, 0))?.value), '{{uythac.hpn.nqh|ty}}');
      await looksWell('tokens');
      expect(await words('.inserted')).toContain('A5');
      await at('.token-browser > summary').click();
    });

    test('proposes what the cells of a filled report are, and makes a template of what is confirmed', async () => {
      const before = sheetNames(pane.host.workbook).length;
      await at('.learn-sheet').selectOption('Theo Hội 30-9-2026');
      await press('learn');
      await focusOn('.proposals');
      expect(await at('.proposal-list li').count()).toBeGreaterThan(3);
      expect(await at('.proposal-list input:checked').count()).toBe(0);
      await at('.proposals .finding-actions .link').first().click();
      expect(await at('.proposal-list input:checked').count()).toBeGreaterThan(0);
      await looksWell('learn');
      await press('applyLearned');
      await focusOn('.notice');
      expect(sheetNames(pane.host.workbook)).toHaveLength(before + 1);
      expect(await at('.proposals').count()).toBe(0);
    });

    test('is copied to a new workbook', async () => {
      await press('exportReport');
      await focusOn('.notice');
      expect(await words('.notice')).toMatch(language === 'vi' ? /thành một tệp mới/ : /as a new workbook/);
    });

    test('nothing went wrong on the way', () => expect(pane.problems).toEqual([]));
  },
);
