import { TkvvError } from '../../src/core/errors';
import { checkWorkbook } from '../../src/jobs/check';
import { MARK_FILLS, markFindings, marksOf, unmarkFindings } from '../../src/jobs/mark';
import { canUndo, undoLast } from '../../src/jobs/undo';
import { cellKey, type Workbook } from '../../src/sandbox/model/workbook';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../src/sandbox/xlsx/write-xlsx';
import { dump, dumpSheet, expectSame } from './dump';
import { closeBook, openBook } from './open';
import { COL, FIRST, LEGACY, LOANS, smallOffice } from './small-office';

const options = { language: 'vi' } as const;

afterAll(closeBook);

/** Checks the workbook and leaves no sheet behind: what is marked then is all that changes. */
async function checked(): Promise<Awaited<ReturnType<typeof checkWorkbook>>['findings']> {
  const { findings } = await checkWorkbook(options);
  await undoLast();
  return findings;
}

const loansOf = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === LOANS)!;

describe.each([
  ['OfficeOnline', undefined],
  ['PC', undefined],
  ['OfficeOnline', '1.13'],
] as const)('marks on %s, ExcelApi %s', (platform, excelApi) => {
  test('every told cell is highlighted and noted; taking the marks off brings back every fill, note, rule and format', async () => {
    const workbook = smallOffice();
    await openBook(workbook, platform, excelApi);
    const findings = await checked();
    const before = dump(workbook);
    const { marked, withoutNote } = await markFindings(options, findings);
    expect(marked).toBe(new Set(findings.map(({ place }) => `${place.sheet}${place.row},${place.col}`)).size);
    // the first loan's total has a rule of the user's own
    expect(withoutNote).toEqual([{ sheet: LOANS, row: FIRST, col: COL.outstanding }]);
    expect(dump(workbook)).not.toEqual(before);
    expect(await unmarkFindings(options)).toBe(marked);
    expectSame(dump(workbook), before);
    expect(await unmarkFindings(options)).toBe(0);
  });
});

test('a wrong total: the expected value stands in the cell’s note, the cell itself is as it was', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const findings = await checked();
  const sheet = loansOf(workbook);
  const cells = JSON.stringify([...sheet.cells]);
  const wrong = findings.find(({ rule }) => rule === 'balance.sum')!;
  expect(wrong.expected).toBe(30_008_000);
  await markFindings(options, findings);
  expect(JSON.stringify([...sheet.cells])).toBe(cells);
  const note = sheet.dataValidations.find(({ area }) => area.row === wrong.place.row && area.col === wrong.place.col);
  expect(note?.prompt).toMatchObject({ showPrompt: true, title: expect.stringMatching(/^TKVV: /) as string });
  expect(String(note?.prompt?.message)).toMatch(/^Lẽ ra: 30\.008\.000\./);
  const rule = sheet.conditionalFormats.find(({ area }) => area.row === wrong.place.row && area.rows === 1);
  expect(rule?.format.fill).toBe(MARK_FILLS.error);
  expect(sheet.comments.size).toBe(1);
});

test('notes are as long as Excel shows them, in both languages; a cell with several findings has one mark, of the gravest', async () => {
  await openBook(smallOffice());
  const findings = await checked();
  for (const language of ['vi', 'en'] as const) {
    const marks = marksOf([...findings, ...findings], language);
    expect(new Set(marks.map(({ sheet, row, col }) => `${sheet}${row},${col}`)).size).toBe(marks.length);
    for (const { note } of marks) {
      expect(note!.title.length).toBeLessThanOrEqual(32);
      expect(note!.message.length).toBeLessThanOrEqual(255);
      expect(note!.message).not.toBe('');
    }
  }
});

test('marks are found again after saving, closing and opening, where their cells are by then, and leave no trace', async () => {
  const workbook = smallOffice();
  // comments in threads are no part of the files that the sandbox writes
  loansOf(workbook).comments.clear();
  const saved = await readXlsx(await writeXlsx(workbook));
  const unmarked = await readXlsx(await writeXlsx(saved));
  await openBook(saved);
  await markFindings(options, await checked());
  const reopened = await readXlsx(await writeXlsx(saved));
  const host = await openBook(reopened);
  expect(canUndo()).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LOANS).getRange('5:5').insert('Down');
    context.workbook.worksheets.getItem(LOANS).name = 'Đổi tên';
    await context.sync();
  });
  expect(await unmarkFindings(options)).toBeGreaterThan(5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Đổi tên').getRange('5:5').delete('Up');
    context.workbook.worksheets.getItem('Đổi tên').name = LOANS;
    await context.sync();
  });
  for (const name of [LOANS, LEGACY]) expectSame(dumpSheet(host.workbook, name), dumpSheet(unmarked, name));
});

test('what the user coloured, wrote or ruled meanwhile stays', async () => {
  const workbook = smallOffice();
  const host = await openBook(workbook);
  await markFindings(options, await checked());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LOANS);
    sheet.getCell(FIRST + 7, COL.outstanding).format.fill.color = '#00B050';
    const { dataValidation } = sheet.getCell(FIRST + 1, COL.outstanding);
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await context.sync();
  });
  host.edit(LOANS, 'L11', [[30_008_000]]);
  await unmarkFindings(options);
  const sheet = loansOf(workbook);
  expect(sheet.cells.get(cellKey(FIRST + 7, COL.outstanding))).toMatchObject({
    value: 30_008_000,
    style: { fill: '#00B050' },
  });
  expect(sheet.dataValidations.map(({ area }) => area.row)).toEqual([FIRST, FIRST + 1]);
  expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(['CellValue']);
});

test('marking again replaces the marks; each step is taken back by itself', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const findings = await checked();
  const none = dump(workbook);
  await markFindings(options, findings);
  const all = dump(workbook);
  await markFindings(options, findings.slice(0, 2));
  expect(loansOf(workbook).conditionalFormats).toHaveLength(3);
  await unmarkFindings(options);
  expectSame(dump(workbook), none);
  await undoLast();
  await undoLast();
  expectSame(dump(workbook), all);
  await undoLast();
  expectSame(dump(workbook), none);
});

test('undo refuses to put marks where their cells no longer are', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const findings = await checked();
  await markFindings(options, findings);
  await markFindings(options, findings.slice(0, 2));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LOANS).getRange('2:2').insert('Down');
    await context.sync();
  });
  const before = dump(workbook);
  await expect(undoLast()).rejects.toMatchObject({ code: 'cellChanged' });
  expectSame(dump(workbook), before);
});

test('a protected sheet is named and nothing is marked', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const findings = await checked();
  loansOf(workbook).protection.protected = true;
  const before = dump(workbook);
  const error: unknown = await markFindings(options, findings).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TkvvError);
  expect(error).toMatchObject({ code: 'sheetProtected', values: { sheet: LOANS } });
  expectSame(dump(workbook), before);
});

test.each(['before', 'after'] as const)(
  'a failure of any request (%s Excel did it), while marking or taking marks off, leaves the workbook as it was',
  async (when) => {
    const counting = await openBook(smallOffice());
    const findings = await checked();
    const start = counting.log.count;
    await markFindings(options, findings);
    const marking = counting.log.count - start;
    await unmarkFindings(options);
    const unmarking = counting.log.count - start - marking;
    for (let nth = 1; nth <= marking; nth++) {
      const workbook = smallOffice();
      const host = await openBook(workbook);
      const before = dump(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException', when });
      await expect(markFindings(options, findings)).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: before });
    }
    for (let nth = 1; nth <= unmarking; nth++) {
      const workbook = smallOffice();
      const host = await openBook(workbook);
      await markFindings(options, findings);
      const before = dump(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException', when });
      await expect(unmarkFindings(options)).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: before });
    }
  },
);
