import fc from 'fast-check';
import { TkvvError } from '../../src/core/errors';
import * as functions from '../../src/functions/functions';
import { readOwnFormulas } from '../../src/excel/own-formulas';
import { run } from '../../src/excel/run';
import { freezeFunctions, unfreezeFunctions } from '../../src/jobs/freeze-functions';
import { loadSettings } from '../../src/jobs/settings/store';
import { canUndo, undoLast } from '../../src/jobs/undo';
import type { Host, Platform } from '../../src/sandbox/host';
import { createWorkbook } from '../../src/sandbox/model/create';
import { cellKey, type CellValue, type Workbook } from '../../src/sandbox/model/workbook';
import { installCustomFunctions } from '../functions/excel';
import { dump, dumpSheet, expectSame } from './dump';
import { closeBook, openBook } from './open';

installCustomFunctions();
afterAll(closeBook);

const OURS = Object.fromEntries(Object.entries(functions).map(([name, work]) => [`TKVV.${name}`, work]));
const LOANS = 'Sổ vay';
const vi = { language: 'vi' } as const;

/** Three loans, and formulas of every shape: a block, one result, one within a larger formula, one that speaks of another's block. */
const FORMULAS = {
  E1: '=TKVV.DUESCHEDULE(A1:C3,46295)',
  A6: "=TKVV.VNNUMBER('Sổ vay'!B6)",
  A7: '=IF(TKVV.VNNUMBER(B6)>1000,"nhiều","ít")',
  A8: '=SUM(C1:C3)',
  A9: '=TKVV.VNDATE(B9)',
} as const;

async function open(platform: Platform = 'OfficeOnline', book = createWorkbook([LOANS, 'Ghi chú'])): Promise<Host> {
  const host = await openBook(book, platform);
  host.calculateWith(OURS);
  host.edit(LOANS, 'A1:C3', [
    ["'0660001", 46_310, 5_000_000],
    ["'0660002", 46_400, 7_000_000],
    ["'0660003", '', 1_000_000],
  ]);
  host.edit(LOANS, 'B6', "'1.243,5");
  host.edit(LOANS, 'B9', "'30/9/2026");
  for (const [cell, formula] of Object.entries(FORMULAS)) host.edit(LOANS, cell, formula);
  return host;
}

const sheetOf = (book: Workbook, name = LOANS) => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};
const cellOf = (host: Host, row: number, col: number, name = LOANS) =>
  sheetOf(host.workbook, name).cells.get(cellKey(row, col));
const valueOf = (host: Host, row: number, col: number): CellValue | undefined => cellOf(host, row, col)?.value;

/** Values of all cells of the sheets of the user, formulas apart. */
const figures = ({ workbook }: Host): unknown =>
  [LOANS, 'Ghi chú'].map((name) =>
    [...sheetOf(workbook, name).cells]
      .filter(([, { value }]) => value !== '')
      .map(([key, { value }]) => [key, value])
      .sort(),
  );

async function errorOf(job: Promise<unknown>): Promise<TkvvError> {
  const error: unknown = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TkvvError);
  return error as TkvvError;
}

describe.each(['OfficeOnline', 'PC'] as const)('Ghi thành giá trị on %s', (platform) => {
  test('every formula of the add-in becomes its values, blocks whole, and comes back; other formulas stay', async () => {
    const host = await open(platform);
    expect(cellOf(host, 0, 4)).toMatchObject({ value: '0660001', spill: { rows: 3, cols: 8 } });
    const before = figures(host);
    const outcome = await freezeFunctions(vi);
    expect(outcome).toEqual({ formulas: 4, cells: 27, sheets: [LOANS], left: [] });
    expect(figures(host)).toEqual(before);
    const formulas = [...sheetOf(host.workbook).cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual([FORMULAS.A8]);
    // a colleague's machine, without the add-in
    host.calculateWith(null);
    expect(figures(host)).toEqual(before);
    expect((await loadSettings()).frozen.map(({ area, formula }) => [area, `=${formula}`])).toEqual([
      ['E1:L3', FORMULAS.E1],
      ['A6', FORMULAS.A6],
      ['A7', FORMULAS.A7],
      ['A9', FORMULAS.A9],
    ]);

    host.calculateWith(OURS);
    host.edit(LOANS, 'C1', 6_000_000);
    expect(valueOf(host, 0, 6)).toBe(5_000_000);
    expect(await unfreezeFunctions(vi)).toEqual(outcome);
    expect(cellOf(host, 0, 4)).toMatchObject({ formula: FORMULAS.E1, spill: { rows: 3, cols: 8 } });
    expect(valueOf(host, 0, 6)).toBe(6_000_000);
    expect(cellOf(host, 6, 0)).toMatchObject({ formula: FORMULAS.A7, value: 'nhiều' });
    expect((await loadSettings()).frozen).toEqual([]);
  });

  test('both are taken back exactly, in one step each', async () => {
    const host = await open(platform);
    const before = dump(host.workbook);
    await freezeFunctions(vi);
    const frozen = dumpSheet(host.workbook, LOANS);
    await unfreezeFunctions(vi);
    expect(await undoLast()).toBe(LOANS);
    expectSame(dumpSheet(host.workbook, LOANS), frozen);
    expect((await loadSettings()).frozen).toHaveLength(4);
    await undoLast();
    expectSame(dump(host.workbook), before);
    expect(canUndo()).toBe(false);
  });
});

describe('what is kept as it is', () => {
  test('texts that look like formulas, notes on the settings sheet, and a workbook without any', async () => {
    const host = await openBook(createWorkbook([LOANS]));
    host.edit(LOANS, 'A1:A2', [["'=TKVV.VNDATE(B1)"], ['="TKVV.VNDATE("&B1']]);
    const before = dump(host.workbook);
    expect(await freezeFunctions(vi)).toEqual({ formulas: 0, cells: 0, sheets: [], left: [] });
    expect(await unfreezeFunctions(vi)).toMatchObject({ formulas: 0 });
    expectSame(dump(host.workbook), before);
  });

  test('text results stay texts, whatever they look like; numbers in cells formatted as text stay numbers', async () => {
    const host = await open();
    host.edit(LOANS, 'A12:A15', [["'0012"], ['=1+1'], ["'-5"], ["'TRUE"]]);
    host.asOther((book) => {
      for (const row of [0, 1, 2]) {
        const cell = sheetOf(book.workbook).cells.get(cellKey(row, 5));
        if (cell) cell.style = { ...cell.style, numberFormat: '@' };
      }
    });
    host.edit(LOANS, 'N1', '=TKVV.UNICODE(A12:A15)');
    const before = figures(host);
    const exactly = dump(host.workbook);
    await freezeFunctions(vi);
    expect(figures(host)).toEqual(before);
    expect(valueOf(host, 0, 5)).toBe(46_310);
    expect(cellOf(host, 0, 5)?.style.numberFormat).toBe('@');
    expect([11, 12, 13, 14].map((row) => valueOf(host, row - 11, 13))).toEqual(['0012', 2, '-5', 'TRUE']);
    await undoLast();
    expectSame(dump(host.workbook), exactly);
  });

  test('answers that are errors stay errors', async () => {
    const host = await open();
    host.edit(LOANS, 'A6', '=TKVV.OVERDUERATIO(5,0)');
    expect(valueOf(host, 5, 0)).toBe('#N/A');
    await freezeFunctions(vi);
    expect(cellOf(host, 5, 0)).toMatchObject({ value: '#N/A' });
    expect(cellOf(host, 5, 0)?.formula).toBeUndefined();
  });
});

describe('formulas that cannot be turned into values are left and told', () => {
  test('where the functions are missing: #NAME? is no result, older results are', async () => {
    const host = await open();
    host.calculateWith(null);
    host.edit(LOANS, 'A6', '=_xldudf_TKVV_VNNUMBER(B6)');
    expect(valueOf(host, 5, 0)).toBe('#NAME?');
    const { formulas, left } = await freezeFunctions(vi);
    expect(formulas).toBe(3);
    expect(left).toEqual([{ sheet: LOANS, cell: 'A6', formula: '=TKVV.VNNUMBER(B6)', why: 'notCalculated' }]);
  });

  test('a formula that Excel stored under its prefix comes back under its own name', async () => {
    const host = await openBook(createWorkbook([LOANS]));
    host.edit(LOANS, 'B1', "'30/9/2026");
    host.edit(LOANS, 'A1', '=_xlfn._xldudf_TKVV_VNDATE(B1)');
    const cell = cellOf(host, 0, 0);
    if (cell) cell.value = 46_295;
    expect(await freezeFunctions(vi)).toMatchObject({ formulas: 1 });
    host.calculateWith(OURS);
    await unfreezeFunctions(vi);
    expect(cellOf(host, 0, 0)).toMatchObject({ formula: '=TKVV.VNDATE(B1)', value: 46_295 });
  });

  test('a block that another formula speaks of as a whole, unless that is turned into values too', async () => {
    const host = await open();
    host.edit('Ghi chú', 'A1', "=SUM('Sổ vay'!$E$1#)");
    expect(await freezeFunctions(vi)).toMatchObject({
      formulas: 3,
      left: [{ sheet: LOANS, cell: 'E1', formula: FORMULAS.E1, why: 'blockReferred' }],
    });
    await undoLast();
    host.edit('Ghi chú', 'A1', "=TKVV.VNNUMBER('Sổ vay'!$E$1#)");
    sheetOf(host.workbook, 'Ghi chú').cells.get(cellKey(0, 0))!.value = 1;
    expect(await freezeFunctions(vi)).toMatchObject({ formulas: 5, left: [] });
  });

  test('a block without room', async () => {
    const host = await open();
    host.edit(LOANS, 'G3', 'ghi tay');
    expect(valueOf(host, 0, 4)).toBe('#SPILL!');
    expect((await freezeFunctions(vi)).left).toMatchObject([{ cell: 'E1', why: 'notCalculated' }]);
    expect(valueOf(host, 2, 6)).toBe('ghi tay');
  });
});

describe('the way back overwrites nothing of the user’s', () => {
  test('values that somebody changed, and deleted sheets, are left and stay noted', async () => {
    const host = await open();
    await freezeFunctions(vi);
    host.edit(LOANS, 'G2', 1);
    const { formulas, left } = await unfreezeFunctions(vi);
    expect(formulas).toBe(3);
    expect(left).toEqual([{ sheet: LOANS, cell: 'E1:L3', formula: FORMULAS.E1, why: 'changed' }]);
    expect(valueOf(host, 1, 6)).toBe(1);
    expect((await loadSettings()).frozen).toMatchObject([{ area: 'E1:L3' }]);
    sheetOf(host.workbook).name = 'Tên khác';
    expect(await unfreezeFunctions(vi)).toMatchObject({ formulas: 0, left: [{ why: 'sheetGone' }] });
  });

  test('taking it back stops at a cell that was changed, and writes nothing', async () => {
    const host = await open();
    await freezeFunctions(vi);
    host.edit(LOANS, 'G2', 1);
    const changed = dump(host.workbook);
    expect(await errorOf(undoLast())).toMatchObject({ code: 'cellChanged', values: { sheet: LOANS, cell: 'G2' } });
    expectSame(dump(host.workbook), changed);
  });
});

describe('large sheets', () => {
  test('formulas are read in pieces, in smaller ones where an answer would be too large for the web', async () => {
    const host = await open();
    const rows = 3_000;
    const long = `0*LEN("${'x'.repeat(240)}")`;
    const formulas = Array.from({ length: rows }, (_, at) => [`=TKVV.VNNUMBER("${at + 1}")+${long}`]);
    host.edit('Ghi chú', `A1:A${rows}`, formulas);
    host.knobs.maxPayload = 500_000;
    host.log.clear();
    const exactly = dumpSheet(host.workbook, 'Ghi chú');
    // the notes of so many on the settings sheet would not go through: only the search is held to it
    const found = await run((context) => readOwnFormulas(context));
    expect(found).toHaveLength(rows + 4);
    expect(host.log.requests.filter(({ error }) => error).length).toBeGreaterThan(0);
    host.knobs.reset();
    expect(await freezeFunctions(vi)).toMatchObject({ formulas: rows + 4, left: [] });
    await undoLast();
    expectSame(dumpSheet(host.workbook, 'Ghi chú'), exactly);
  });

  test('a block of several pieces goes there and back', async () => {
    const host = await openBook(createWorkbook([LOANS, 'Ghi chú']));
    host.calculateWith(OURS);
    const rows = 2_500;
    host.edit(
      LOANS,
      `A1:B${rows}`,
      Array.from({ length: rows }, (_, at) => [46_000 + (at % 900), 1 + at]),
    );
    host.edit(LOANS, 'D1', `=TKVV.DUESCHEDULE(A1:B${rows},46295)`);
    const before = dumpSheet(host.workbook, LOANS);
    expect(await freezeFunctions(vi)).toMatchObject({ formulas: 1, cells: rows * 8 });
    expect(await unfreezeFunctions(vi)).toMatchObject({ formulas: 1, left: [] });
    expectSame(dumpSheet(host.workbook, LOANS), before);
  });
});

describe('whole or not at all', () => {
  test('a protected sheet and hidden rows are refused before anything is written', async () => {
    const host = await open();
    const { protection } = sheetOf(host.workbook);
    protection.protected = true;
    const before = dump(host.workbook);
    expect(await errorOf(freezeFunctions(vi))).toMatchObject({ code: 'sheetProtected', values: { sheet: LOANS } });
    expectSame(dump(host.workbook), before);
    protection.protected = false;
    sheetOf(host.workbook).hiddenRows.add(2);
    expect(await errorOf(freezeFunctions(vi))).toMatchObject({ code: 'rowsHidden', values: { cell: 'E1' } });
    sheetOf(host.workbook).hiddenRows.clear();
    await freezeFunctions(vi);
    protection.protected = true;
    expect(await errorOf(unfreezeFunctions(vi))).toMatchObject({ code: 'sheetProtected' });
  });

  test('a protected sheet without such formulas is no hindrance', async () => {
    const host = await open();
    host.edit('Ghi chú', 'A1', 1);
    sheetOf(host.workbook, 'Ghi chú').protection.protected = true;
    expect(await freezeFunctions(vi)).toMatchObject({ formulas: 4 });
  });

  test('whichever request fails, the workbook is as it was', async () => {
    for (let nth = 1; nth < 40; nth++) {
      const host = await open();
      const before = dump(host.workbook);
      host.log.clear();
      host.knobs.failRequest(nth, { code: 'GeneralException', when: nth % 2 ? 'before' : 'after' });
      const failed = await freezeFunctions(vi).then(
        () => false,
        () => true,
      );
      host.knobs.reset();
      if (!failed) return expect(nth).toBeGreaterThan(8);
      expectSame(dump(host.workbook), before);
    }
    throw new Error('it never came through');
  });

  test('a stopped job leaves everything', async () => {
    const host = await open();
    const before = dump(host.workbook);
    const signal = AbortSignal.abort();
    expect(await errorOf(freezeFunctions({ ...vi, signal }))).toMatchObject({ code: 'cancelled' });
    expectSame(dump(host.workbook), before);
  });
});

test('there and back again: whatever the texts, formulas and figures are as before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('1.243', '=1', "'x", '#N/A', '5/1/2026')), {
        minLength: 1,
        maxLength: 6,
      }),
      async (texts) => {
        const host = await openBook(createWorkbook([LOANS, 'Ghi chú']));
        host.calculateWith(OURS);
        host.edit(
          LOANS,
          `A1:A${texts.length}`,
          texts.map((text) => [text === '' ? '' : `'${text}`]),
        );
        host.edit(LOANS, 'C1', `=TKVV.UNICODE(A1:A${texts.length})`);
        host.edit(LOANS, 'D1', `=TKVV.VNNUMBER(A1:A${texts.length})`);
        const [before, exactly] = [figures(host), dumpSheet(host.workbook, LOANS)];
        await freezeFunctions(vi);
        expect(figures(host)).toEqual(before);
        await unfreezeFunctions(vi);
        expectSame(dumpSheet(host.workbook, LOANS), exactly);
      },
    ),
    { numRuns: 25 },
  );
});
