import { fromIsoDate, isoDate } from '../../src/core/cell/serial';
import { TkvvError } from '../../src/core/errors';
import { listDueDebts } from '../../src/jobs/due';
import { writeNotices } from '../../src/jobs/notices';
import { loadSettings } from '../../src/jobs/settings/store';
import { undoLast } from '../../src/jobs/undo';
import { keyCol, keyRow, type Workbook } from '../../src/sandbox/model/workbook';
import { dump, expectSame } from './dump';
import { dueOffice, IDENTITY, loanCode, LOANS, PHONE } from './due-office';
import { closeBook, openBook } from './open';

const vi = { language: 'vi' } as const;
const LIST = 'TKVV Nợ đến hạn';
const NOTICES = 'TKVV Thông báo nợ';

/** Texts and numbers of a sheet, row by row, blanks left out. */
function rowsOf(workbook: Workbook, name: string): (string | number | boolean)[][] {
  const rows: (string | number | boolean)[][] = [];
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  for (const [key, { value }] of [...sheet.cells].sort(([a], [b]) => a - b))
    if (value !== '') (rows[keyRow(key)] ??= []).push(value as string);
  return Array.from(rows, (row) => row ?? []);
}

const textOf = (workbook: Workbook, name: string): string => rowsOf(workbook, name).flat().join('\n');
const rowWith = (workbook: Workbook, name: string, first: string | number) =>
  rowsOf(workbook, name).find((row) => row[0] === first);

async function codeOf(job: Promise<unknown>): Promise<string> {
  const error: unknown = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TkvvError);
  return (error as TkvvError).code;
}

afterAll(closeBook);

describe.each(['OfficeOnline', 'PC'] as const)('the list of due debts on %s', (platform) => {
  test('the most pressing first, with its sums, calendar and lists below; subtotals are live', async () => {
    const workbook = dueOffice();
    await openBook(workbook, platform);
    const { loans, overview, sheet } = await listDueDebts(vi);
    expect(sheet).toBe(LIST);
    expect(loans.map(({ loan, stage, dueDate }) => [loan, stage, isoDate(dueDate)])).toEqual([
      [loanCode(5), '30', '2026-10-05'],
      [loanCode(2), '30', '2026-10-15'],
      [loanCode(1), '30', '2026-10-20'],
      [loanCode(7), '60', '2026-11-20'],
      [loanCode(3), 'later', '2027-01-05'],
      [loanCode(6), 'later', '2027-09-05'],
      [loanCode(4), 'later', '2028-11-20'],
    ]);
    expect(overview.sources).toEqual({ session: 4, extension: 0, contract: 3 });
    const [month] = overview.windows;
    expect(month!.frames.map(({ frame, count }) => [frame, count])).toEqual([
      ['waiting', 1],
      ['within', 2],
      ['after', 0],
    ]);
    // group 0126201: loans 1, 4; the formulas have been calculated
    expect(rowWith(workbook, LIST, '0126201')).toEqual([
      '0126201',
      'Trần Thị Số 1',
      2,
      'Xã Số 1',
      40,
      0,
      0,
      20,
      0,
      0,
      20,
    ]);
    expect(rowWith(workbook, LIST, 'Tháng 10/2026')).toEqual(['Tháng 10/2026', 60, 3, 60]);
    expect(rowWith(workbook, LIST, 'Cộng các dòng đang hiện')!.slice(1)).toEqual([140_000_000, 900_000]);
    const text = textOf(workbook, LIST);
    for (const words of [
      'Món vay 3 tháng không hoạt động',
      'Lãi tồn trên 3 tháng: 1 món',
      'đi khỏi địa phương: 1 món',
      'Còn đến 30 ngày',
    ])
      expect(text).toContain(words);
  });

  test('a filter leaves the groups’ subtotals as they are, and the total follows it', async () => {
    const workbook = dueOffice();
    const host = await openBook(workbook, platform);
    await listDueDebts(vi);
    const sheet = workbook.sheets.find(({ name }) => name === LIST)!;
    const formulas = [...sheet.cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.includes('SUBTOTAL(109,'))).toHaveLength(2);
    // an amount corrected in the list: the group's subtotal follows
    const [key] = [...sheet.cells].find(([at, { value }]) => keyCol(at) === 8 && value === 20_000_000)!;
    host.edit(LIST, `I${keyRow(key) + 1}`, [[30_000_000]]);
    const group = rowsOf(workbook, LIST).filter((row) => row[0] === '0126202');
    expect(group[0]!.slice(0, 5)).toEqual(['0126202', 'Trần Thị Số 2', 2, 'Xã Số 2', 50]);
  });
});

describe('the basis of the due date', () => {
  test('is kept with the workbook, holds for the next run and for the notices, and is one step to take back', async () => {
    const workbook = dueOffice();
    await openBook(workbook);
    const before = dump(workbook);
    const first = await listDueDebts({ ...vi, basis: 'contract' });
    expect(first.overview.choice.basis).toBe('contract');
    expect(first.loans.find(({ loan }) => loan === loanCode(5))).toMatchObject({ stage: 'overdue' });
    expect((await loadSettings()).due).toEqual([{ basis: 'contract', entrustedMonths: null }]);
    const kept = dump(workbook);
    const second = await listDueDebts(vi);
    expect(second.loans).toEqual(first.loans);
    expect(textOf(workbook, LIST)).toContain('theo hợp đồng (thực tế');
    await undoLast();
    expectSame(dump(workbook), kept);
    await undoLast();
    expectSame(dump(workbook), before);
  });

  test('a failure of the second writing takes the first back too', async () => {
    const probe = dueOffice();
    const counting = await openBook(probe);
    await listDueDebts({ ...vi, basis: 'session' });
    const requests = counting.log.count;
    const complete = dump(probe);
    for (let nth = 1; nth <= requests; nth++) {
      const workbook = dueOffice();
      const untouched = dump(workbook);
      const host = await openBook(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException', when: 'after' });
      await expect(listDueDebts({ ...vi, basis: 'session' })).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
      await listDueDebts({ ...vi, basis: 'session' });
      expectSame(dump(workbook), complete);
    }
  });

  test('a word on the settings sheet that is no basis is told and does not stop the job', async () => {
    const workbook = dueOffice();
    const host = await openBook(workbook);
    await listDueDebts({ ...vi, basis: 'contract' });
    const rows = rowsOf(workbook, 'TKVV Thiết lập');
    const at = rows.findIndex((row) => row[0] === 'Ngày theo hợp đồng');
    host.edit('TKVV Thiết lập', `A${at + 1}`, [['theo ý tôi']]);
    const { overview } = await listDueDebts(vi);
    expect(overview.choice.basis).toBe('auto');
    expect((await loadSettings()).unused).toMatchObject([
      { section: 'due', fault: { column: 'basis', code: 'unknownWord' } },
    ]);
  });
});

test('with last month’s list in the workbook, how its debts were handled is told against 98 %, collection apart from it', async () => {
  const then = [
    { n: 1, due: '2026-09-20' },
    { n: 2, due: '2026-09-20' },
    { n: 3, due: '2026-09-20' },
    { n: 4, due: '2027-09-20' },
  ];
  const now = [
    { n: 1, due: '2026-09-20', inTerm: 0 },
    { n: 2, due: '2026-09-20', extended: '2027-09-20' },
    { n: 3, due: '2026-09-20', inTerm: 0, overdue: 20_000_000 },
    { n: 4, due: '2027-09-20' },
  ];
  const workbook = dueOffice(now, then);
  await openBook(workbook);
  const { overview } = await listDueDebts(vi);
  expect(overview.handled).toMatchObject({ loans: 3, due: 60e6, collected: 20e6, extended: 20e6, overdue: 20e6 });
  expect(overview.handled!.handled).toBeCloseTo(200 / 3);
  expect(overview.handled!.collectedRatio).toBeCloseTo(100 / 3);
  expect(textOf(workbook, LIST)).toContain('66,67% (chỉ tiêu từ 98%, chưa kiểm chứng cách tính)');
});

test('loans that cannot be scheduled are named with their cell, the others are listed', async () => {
  const workbook = dueOffice([
    { n: 1 },
    { n: 2, inTerm: -5_000_000 },
    { n: 3, due: '' },
    { n: 4, due: '2020-01-01' },
    { n: 5, inTerm: 'chưa rõ' },
  ]);
  await openBook(workbook);
  const { loans, overview, undated } = await listDueDebts(vi);
  expect(loans.map(({ loan }) => loan)).toEqual([loanCode(4), loanCode(1)]);
  expect(undated).toEqual([loanCode(3)]);
  expect(overview.faults.map(({ kind }) => kind)).toEqual(['negative', 'undated', 'beforeLoan', 'unreadable']);
  const text = textOf(workbook, LIST);
  for (const cell of ['T9!P3', 'T9!L5', 'T9!P6']) expect(text).toContain(cell);
});

describe('notices for the leaders', () => {
  test('a page each, numbers masked, taken back exactly, and a second run changes nothing', async () => {
    const workbook = dueOffice();
    await openBook(workbook);
    const before = dump(workbook);
    const { lists, sheet } = await writeNotices(vi);
    expect(sheet).toBe(NOTICES);
    expect(lists.map(({ group, debts }) => [group, debts.length])).toEqual([
      ['0126201', 1],
      ['0126202', 2],
      ['', 1],
    ]);
    const text = textOf(workbook, NOTICES);
    expect(text).not.toContain(PHONE);
    expect(text).not.toContain(IDENTITY);
    expect(text).toContain('•••••••678');
    expect(text.match(/THÔNG BÁO NỢ ĐẾN HẠN/g)).toHaveLength(3);
    const once = dump(workbook);
    await writeNotices(vi);
    expectSame(dump(workbook), once);
    await undoLast();
    await undoLast();
    expectSame(dump(workbook), before);
  });

  test('only the groups asked for, with numbers in full where asked; a page begins for every further group', async () => {
    const workbook = dueOffice();
    await openBook(workbook);
    await writeNotices(vi, { groups: ['0126201'], showNumbers: true });
    expect(textOf(workbook, NOTICES)).toContain(PHONE);
    expect(textOf(workbook, NOTICES)).not.toContain('0126202');
    const breaks = (): number => workbook.sheets.find(({ name }) => name === NOTICES)!.pageLayout.rowBreaks.length;
    expect(breaks()).toBe(0);
    await writeNotices(vi);
    expect(breaks()).toBe(2);
  });

  test('the signatures of a list longer than a page stay together, with the request above them', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ n: at + 1, group: '0126201' }));
    const torn: number[] = [];
    for (const count of [15, 25, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 60]) {
      const workbook = dueOffice(many.slice(0, count));
      await openBook(workbook);
      await writeNotices(vi);
      const rows = rowsOf(workbook, NOTICES);
      const { rowBreaks } = workbook.sheets.find(({ name }) => name === NOTICES)!.pageLayout;
      if (rowBreaks.length === 0) continue;
      torn.push(count);
      expect(rowBreaks).toEqual([rows.findIndex((row) => String(row[0]).startsWith('Ông/Bà vui lòng')) - 1]);
    }
    expect(torn.length).toBeGreaterThan(0);
    expect(torn).not.toContain(15);
  });

  test('nothing to tell is told, and nothing is written', async () => {
    const workbook = dueOffice([{ n: 4, due: '2028-11-20' }]);
    await openBook(workbook);
    const before = dump(workbook);
    expect(await codeOf(writeNotices(vi))).toBe('noDueDebts');
    expect(await codeOf(writeNotices(vi, { groups: ['0126299'] }))).toBe('noDueDebts');
    expectSame(dump(workbook), before);
  });

  test('a failure of any request leaves the workbook as it was', async () => {
    const probe = await openBook(dueOffice());
    await writeNotices(vi);
    const requests = probe.log.count;
    for (let nth = 1; nth <= requests; nth++) {
      const workbook = dueOffice();
      const untouched = dump(workbook);
      const host = await openBook(workbook);
      host.knobs.failRequest(nth, { code: 'GeneralException', when: 'before' });
      await expect(writeNotices(vi)).rejects.toThrow();
      expectSame({ nth, state: dump(workbook) }, { nth, state: untouched });
    }
  });
});

test('the day of the loans decides, not a clock', async () => {
  await openBook(dueOffice(LOANS));
  const { asOf } = await listDueDebts(vi);
  expect(asOf).toBe(fromIsoDate('2026-09-30'));
});

test('where nothing is in term the sheet says so, in either language', async () => {
  for (const language of ['vi', 'en'] as const) {
    const workbook = dueOffice([{ n: 8, inTerm: 0, overdue: 5_000_000 }]);
    await openBook(workbook);
    const { loans, sheet } = await listDueDebts({ language });
    expect(loans).toEqual([]);
    expect(sheet).toBe(LIST);
    expect(textOf(workbook, LIST)).toContain(language === 'vi' ? '0 món, số tiền 0 đồng' : '0 loans, 0 đồng');
  }
});
