import { figureId, figureKey } from '../../../src/core/report/figure';
import { Figures } from '../../../src/core/report/figures';
import { hasSteps, undoStep } from '../../../src/excel/journal';
import { textName } from '../../../src/excel/kept-texts';
import { writeReport, type WriteReportOptions } from '../../../src/jobs/report/write';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { cellKey, type Sheet, type Workbook } from '../../../src/sandbox/model/workbook';
import { dump, dumpSheet, expectSame } from '../dump';
import { figure, sampleDocument, sampleFigures } from '../layout/document/sample-document';
import { closeBook, openBook } from '../open';

const QUARTER = { year: 2026, quarter: 3 };
const options: WriteReportOptions = { language: 'vi', now: 46_300.34 };
const REPORT = 'Báo cáo quý';

const book = (): Workbook => createWorkbook(['Nguồn']);
const fill = (figures = sampleFigures(), more: Partial<WriteReportOptions> = {}, rows = 3) =>
  writeReport(sampleDocument(rows), figures, QUARTER, { ...options, ...more });

/** The sample's figures with another number of groups of the farmers' organisation. */
const changed = (): Figures => {
  const key = figureKey('groups', 'farmers');
  const others = sampleFigures().read.filter((one) => figureId(one.key) !== figureId(key));
  return new Figures([...others, figure(key, 143)]);
};

const sheetOf = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;

/** Zero-based row of the cell that a paragraph's name goes with now. */
const rowOf = (sheet: Sheet, key: string): number =>
  Number(/\$(\d+)$/.exec(sheet.names.find(({ name }) => name === textName(key))!.formula)![1]) - 1;

const textAt = (sheet: Sheet, row: number): unknown => sheet.cells.get(cellKey(row, 0))?.value;

async function edit(sheetName: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[text]];
    await context.sync();
  });
}

afterAll(closeBook);

describe.each([
  ['OfficeOnline', undefined],
  ['PC', undefined],
  ['PC', '1.13'],
] as const)('a report of two sheets on %s, ExcelApi %s', (platform, excelApi) => {
  test('is written in at most twelve round trips, again too, and the second time is the same workbook', async () => {
    const workbook = book();
    const host = await openBook(workbook, platform, excelApi);
    const first = await fill();
    expect(host.log.count).toBeLessThanOrEqual(12);
    expect(first.sheets).toEqual([REPORT, 'Phụ lục I']);
    expect(first.since).toBeNull();
    const filled = dump(workbook);
    const from = host.log.count;
    const second = await fill();
    expect(host.log.count - from).toBeLessThanOrEqual(12);
    expect(second.edited).toEqual([]);
    expectSame(dump(workbook), filled);
  });
});

test('long annexes stay within twelve round trips', async () => {
  const host = await openBook(book());
  await fill(sampleFigures(), {}, 500);
  const from = host.log.count;
  await fill(sampleFigures(), {}, 480);
  expect(from).toBeLessThanOrEqual(12);
  expect(host.log.count - from).toBeLessThanOrEqual(12);
});

test('the heading that is repeated on every page follows its table, and goes when the table fits on one', async () => {
  const workbook = book();
  await openBook(workbook);
  const annex = () => sheetOf(workbook, 'Phụ lục I').pageLayout.titleRows;
  await fill(sampleFigures(), {}, 60);
  const repeated = annex();
  expect(repeated).not.toBeNull();
  await fill(sampleFigures(), {}, 3);
  expect(annex()).toBeNull();
  await undoStep();
  expect(annex()).toEqual(repeated);
});

describe('whole or not at all', () => {
  test.each(['before', 'after'] as const)('a failure %s any request while filling and refilling', async (when) => {
    const complete = book();
    const counting = await openBook(complete);
    await fill();
    const requests = counting.log.count;
    const filled = dump(complete);
    await fill(changed(), {}, 4);
    const refills = counting.log.count - requests;
    const refilled = dump(complete);
    for (let nth = 1; nth <= requests; nth++) {
      const workbook = book();
      const untouched = dump(workbook);
      const host = await openBook(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException', when });
      await expect(fill()).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
      await fill();
      expectSame({ nth, state: dump(workbook) }, { nth, state: filled });
    }
    for (let nth = 1; nth <= refills; nth++) {
      const workbook = book();
      const host = await openBook(workbook);
      await fill();
      host.knobs.failRequest(nth, { code: 'GeneralException', when });
      await expect(fill(changed(), {}, 4)).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: filled });
      await fill(changed(), {}, 4);
      expectSame({ nth, state: dump(workbook) }, { nth, state: refilled });
    }
  });

  test('one step back takes both sheets and the memory away, or puts the filling before back', async () => {
    const workbook = book();
    const untouched = dump(workbook);
    await openBook(workbook);
    await fill();
    const filled = dump(workbook);
    await fill(changed(), {}, 9);
    await undoStep();
    expectSame(dump(workbook), filled);
    await undoStep();
    expectSame(dump(workbook), untouched);
    expect(hasSteps()).toBe(false);
  });

  test('with both sheets deleted by the user there is nothing to take back, and the next filling makes them again', async () => {
    const workbook = book();
    await openBook(workbook);
    const { sheets } = await fill();
    await Excel.run(async (context) => {
      for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await undoStep();
    expect((await fill()).sheets).toEqual(sheets);
  });

  test('a protected structure is said before anything is written', async () => {
    const workbook = book();
    workbook.protection.protected = true;
    const before = dump(workbook);
    await openBook(workbook);
    await expect(fill()).rejects.toMatchObject({ code: 'workbookProtected' });
    expectSame(dump(workbook), before);
  });

  test('a user’s sheet of that name is left alone', async () => {
    const workbook = createWorkbook(['Nguồn', REPORT]);
    const theirs = dumpSheet(workbook, REPORT);
    await openBook(workbook);
    expect((await fill()).sheets).toEqual([`${REPORT} (2)`, 'Phụ lục I']);
    expect(dumpSheet(workbook, REPORT)).toEqual(theirs);
  });

  test('a workbook in the 1904 system is filled the same', async () => {
    const plain = book();
    await openBook(plain);
    await fill();
    const other = book();
    other.date1904 = true;
    await openBook(other);
    await fill();
    expectSame(dump(other), dump(plain));
  });
});

describe('paragraphs that a person rewrote', () => {
  const THEIRS = 'Phòng giao dịch đã phối hợp tốt với các hội, viết lại bằng tay.';

  test('stay theirs when the report is filled again, also where rows were put in above, and are told', async () => {
    const workbook = book();
    await openBook(workbook);
    await fill();
    const sheet = sheetOf(workbook, REPORT);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(REPORT).getRange('3:4').insert('Down');
      await context.sync();
    });
    await edit(REPORT, `A${rowOf(sheet, 'directions') + 1}`, THEIRS);
    const { edited } = await fill(changed());
    expect(edited).toMatchObject([{ key: 'directions', theirs: THEIRS, isKept: true }]);
    expect(textAt(sheet, rowOf(sheet, 'directions'))).toBe(`\u2003\u2003${THEIRS}`);
    const again = await fill(changed());
    expect(again.edited).toMatchObject([{ key: 'directions', theirs: THEIRS, isKept: true }]);
  });

  test.each([['all' as const], [['over']]])('are composed anew when asked: %j', async (overwriteEdited) => {
    const workbook = book();
    await openBook(workbook);
    await fill();
    const filled = dump(workbook);
    const sheet = sheetOf(workbook, REPORT);
    await edit(REPORT, `A${rowOf(sheet, 'over') + 1}`, '- Không có tổ nào.');
    const { edited } = await fill(sampleFigures(), { overwriteEdited });
    expect(edited).toMatchObject([{ key: 'over', theirs: 'Không có tổ nào.', isKept: false }]);
    expectSame(dump(workbook), filled);
  });

  test('one that was written as the form would write it now is nobody’s edit; one that was cleared stays cleared', async () => {
    const workbook = book();
    await openBook(workbook);
    await fill();
    const sheet = sheetOf(workbook, REPORT);
    const over = rowOf(sheet, 'over');
    await edit(REPORT, `A${over + 1}`, `   ${String(textAt(sheet, over)).trim()} `);
    await edit(REPORT, `A${rowOf(sheet, 'note') + 1}`, '');
    const { edited } = await fill();
    expect(edited).toMatchObject([{ key: 'note', theirs: '', isKept: true }]);
  });
});

describe('fillings that are kept to compare with', () => {
  test('figures that changed since the filling before are told; the same again leaves it to compare with', async () => {
    const workbook = book();
    await openBook(workbook);
    await fill();
    const expected = [{ id: 'groups/farmers/value/now', before: 142, now: 143 }];
    expect((await fill(changed())).since?.changes).toEqual(expected);
    expect((await fill(changed())).since?.changes).toEqual(expected);
    expect([...workbook.settings.keys()]).toEqual(['TKVV_BaoCao_entrusted']);
  });

  test('the digest printed below the signature tells another source', async () => {
    await openBook(book());
    const first = (await fill()).placed.digest;
    expect((await fill()).placed.digest).toBe(first);
    expect((await fill(changed())).placed.digest).not.toBe(first);
  });
});
