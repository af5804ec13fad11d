import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnOf, type Table } from '../../src/core/sheet/table';
import { neededColumns, recognise } from '../../src/core/sheet/recognise';
import { readWorkbook } from '../../src/excel/read';
import type { Platform } from '../../src/sandbox/host';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../src/sandbox/xlsx/write-xlsx';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

const HEADINGS = ['Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Nợ quá hạn'];

/** Two lists of groups beside each other, one column between: A1:D(rows+1) and F1:I(rows+1). */
function twoLists(rows: number): Workbook {
  const workbook = createWorkbook(['Tổ']);
  const sheet = workbook.sheets[0] as Sheet;
  for (const left of [0, 5]) {
    const put = (row: number, col: number, value: string | number): void =>
      void sheet.cells.set(cellKey(row, left + col), { value, style: DEFAULT_STYLE });
    HEADINGS.forEach((heading, col) => put(0, col, heading));
    for (let at = 0; at < rows; at++)
      [String(left * 1_000 + at).padStart(7, '0'), `Tổ trưởng ${at}`, (at + 1) * 1_000_000, 0].forEach((value, col) =>
        put(1 + at, col, value),
      );
  }
  return workbook;
}

const read = async (): Promise<Table[]> => {
  const { grids } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
  return recognise(grids).tables;
};

/** Everything but what tells where a heading stood. */
const shape = (tables: readonly Table[]): string =>
  JSON.stringify(tables.map(({ columns, rows, kind }) => ({ columns, rows, kind })));

describe.each<Platform>(['OfficeOnline', 'PC'])('table objects, on %s', (platform) => {
  test.each([40, 6_000])(
    '%d rows: read like plain ranges, with headings shown or hidden, in as many requests',
    async (rows) => {
      const host = await openBook(twoLists(rows), platform, '1.13');
      const plain = shape(await read());
      const requests = host.log.count;
      await Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem('Tổ');
        tables.add(`A1:D${rows + 1}`, true);
        tables.add(`F1:I${rows + 1}`, true).showHeaders = false;
        await context.sync();
      });
      host.log.clear();
      const tables = await read();
      expect(shape(tables)).toBe(plain);
      expect(host.log.count).toBe(requests);
    },
  );
});

test('a totals row and a filter in use: the total is no group, hidden rows are read and told', async () => {
  await openBook(twoLists(10));
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('Tổ');
    const left = tables.add('A1:D11', true);
    left.showTotals = true;
    left.getTotalRowRange().values = [['Total', '', 55_000_000, 0]];
    left.autoFilter.apply(left.getRange(), 0, { filterOn: 'Values', values: ['0000001', '0000002'] });
    await context.sync();
  });
  const [table] = await read();
  expect(table!.hidden).toEqual({ rows: 8, cols: 0, filtered: true });
  expect(table!.rows.at(-1)).toMatchObject({ role: 'total', parts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
});

test('a file’s table that is filtered stays so', async () => {
  const workbook = twoLists(10);
  workbook.sheets[0]!.tables.push({
    ...{ id: 't1', name: 'To', area: { row: 0, col: 0, rows: 11, cols: 4 }, showHeaders: true, showTotals: false },
    ...{ style: '', showFilterButton: true },
  });
  const files = unzipSync(await writeXlsx(workbook));
  const xml = strFromU8(files['xl/tables/table1.xml']!);
  const criteria = '<filterColumn colId="0"><filters><filter val="0000001"/></filters></filterColumn>';
  const filtered = xml.replace('<autoFilter ref="A1:D11"/>', `<autoFilter ref="A1:D11">${criteria}</autoFilter>`);
  expect(filtered).not.toBe(xml);
  files['xl/tables/table1.xml'] = strToU8(filtered);
  const back = await readXlsx(await writeXlsx(await readXlsx(zipSync(files))));
  await openBook(back);
  expect((await read()).map(({ hidden }) => hidden.filtered)).toEqual([true, false]);
});

test('a file’s table whose headings are hidden', async () => {
  const workbook = twoLists(10);
  const sheet = workbook.sheets[0]!;
  sheet.tables.push({
    ...{ id: 't1', name: 'To', area: { row: 1, col: 5, rows: 10, cols: 4 }, showHeaders: false, showTotals: false },
    ...{ style: '', showFilterButton: false, hiddenHeaders: HEADINGS },
  });
  for (let col = 5; col < 9; col++) sheet.cells.delete(cellKey(0, col));
  const back = await readXlsx(await writeXlsx(workbook));
  expect(back.sheets[0]!.tables[0]).toMatchObject({ showHeaders: false, hiddenHeaders: HEADINGS });
  await openBook(back);
  const tables = await read();
  expect(tables.map(({ rows }) => rows.length)).toEqual([10, 10]);
  expect(columnOf(tables[1]!, 'outstanding')).toMatchObject({ col: 7, heading: 'Dư nợ' });
});

test('the filter of a table hides rows, is told apart from rows hidden by hand, and can be taken off', async () => {
  await openBook(twoLists(10));
  const state = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổ');
    const table = sheet.tables.add('A1:D11', true);
    table.autoFilter.apply(table.getRange(), 2, { filterOn: 'Custom', criterion1: '>5000000' });
    const filter = table.autoFilter.load('enabled,isDataFiltered');
    const own = sheet.autoFilter.load('enabled,isDataFiltered');
    const rows = sheet.getRange('A1:A11').load('rowHidden');
    await context.sync();
    const filtered = [filter.enabled, filter.isDataFiltered, own.enabled, own.isDataFiltered, rows.rowHidden];
    table.autoFilter.clearCriteria();
    filter.load('isDataFiltered');
    rows.load('rowHidden');
    await context.sync();
    return [...filtered, filter.isDataFiltered, rows.rowHidden];
  });
  expect(state).toEqual([true, true, false, false, null, false, false]);
});
