import type { ReportData } from '../../../../src/core/report/report-data';
import { Figures } from '../../../../src/core/report/figures';
import { fillTemplate } from '../../../../src/jobs/report/template/fill-template';
import { undoLast } from '../../../../src/jobs/undo';
import { cellKey, type Workbook } from '../../../../src/sandbox/model/workbook';
import { smallReport } from '../../../core/report/template/small-report';
import * as plain from '../../dump';
import { closeBook, openBook } from '../../open';
import { TEMPLATE, templateBook } from './template-book';

const options = { language: 'vi', sheet: TEMPLATE } as const;
const FILLED = 'Báo cáo theo mẫu';

const { expectSame } = plain;

/** Rules count in the order of their priority, wherever they stand in the list. */
function ordered(workbook: Workbook): Workbook {
  for (const { conditionalFormats } of workbook.sheets) conditionalFormats.sort((a, b) => a.priority - b.priority);
  return workbook;
}
const dump = (workbook: Workbook) => plain.dump(ordered(workbook));
const dumpSheet = (workbook: Workbook, name: string) => plain.dumpSheet(ordered(workbook), name);

afterAll(closeBook);

const filledSheet = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === FILLED)!;
const at = (workbook: Workbook, row: number, col: number) => filledSheet(workbook).cells.get(cellKey(row, col));
const line = (workbook: Workbook, row: number) =>
  Array.from({ length: 6 }, (_, col) => at(workbook, row, col)?.formula ?? at(workbook, row, col)?.value ?? '');

/** The same office with debt of the youth union too: one line more. */
function withYouth(): ReportData {
  const data = smallReport();
  const [any] = data.figures.read;
  const youth = { ...any!, key: { ...any!.key, item: 'outstanding', of: 'youth' } as const, value: 5e9 };
  return { ...data, figures: new Figures([...data.figures.read, youth]) };
}

describe.each([
  ['OfficeOnline', undefined],
  ['PC', '1.13'],
] as const)('a template filled on %s, ExcelApi %s', (platform, excelApi) => {
  test('its copy holds the figures; row, merges, heights, rules and formulas are repeated; the template is as before', async () => {
    const workbook = templateBook();
    const before = [dumpSheet(workbook, TEMPLATE), dumpSheet(workbook, 'Số liệu')];
    await openBook(workbook, platform, excelApi);
    const outcome = await fillTemplate(smallReport(), options);
    expectSame([dumpSheet(workbook, TEMPLATE), dumpSheet(workbook, 'Số liệu')], before);
    expect(outcome.sheet).toBe(FILLED);
    expect(outcome.faults).toEqual([]);
    expect(outcome.unfilled.map(({ token }) => token)).toEqual(['tiengui.tong.chi']);
    expect(line(workbook, 0)[0]).toBe('BÁO CÁO ỦY THÁC QUÝ 3/2026');
    expect(line(workbook, 1)[0]).toBe('Đến 30/09/2026, dư nợ 300.750 triệu đồng, tăng 30.075 so với đầu năm.');
    expect([4, 5, 6, 7].map((row) => line(workbook, row))).toEqual([
      [1, 'Hội Nông dân', '', 120_500, 361.5, '=E5/D8*100'],
      [2, 'Hội Liên hiệp Phụ nữ', '', 140_250, 0, '=E6/D8*100'],
      [3, 'Hội Cựu chiến binh', '', 40_000, 90, '=E7/D8*100'],
      ['', 'Cộng', '', '=SUM(D5:D7)', '=SUM(E5:E7)', ''],
    ]);
    expect(line(workbook, 9)[1]).toBeCloseTo(301 / 325, 12);
    expect(line(workbook, 10)[1]).toBe('…');
    expect(line(workbook, 11)[0]).toBe('Phối hợp tốt.');
    expect(at(workbook, 12, 2)?.value).toBe(325);
    const sheet = filledSheet(workbook);
    expect([4, 5, 6, 7].map((row) => sheet.rowHeights.get(row))).toEqual([30, 30, 30, 22]);
    expect(
      sheet.merges
        .filter(({ row }) => row >= 4)
        .map(({ row }) => row)
        .sort(),
    ).toEqual([4, 5, 6]);
    expect([4, 5, 6].map((row) => at(workbook, row, 3)?.style.fill)).toEqual(['#EEEEEE', '#EEEEEE', '#EEEEEE']);
    expect(sheet.columnWidths.get(1)).toBe(120);
    expect(sheet.conditionalFormats.map(({ area, rule }) => [area.row, rule.formula])).toEqual([
      [4, '=$F5>2'],
      [5, '=$F6>2'],
      [6, '=$F7>2'],
    ]);
  });
});

describe('filling again', () => {
  test('with the same data changes nothing', async () => {
    const workbook = templateBook();
    await openBook(workbook);
    await fillTemplate(smallReport(), options);
    const once = dump(workbook);
    expect((await fillTemplate(smallReport(), options)).edited).toEqual([]);
    expectSame(dump(workbook), once);
  });

  test.each([
    ['more', smallReport(), withYouth()],
    ['fewer', withYouth(), smallReport()],
    ['other', smallReport(), smallReport({}, 1.5)],
  ])('with %s lines gives what a first fill gives, and is taken back exactly', async (_, first, second) => {
    const fresh = templateBook();
    await openBook(fresh);
    await fillTemplate(second, options);
    const workbook = templateBook();
    const untouched = dump(workbook);
    await openBook(workbook);
    await fillTemplate(first, options);
    const before = dump(workbook);
    await fillTemplate(second, options);
    expectSame(dumpSheet(workbook, FILLED), dumpSheet(fresh, FILLED));
    expect(await undoLast()).toBe(FILLED);
    expectSame(dump(workbook), before);
    await undoLast();
    expectSame(dump(workbook), untouched);
  });

  test('cells typed over by hand are told and kept, also when their line moves; overwritten where that is wanted', async () => {
    const workbook = templateBook();
    const host = await openBook(workbook);
    await fillTemplate(smallReport(), options);
    host.edit(FILLED, 'D6', [[140_000]]);
    host.edit(FILLED, 'A12', [['Viết tay.']]);
    const { edited } = await fillTemplate(smallReport({}, 2), options);
    expect(edited.map(({ row, col, theirs, ours, kept }) => [row, col, theirs, ours, kept])).toEqual([
      [5, 3, 140_000, 280_500, true],
      [11, 0, 'Viết tay.', 'Phối hợp tốt.', true],
    ]);
    expect([line(workbook, 4)[3], line(workbook, 5)[3], line(workbook, 11)[0]]).toEqual([
      241_000,
      140_000,
      'Viết tay.',
    ]);
    await fillTemplate(withYouth(), { ...options, overwrite: [edited[0]!.id] });
    expect([line(workbook, 5)[3], line(workbook, 12)[0]]).toEqual([140_250, 'Viết tay.']);
    await fillTemplate(withYouth(), { ...options, overwrite: 'all' });
    expect(line(workbook, 12)[0]).toBe('Phối hợp tốt.');
  });

  test('a filled sheet in which rows were inserted is not filled over unasked', async () => {
    const workbook = templateBook();
    await openBook(workbook);
    await fillTemplate(smallReport(), options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FILLED).getRange('3:3').insert('Down');
      await context.sync();
    });
    const before = dump(workbook);
    await expect(fillTemplate(smallReport(), options)).rejects.toMatchObject({ code: 'filledSheetChanged' });
    expectSame(dump(workbook), before);
    await fillTemplate(smallReport(), { ...options, overwrite: 'all' });
    expect(line(workbook, 1)[0]).toContain('300.750');
    await undoLast();
    expectSame(dump(workbook), before);
  });

  test('what somebody typed since keeps a fill from being taken back', async () => {
    const workbook = templateBook();
    const host = await openBook(workbook);
    await fillTemplate(smallReport(), options);
    host.edit(FILLED, 'H20', [['ghi chú']]);
    await expect(undoLast()).rejects.toMatchObject({ code: 'cellChanged', values: { sheet: FILLED, cell: 'H20' } });
  });
});

describe('a failure in the middle', () => {
  test.each(['before', 'after'] as const)(
    'of any request of a fill or refill (%s Excel did it) leaves the workbook as it was; a second click completes it; few round trips',
    async (when) => {
      for (const first of [null, withYouth()]) {
        const complete = templateBook();
        const host = await openBook(complete);
        if (first) await fillTemplate(first, options);
        const from = host.log.count;
        await fillTemplate(smallReport(), options);
        const requests = host.log.count - from;
        expect(requests).toBeLessThanOrEqual(7);
        const filled = dump(complete);
        for (let nth = 1; nth <= requests; nth++) {
          const workbook = templateBook();
          const failing = await openBook(workbook);
          if (first) await fillTemplate(first, options);
          const untouched = dump(workbook);
          failing.knobs.failRequest(nth, { code: 'GeneralException', when });
          await expect(fillTemplate(smallReport(), options)).rejects.toThrow();
          expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
          await fillTemplate(smallReport(), options);
          expectSame(dump(workbook), filled);
        }
      }
    },
  );
});

describe('what cannot be filled is told by a code, and nothing is written', () => {
  test.each([
    ['a sheet without tokens', (): Workbook => templateBook(), 'Số liệu', 'noTokens'],
    ['a sheet that is not there', (): Workbook => templateBook(), 'Mẫu khác', 'sheetGone'],
    ['a protected structure', (): Workbook => protect(templateBook(), 'structure'), TEMPLATE, 'workbookProtected'],
    ['a protected template', (): Workbook => protect(templateBook(), 'sheet'), TEMPLATE, 'sheetProtected'],
  ])('%s', async (_, make, sheet, code) => {
    const workbook = make();
    const before = dump(workbook);
    await openBook(workbook);
    await expect(fillTemplate(smallReport(), { ...options, sheet })).rejects.toMatchObject({ code });
    expectSame(dump(workbook), before);
  });
});

function protect(workbook: Workbook, what: 'structure' | 'sheet'): Workbook {
  (what === 'structure' ? workbook : workbook.sheets[1]!).protection.protected = true;
  return workbook;
}
