import type { Finding } from '../../src/core/check/finding';
import { TkvvError } from '../../src/core/errors';
import { checkWorkbook } from '../../src/jobs/check';
import { applyRepair, previewRepair } from '../../src/jobs/repair';
import { loadSettings } from '../../src/jobs/settings/store';
import { suppressFindings, unsuppressFindings } from '../../src/jobs/suppress';
import { canUndo, undoLast } from '../../src/jobs/undo';
import { cellKey, type Workbook } from '../../src/sandbox/model/workbook';
import { dump, dumpSheet, expectSame } from './dump';
import { closeBook, openBook } from './open';
import { COL, FIRST, LEGACY, LOANS, smallOffice } from './small-office';

const NOW = 46_300.5;
const options = { language: 'vi', now: NOW } as const;
const REPAIRS = ['textToNumber', 'textToDate', 'padCode', 'toUnicode', 'trim'] as const;

afterAll(closeBook);

/** The error that a job rejects with; fails if it does not reject. */
async function errorOf(job: Promise<unknown>): Promise<TkvvError> {
  const error: unknown = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TkvvError);
  return error as TkvvError;
}

const findingsOf = async (): Promise<readonly Finding[]> => (await checkWorkbook(options)).findings;

const valueAt = (workbook: Workbook, row: number, col: number, sheet = LOANS): unknown =>
  workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, col))?.value;

describe.each([
  ['OfficeOnline', undefined],
  ['PC', undefined],
  ['OfficeOnline', '1.13'],
] as const)('repairs on %s, ExcelApi %s', (platform, excelApi) => {
  test.each(REPAIRS)(
    '%s: previewed without writing, applied as previewed, told in the audit trail, taken back exactly',
    async (repair) => {
      const workbook = smallOffice();
      await openBook(workbook, platform, excelApi);
      const before = dump(workbook);
      const preview = await previewRepair(options, repair);
      expectSame(dump(workbook), before);
      expect(preview.edits.length).toBeGreaterThan(0);
      const outcome = await applyRepair(options, preview);
      expect(outcome).toMatchObject({ repair, cells: preview.edits.length, rows: 0 });
      for (const { sheet, row, col, after } of preview.edits)
        expect(valueAt(workbook, row, col, sheet)).toBe(after.value);
      expect((await loadSettings()).repairs).toEqual(outcome.audit);
      expect(outcome.audit[0]).toMatchObject({ repair, when: NOW, before: String(preview.edits[0]?.before.value) });
      const again = await previewRepair(options, repair);
      expect(again.edits).toEqual([]);
      await undoLast();
      expectSame(dump(workbook), before);
      expect(canUndo()).toBe(false);
    },
  );
});

describe('what a repair does', () => {
  test('every cell of a column, also where only the first was told; amounts keep their value', async () => {
    const workbook = smallOffice();
    await openBook(workbook);
    await applyRepair(options, await previewRepair(options, 'padCode'));
    expect([4, 5].map((n) => valueAt(workbook, FIRST + n - 1, COL.group))).toEqual(['0126201', '0126202']);
    await applyRepair(options, await previewRepair(options, 'textToNumber'));
    expect([1, 2].map((n) => valueAt(workbook, FIRST + n - 1, COL.outstanding))).toEqual([30_001_000, 30_002_000]);
    const style = workbook.sheets[0]?.cells.get(cellKey(FIRST, COL.outstanding))?.style;
    expect(style?.numberFormat).toBe('#,##0');
  });

  test('an accepted finding keeps its cell as it is', async () => {
    await openBook(smallOffice());
    const findings = (await findingsOf()).filter(({ rule }) => rule === 'number.text');
    expect(findings).toHaveLength(2);
    await suppressFindings(options, findings.slice(0, 1), 'đã đối chiếu với sổ');
    const { edits } = await previewRepair(options, 'textToNumber');
    expect(edits.map(({ row }) => row)).toEqual([FIRST + 1]);
  });

  test('only the edits that are handed over are made; one sheet or rule may be asked for', async () => {
    const workbook = smallOffice();
    await openBook(workbook);
    const preview = await previewRepair(options, 'textToNumber', { sheet: LOANS, rule: 'number.text' });
    await applyRepair(options, { ...preview, edits: preview.edits.slice(1) });
    expect(valueAt(workbook, FIRST, COL.outstanding)).toBe('30.001.000');
    expect(valueAt(workbook, FIRST + 1, COL.outstanding)).toBe(30_002_000);
    expect((await previewRepair(options, 'textToNumber', { sheet: LEGACY })).edits).toEqual([]);
  });

  test('duplicates are highlighted, not deleted; nothing of the user’s is touched', async () => {
    const workbook = smallOffice();
    await openBook(workbook);
    const before = dump(workbook);
    const { cells } = workbook.sheets[0]!;
    const content = JSON.stringify([...cells]);
    const outcome = await applyRepair(options, await previewRepair(options, 'markDuplicates'));
    expect(outcome).toMatchObject({ cells: 0, rows: 1, sheets: [LOANS], audit: [] });
    expect(JSON.stringify([...cells])).toBe(content);
    expect(workbook.sheets[0]?.conditionalFormats.map(({ area }) => area)).toContainEqual({
      ...{ row: FIRST + 9, col: 0, rows: 1, cols: 13 },
    });
    await undoLast();
    expectSame(dump(workbook), before);
  });

  test('a mend that only people can make is none of the add-in’s', async () => {
    await openBook(smallOffice());
    await expect(previewRepair(options, 'figure')).rejects.toThrow(RangeError);
  });
});

describe('nothing is overwritten that the user has changed meanwhile', () => {
  test('between preview and repair: refused, the cell is named, nothing is written', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    const preview = await previewRepair(options, 'textToNumber');
    host.edit(LOANS, 'L5', [["'30.002.001"]]);
    const before = dump(workbook);
    const error = await errorOf(applyRepair(options, preview));
    expect([error.code, error.values]).toEqual(['cellChanged', { sheet: LOANS, cell: 'L5' }]);
    expectSame(dump(workbook), before);
  });

  test('between repair and undo: refused, and possible again once the cell is as it was', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    const untouched = dump(workbook);
    await applyRepair(options, await previewRepair(options, 'textToNumber'));
    host.edit(LOANS, 'L4', [[1]]);
    const before = dump(workbook);
    expect((await errorOf(undoLast())).values).toEqual({ sheet: LOANS, cell: 'L4' });
    expectSame(dump(workbook), before);
    host.edit(LOANS, 'L4', [[30_001_000]]);
    await undoLast();
    expectSame(dump(workbook), untouched);
  });

  test('what the user took back with Excel’s own undo is seen as taken back', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    const untouched = dump(workbook);
    await applyRepair(options, await previewRepair(options, 'trim'));
    host.edit(LOANS, 'D9', [["' Khách  Vay Thứ 6\u00a0"]]);
    await undoLast();
    expectSame(dump(workbook), untouched);
  });

  test('other cells of the user’s stay as they are, on a sheet that was renamed too', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    await applyRepair(options, await previewRepair(options, 'textToNumber'));
    host.edit(LOANS, 'D5', [['Tên mới']]);
    workbook.sheets[0]!.name = 'Món vay 2026';
    await undoLast();
    expect(valueAt(workbook, 4, COL.name, 'Món vay 2026')).toBe('Tên mới');
    expect(valueAt(workbook, FIRST, COL.outstanding, 'Món vay 2026')).toBe('30.001.000');
  });

  test('a result sheet on which the user has written, in the add-in’s cells or beside them, is not deleted', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    const { sheet } = await checkWorkbook(options);
    for (const cell of ['E8', 'Z3']) {
      host.edit(sheet, cell, [['ghi chú của tôi']]);
      const before = dump(workbook);
      expect((await errorOf(undoLast())).values).toEqual({ sheet, cell });
      expectSame(dump(workbook), before);
      host.edit(sheet, cell, [['']]);
      workbook.sheets.at(-1)!.cells.delete(cellKey(2, 25));
      if (cell === 'E8') break;
    }
  });

  test('what was repaired on a sheet that is gone by now is gone with it; the rest of the step, and the step before, are taken back', async () => {
    const workbook = smallOffice();
    const host = await openBook(workbook);
    const untouched = dumpSheet(workbook, LOANS);
    await applyRepair(options, await previewRepair(options, 'textToNumber', { sheet: LOANS }));
    await applyRepair(options, await previewRepair(options, 'toUnicode', { sheet: LEGACY }));
    host.asOther((book) => book.workbook.sheets.splice(1, 1));
    await undoLast();
    expect((await loadSettings()).repairs.map(({ repair }) => repair)).toEqual(['textToNumber', 'textToNumber']);
    await undoLast();
    expectSame(dumpSheet(workbook, LOANS), untouched);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([LOANS]);
  });
});

describe('sheets that cannot be written', () => {
  test('hidden rows, a protected sheet, a sheet that is gone: one clear code, nothing is written', async () => {
    for (const [code, deed] of [
      ['rowsHidden', (book: Workbook) => void book.sheets[0]!.hiddenRows.add(FIRST)],
      ['sheetProtected', (book: Workbook) => void (book.sheets[0]!.protection.protected = true)],
      ['sheetGone', (book: Workbook) => void book.sheets.shift()],
    ] as const) {
      const workbook = smallOffice();
      await openBook(workbook);
      const preview = await previewRepair(options, 'textToNumber', { sheet: LOANS });
      deed(workbook);
      const before = dump(workbook);
      expect((await errorOf(applyRepair(options, preview))).code).toBe(code);
      expectSame(dump(workbook), before);
    }
  });

  test('a cancelled repair leaves the workbook as it was', async () => {
    const workbook = smallOffice();
    await openBook(workbook);
    const preview = await previewRepair(options, 'textToNumber');
    const before = dump(workbook);
    const stop = new AbortController();
    stop.abort();
    expect((await errorOf(applyRepair({ ...options, signal: stop.signal }, preview))).code).toBe('cancelled');
    expectSame(dump(workbook), before);
  });
});

describe('a failure in the middle', () => {
  test.each(['before', 'after'] as const)(
    'of any request (%s Excel did it) leaves the workbook as it was, and a second click completes it',
    async (when) => {
      const complete = smallOffice();
      const counting = await openBook(complete);
      const preview = await previewRepair(options, 'toUnicode');
      const from = counting.log.count;
      await applyRepair(options, preview);
      const requests = counting.log.count - from;
      const repaired = dump(complete);
      for (let nth = 1; nth <= requests; nth++) {
        const workbook = smallOffice();
        const host = await openBook(workbook);
        const untouched = dump(workbook);
        host.knobs.failRequest(nth, { code: 'GeneralException', when });
        await expect(applyRepair(options, preview)).rejects.toThrow();
        expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
        expect(canUndo()).toBe(false);
        await applyRepair(options, preview);
        expectSame(dump(workbook), repaired);
      }
    },
  );

  test.each(['before', 'after'] as const)('of an undo (%s Excel did it): a second click completes it', async (when) => {
    const prepare = async () => {
      const workbook = smallOffice();
      const host = await openBook(workbook);
      const untouched = dump(workbook);
      await applyRepair(options, await previewRepair(options, 'textToNumber'));
      return { workbook, host, untouched };
    };
    const { host: counting } = await prepare();
    const from = counting.log.count;
    await undoLast();
    const requests = counting.log.count - from;
    for (let nth = 1; nth <= requests; nth++) {
      const { workbook, host, untouched } = await prepare();
      host.knobs.failRequest(nth, { code: 'GeneralException', when });
      await expect(undoLast()).rejects.toThrow();
      await undoLast();
      expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
    }
  });
});

describe('accepting findings', () => {
  test('is kept with the workbook, needs a reason, is taken back by undo or by name', async () => {
    const workbook = smallOffice();
    await openBook(workbook);
    const untouched = dump(workbook);
    const [finding] = (await findingsOf()).filter(({ rule }) => rule === 'number.text');
    await undoLast();
    expect((await errorOf(suppressFindings(options, [finding!], '  '))).code).toBe('noReason');
    const kept = await suppressFindings(options, [finding!], 'đã đối chiếu');
    expect(kept).toEqual([{ key: finding!.key, found: '30.001.000', reason: 'đã đối chiếu', day: 46_300 }]);
    expect((await loadSettings()).suppressions).toEqual(kept);
    expect((await findingsOf()).filter(({ rule }) => rule === 'number.text')).toHaveLength(1);
    await undoLast();
    await undoLast();
    expectSame(dump(workbook), untouched);
    await suppressFindings(options, [finding!], 'đã đối chiếu');
    expect(await unsuppressFindings(options, [finding!.key])).toEqual([]);
    expect((await findingsOf()).filter(({ rule }) => rule === 'number.text')).toHaveLength(2);
  });
});

test('very many cells: written in parts, told in the audit trail as runs of a column, taken back exactly', async () => {
  const workbook = smallOffice();
  const [sheet] = workbook.sheets;
  const rows = 12_000;
  for (let n = 0; n < rows; n++)
    for (let col = 0; col < 13; col++) {
      const cell = sheet!.cells.get(cellKey(FIRST + 10, col))!;
      const code = `6600${String(5_000 + n).padStart(12, '0')}`;
      const value = col === COL.group ? 126_201 : col === COL.loan ? code : cell.value;
      sheet!.cells.set(cellKey(FIRST + 12 + n, col), { ...cell, value });
    }
  await openBook(workbook);
  const before = JSON.stringify(dump(workbook));
  const preview = await previewRepair(options, 'padCode');
  expect(preview.edits).toHaveLength(rows + 2);
  const { audit } = await applyRepair(options, preview);
  expect(audit.length).toBeLessThan(10);
  expect(valueAt(workbook, FIRST + 12 + rows - 1, COL.group)).toBe('0126201');
  await undoLast();
  expect(JSON.stringify(dump(workbook)) === before).toBe(true);
});
