/** What a person's own hand does to the workbook on the page: only what was typed, and the page hears of it. */
import { createWorkbook } from '../../../src/sandbox/model/create';
import { cellAt } from '../../../src/sandbox/model/cells';
import { DEFAULT_STYLE } from '../../../src/sandbox/model/style';
import type { CellValue, Sheet } from '../../../src/sandbox/model/workbook';
import { cellKey } from '../../../src/sandbox/model/workbook';
import { selectCell, showSheet, typeInto } from '../../../src/sandbox/try/page/edit-book';
import { openBook, resultName } from '../../../src/sandbox/try/page/open-book';
import { pageExternal } from '../../../src/sandbox/try/page/page-external';
import { WatchedHost } from '../../../src/sandbox/try/page/watched-host';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';

const A1 = { row: 0, col: 0 };

function desk(value: CellValue = '', numberFormat = 'General') {
  const host = new WatchedHost({ workbook: createWorkbook(['Sổ vay', 'Ghi chú']), platform: 'PC' });
  const sheet = host.workbook.sheets[0] as Sheet;
  if (value !== '') sheet.cells.set(cellKey(0, 0), { value, style: { ...DEFAULT_STYLE, numberFormat } });
  const told = jest.fn();
  host.watch(told);
  return { host, sheet, told, value: () => cellAt(sheet, 0, 0)?.value };
}

test('a figure is written as its office types it', () => {
  const { host, sheet, told, value } = desk();
  expect(typeInto(host, sheet, A1, '1.234.567,5', 'vi')).toBeNull();
  expect(value()).toBe(1_234_567.5);
  expect(told).toHaveBeenCalledTimes(1);
  typeInto(host, sheet, A1, '1,234,567.5', 'en');
  expect(value()).toBe(1_234_567.5);
});

test('what stands there already is not written again: no digit is lost by looking', () => {
  const { host, sheet, told, value } = desk(0.1 + 0.2, '0.00%');
  expect(typeInto(host, sheet, A1, '30%', 'vi')).toBeNull();
  expect([value(), told.mock.calls.length]).toEqual([0.1 + 0.2, 0]);
});

test('nothing typed makes a cell blank', () => {
  const { host, sheet, value } = desk('Nguyễn Thị Hoa');
  typeInto(host, sheet, A1, '', 'vi');
  expect(value() ?? '').toBe('');
});

test('a formula that cannot be read is refused and changes nothing', () => {
  const { host, sheet, value } = desk(7);
  expect(typeInto(host, sheet, A1, '=SUM(', 'vi')).toBe('formula');
  expect(value()).toBe(7);
});

test('a protected sheet is left alone', () => {
  const { host, sheet, value } = desk(7);
  sheet.protection.protected = true;
  expect(typeInto(host, sheet, A1, '8', 'vi')).toBe('locked');
  expect(value()).toBe(7);
});

test('a text longer than a cell can hold is refused', () => {
  const { host, sheet } = desk();
  expect(typeInto(host, sheet, A1, 'a'.repeat(32_768), 'vi')).toBe('other');
});

test('selecting a cell and showing a sheet are heard of, the same cell again is not', () => {
  const { host, sheet, told } = desk();
  selectCell(host, sheet, { row: 4, col: 2 });
  selectCell(host, sheet, { row: 4, col: 2 });
  expect(sheet.selection).toEqual({ row: 4, col: 2, rows: 1, cols: 1 });
  showSheet(host, host.workbook.sheets[1] as Sheet);
  expect(host.workbook.active.name).toBe('Ghi chú');
  expect(told).toHaveBeenCalledTimes(2);
});

test('nobody is told any more once a watch has ended', () => {
  const { host, sheet } = desk();
  const told = jest.fn();
  host.watch(told)();
  selectCell(host, sheet, { row: 1, col: 1 });
  expect(told).not.toHaveBeenCalled();
});

test('a file is opened as it is, and the result named after it', async () => {
  const book = await openBook('so-vay.xlsx', await writeXlsx(createWorkbook(['Sổ vay'])));
  expect(book.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sổ vay']);
  expect([resultName('so-vay.xlsx'), resultName('So lieu 30.9.XLSM')]).toEqual([
    'so-vay.result.xlsx',
    'So lieu 30.9.result.xlsx',
  ]);
  await expect(openBook('a.xlsx', new TextEncoder().encode('no'))).rejects.toMatchObject({ code: 'notXlsx' });
});

test('the pane learns the name of the file, and no theme of its own', () => {
  const { host } = desk();
  const context = pageExternal(host, 'Số liệu 30-9-2026.xlsx').GetContext();
  expect(context['GetDocUrl']?.()).toBe('C:\\Số liệu 30-9-2026.xlsx');
  expect(context['GetOfficeThemeInfo']?.()).toBe('{}');
  expect(context['GetAppType']?.()).toBe(1);
});
