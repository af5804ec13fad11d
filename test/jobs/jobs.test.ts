import { TkvvError } from '../../src/core/errors';
import { checkWorkbook } from '../../src/jobs/check';
import { listDueDebts } from '../../src/jobs/due';
import { ENTRUSTED } from '../../src/core/record/organisation';
import { fillReport } from '../../src/jobs/report/fill';
import { scoreGroups } from '../../src/jobs/score';
import { survey } from '../../src/jobs/survey';
import { undoLast } from '../../src/jobs/undo';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type Workbook } from '../../src/sandbox/model/workbook';
import { MISTAKES } from '../../src/sandbox/samples/mistakes/all';
import { officeSample } from '../../src/sandbox/samples/sample';
import { printedSample } from '../../src/sandbox/samples/seed/printed-sample';
import { dump, dumpSheet, expectSame } from './dump';
import { closeBook, openBook } from './open';

const options = { language: 'vi' } as const;
const OWN = [
  'TKVV Kiểm tra',
  'TKVV Chấm điểm',
  'TKVV Nợ đến hạn',
  'Báo cáo quý',
  'Phụ lục I',
  'Phụ lục II',
  'Phụ lục III',
];

const office = (): Workbook => officeSample('phong-giao-dich.xlsx', MISTAKES).workbook;
const printed = (): Workbook => printedSample().workbook;

async function runAll() {
  const check = await checkWorkbook(options);
  const score = await scoreGroups(options);
  const due = await listDueDebts(options);
  const report = await fillReport(options);
  return { check, score, due, report };
}

/** The code of the error that a job rejects with; fails if it does not reject. */
async function codeOf(job: Promise<unknown>): Promise<string> {
  const error: unknown = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TkvvError);
  return (error as TkvvError).code;
}

afterAll(closeBook);

describe.each([
  ['OfficeOnline', undefined],
  ['PC', undefined],
  ['OfficeOnline', '1.13'],
] as const)('the four jobs on %s, ExcelApi %s', (platform, excelApi) => {
  test('find, score, schedule and report the same, on sheets of their own; the user’s sheets are as before', async () => {
    const workbook = office();
    const before = workbook.sheets.map(({ name }) => dumpSheet(workbook, name));
    const names = workbook.sheets.map(({ name }) => name);
    await openBook(workbook, platform, excelApi);
    const { check, score, due, report } = await runAll();
    expectSame(
      names.map((name) => dumpSheet(workbook, name)),
      before,
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...names, ...OWN]);
    expect(check.findings.filter(({ severity }) => severity === 'error')).toHaveLength(33);
    expect(score.groups).toHaveLength(61);
    expect(score.verified).toBe(false);
    expect(due.loans.length).toBeGreaterThan(1_500);
    const { figures } = report.data;
    const four = ENTRUSTED.map((of) => figures.value('outstanding', of) ?? NaN);
    expect(four.reduce((sum, debt) => sum + debt, 0)).toBe(figures.value('outstanding'));
    expect(report.narrative.length).toBeGreaterThan(5);
  });
});

describe('writing', () => {
  test('a second run changes nothing: no second sheet, no moved cell', async () => {
    const workbook = office();
    await openBook(workbook);
    await runAll();
    const once = dump(workbook);
    await runAll();
    expectSame(dump(workbook), once);
  });

  test('what a job wrote is taken back exactly: the new sheet goes, and its hidden name', async () => {
    const workbook = printed();
    const before = dump(workbook);
    await openBook(workbook);
    await fillReport(options);
    expect(dump(workbook)).not.toEqual(before);
    expect(await undoLast()).toBe('Báo cáo quý');
    expectSame(dump(workbook), before);
    expect(await undoLast()).toBeNull();
  });

  test('a refill with other figures is taken back to the fill before it, every cell and format', async () => {
    const workbook = office();
    const host = await openBook(workbook);
    await checkWorkbook(options);
    await fillReport(options);
    const first = dump(workbook);
    host.edit('31-12-2025', 'C6', [[99]]);
    const edited = dump(workbook);
    expect(edited).not.toEqual(first);
    await fillReport(options);
    expect(dump(workbook)).not.toEqual(edited);
    await undoLast();
    expectSame(dump(workbook), edited);
  });

  test('a shorter or longer list moves what the user wrote below it, overwrites nothing, and keeps the user’s widths', async () => {
    const workbook = printed();
    const host = await openBook(workbook);
    const before = (await checkWorkbook(options)).findings;
    const sheet = workbook.sheets.find(({ name }) => name === OWN[0])!;
    const last = Math.max(
      ...[...sheet.cells].filter(([, cell]) => cell.value !== '').map(([key]) => Math.floor(key / 16_384)),
    );
    sheet.columnWidths.set(4, 500);
    host.edit(OWN[0]!, `A${last + 3}`, [['Ghi chú của tôi']]);
    const noteRow = (): number => {
      const [key] = [...sheet.cells].find(([, cell]) => cell.value === 'Ghi chú của tôi')!;
      return Math.floor(key / 16_384);
    };
    expect(noteRow()).toBe(last + 2);
    host.edit('Bảng 1', 'D9', [['99.950']]);
    const { findings } = await checkWorkbook(options);
    expect(findings.length).not.toBe(before.length);
    expect(noteRow()).toBe(last + 2 + (findings.length - before.length));
    expect(sheet.columnWidths.get(4)).toBe(500);
    await undoLast();
    expect(noteRow()).toBe(last + 2);
  });

  test('a user’s sheet of the same name is left alone', async () => {
    const workbook = printed();
    workbook.sheets.push(createWorkbook(['Báo cáo quý']).sheets[0]!);
    workbook.sheets.at(-1)!.cells.set(cellKey(0, 0), { value: 'của người dùng', style: DEFAULT_STYLE });
    const mine = dumpSheet(workbook, 'Báo cáo quý');
    await openBook(workbook);
    expect((await fillReport(options)).sheet).toBe('Báo cáo quý (2)');
    expect(dumpSheet(workbook, 'Báo cáo quý')).toEqual(mine);
    expect((await fillReport(options)).sheet).toBe('Báo cáo quý (2)');
  });

  test('the add-in’s sheet is found again under the name that the user gave it', async () => {
    const workbook = printed();
    await openBook(workbook);
    await fillReport(options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo quý').name = 'Báo cáo Q4';
      await context.sync();
    });
    expect((await fillReport(options)).sheet).toBe('Báo cáo Q4');
    expect(workbook.sheets).toHaveLength(3);
  });

  test('a sheet that the user deleted is made again', async () => {
    const workbook = printed();
    await openBook(workbook);
    await fillReport(options);
    const filled = dump(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo quý').delete();
      await context.sync();
    });
    expect((await fillReport(options)).sheet).toBe('Báo cáo quý');
    expectSame(dump(workbook), filled);
  });

  test('filling the report takes at most twelve round trips, refilling too', async () => {
    const host = await openBook(office());
    for (const time of ['first', 'second']) {
      const from = host.log.count;
      await fillReport(options);
      expect({ time, trips: host.log.count - from <= 12 }).toEqual({ time, trips: true });
    }
  });
});

describe('a failure in the middle', () => {
  test.each(['before', 'after'] as const)(
    'of any single request (%s Excel did it) leaves the workbook as it was or completely filled, and a second click completes it',
    async (when) => {
      const complete = printed();
      await openBook(complete);
      const host = await openBook(complete);
      await fillReport(options);
      const requests = host.log.count;
      const filled = dump(complete);
      for (let nth = 1; nth <= requests; nth++) {
        const workbook = printed();
        const untouched = dump(workbook);
        const failing = await openBook(workbook);
        failing.knobs.failRequest(nth, { code: 'GeneralException', when });
        const failed = await fillReport(options).then(
          () => false,
          () => true,
        );
        expectSame({ nth, failed, state: dump(workbook) }, { nth, failed: true, state: untouched });
        await fillReport(options);
        expectSame(dump(workbook), filled);
      }
    },
  );

  test('of a refill puts the previous fill back', async () => {
    const probe = printed();
    const counting = await openBook(probe);
    await fillReport(options);
    const first = counting.log.count;
    await fillReport(options);
    const requests = counting.log.count - first;
    for (let nth = 1; nth <= requests; nth++) {
      const workbook = printed();
      const host = await openBook(workbook);
      await fillReport(options);
      host.edit('Bảng 1', 'D5', [['40.158']]);
      const before = dump(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException' });
      await expect(fillReport(options)).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: before });
    }
  });

  test('a cancelled job leaves the workbook as it was', async () => {
    const workbook = printed();
    const before = dump(workbook);
    await openBook(workbook);
    const stop = new AbortController();
    stop.abort();
    expect(await codeOf(fillReport({ ...options, signal: stop.signal }))).toBe('cancelled');
    expectSame(dump(workbook), before);
  });
});

describe('workbooks that cannot be worked on get one clear code, and nothing is written', () => {
  test.each([
    ['an empty workbook', () => createWorkbook(), 'emptyWorkbook'],
    ['a workbook with no known sheet', shoppingList, 'noKnownSheet'],
    ['a protected sheet', () => protectSheet(printed()), 'sheetProtected'],
    ['a protected structure', () => protectStructure(printed()), 'workbookProtected'],
  ])('%s', async (_, make, code) => {
    const workbook = make();
    const before = dump(workbook);
    await openBook(workbook);
    expect(await codeOf(checkWorkbook(options))).toBe(code);
    expectSame(dump(workbook), before);
  });

  test('an Excel that is too old', async () => {
    await openBook(printed(), 'PC', '1.12');
    expect(await codeOf(survey(options))).toBe('excelTooOld');
  });

  test('the add-in’s own sheet, protected by the user', async () => {
    const workbook = printed();
    await openBook(workbook);
    await fillReport(options);
    workbook.sheets.at(-1)!.protection.protected = true;
    const before = dump(workbook);
    expect(await codeOf(fillReport(options))).toBe('sheetProtected');
    expectSame(dump(workbook), before);
  });

  test('jobs without their sheets say which one is missing', async () => {
    await openBook(printed());
    expect(await codeOf(scoreGroups(options))).toBe('noGroups');
    expect(await codeOf(listDueDebts(options))).toBe('noLoans');
    expect(await codeOf(fillReport({ ...options, period: '2026' }))).toBe('badPeriod');
  });

  test('a job waits while the user types in a cell', async () => {
    const host = await openBook(printed());
    host.knobs.startCellEdit();
    setTimeout(() => host.knobs.endCellEdit(), 50);
    await expect(checkWorkbook(options)).resolves.toMatchObject({ sheet: OWN[0] });
  });
});

function shoppingList(): Workbook {
  const workbook = createWorkbook(['Mua sắm']);
  ['Gạo', 'Muối', 'Đường'].forEach((value, row) =>
    workbook.sheets[0]!.cells.set(cellKey(row, 0), { value, style: DEFAULT_STYLE }),
  );
  return workbook;
}

function protectSheet(workbook: Workbook): Workbook {
  workbook.sheets[0]!.protection.protected = true;
  return workbook;
}

function protectStructure(workbook: Workbook): Workbook {
  workbook.protection.protected = true;
  return workbook;
}
