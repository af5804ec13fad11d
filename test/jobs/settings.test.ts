import { NO_SETTINGS } from '../../src/core/settings/settings';
import { changeSettings, loadSettings } from '../../src/jobs/settings/store';
import { undoLast } from '../../src/jobs/undo';
import { createWorkbook } from '../../src/sandbox/model/create';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

const SHEET = 'TKVV Thiết lập';
const PLACE = { from: 'Xã Cũ', to: 'Xã Mới', since: 45_839 };
const vi = { language: 'vi' } as const;

const workbook = (): Workbook => createWorkbook(['Trang 1']);

afterAll(closeBook);

test('what the office says is kept on a sheet of its own, read back, changed in place and taken back exactly', async () => {
  const book = workbook();
  const before = dump(book);
  await openBook(book);
  expect(await loadSettings()).toEqual(NO_SETTINGS);
  const first = await changeSettings((settings) => ({ ...settings, places: [PLACE] }), vi);
  expect(await loadSettings()).toEqual(first);
  const between = dump(book);
  const rules = [{ rule: 'group.size', on: true, tuned: { parameter: 'most', value: 50 } }];
  const second = await changeSettings((settings) => ({ ...settings, rules }), vi);
  expect(await loadSettings()).toEqual(second);
  expect(second.places).toEqual([PLACE]);
  await undoLast();
  expectSame(dump(book), between);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Trang 1', SHEET]);
  expect(before).not.toEqual(between);
});

test('it reads the same in either language, whatever the order of columns, with rows that people added', async () => {
  const book = workbook();
  const host = await openBook(book);
  const rules = [{ rule: 'group.size', on: false, tuned: null }];
  const said = await changeSettings((settings) => ({ ...settings, rules, places: [PLACE] }), { language: 'en' });
  expect(await loadSettings()).toEqual(said);
  // title, note, blank, rules (3 rows), blank, places (3 rows); what follows, the empty table of targets, somebody has cleared
  const last = 10;
  const blank = Array.from({ length: 8 }, () => '');
  host.edit(SHEET, `A${last + 1}:H${last + 6}`, [
    ['Xã Hai', 'Xã Mới', '15/07/2025', ...blank.slice(3)],
    ['Xã Ba', '', '01/07/2025', ...blank.slice(3)],
    ...[blank, blank, blank, blank],
  ]);
  const read = await loadSettings();
  expect(read.places).toEqual([PLACE, { from: 'Xã Hai', to: 'Xã Mới', since: 45_853 }]);
  expect(read.unused).toMatchObject([{ section: 'places', line: last + 1, fault: { column: 'to', code: 'missing' } }]);
  // written again, nothing of it is lost and nothing stands there twice
  const again = await changeSettings((settings) => ({ ...settings, rules: [] }), vi);
  const { unused, ...rest } = await loadSettings();
  expect({ ...rest, unused: unused.map(({ row }) => row) }).toEqual({
    ...again,
    unused: again.unused.map(({ row }) => row),
  });
});

test('nothing to keep makes no sheet', async () => {
  const book = workbook();
  const before = dump(book);
  await openBook(book);
  await changeSettings((settings) => ({ ...settings }), vi);
  expectSame(dump(book), before);
});

test('tables that people fill in by hand stand there empty, and what is typed into them is read', async () => {
  const book = workbook();
  const host = await openBook(book);
  await changeSettings((settings) => ({ ...settings, due: [{ basis: 'contract', entrustedMonths: null }] }), vi);
  const sheet = book.sheets.find(({ name }) => name === SHEET)!;
  const title = [...sheet.cells].find(([, { value }]) => value === 'Xã đổi tên, sáp nhập')!;
  const line = Math.floor(title[0] / 16_384) + 1;
  host.edit(SHEET, `A${line + 2}:C${line + 2}`, [['Xã Cũ', 'Xã Mới', '15/07/2025']]);
  const read = await loadSettings();
  expect(read.places).toEqual([{ from: 'Xã Cũ', to: 'Xã Mới', since: 45_853 }]);
  expect(read.unused).toEqual([]);
});
