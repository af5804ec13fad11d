import { NO_SETTINGS } from '../../src/core/settings/settings';
import { forgetSettings, openSettings, settingsFacts } from '../../src/jobs/settings-sheet';
import { editEditions } from '../../src/jobs/edit-editions';
import { changeSettings, loadSettings } from '../../src/jobs/settings/store';
import { canUndo, undoLast } from '../../src/jobs/undo';
import { createWorkbook } from '../../src/sandbox/model/create';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

const SHEET = 'TKVV Thiết lập';
const vi = { language: 'vi' } as const;
const PLACE = { from: 'Xã Cũ', to: 'Xã Mới', since: 45_839 };
const FROZEN = { sheet: 'Trang 1', area: 'A1', formula: 'TKVV.VNNUMBER("1")', key: 'k' };

afterAll(closeBook);

test('a workbook without settings has the built-in bands, which are not verified, and nothing kept', async () => {
  const book = createWorkbook(['Trang 1']);
  await openBook(book);
  const facts = await settingsFacts(46_295);
  expect(facts).toMatchObject({ edition: { own: false, verified: false }, rulesOff: [], places: [], accepted: 0 });
  expect(book.sheets).toHaveLength(1);
});

test('what the office has said is told in short: its own bands, rules off and tuned, communes', async () => {
  await openBook(createWorkbook(['Trang 1']));
  const rules = [
    { rule: 'group.size', on: true, tuned: { parameter: 'most', value: 50 } },
    { rule: 'code.padded', on: false, tuned: null },
  ];
  await changeSettings((settings) => ({ ...settings, rules, places: [PLACE] }), vi);
  await editEditions({ ...vi, asOf: 46_295 });
  expect(await settingsFacts(46_295)).toMatchObject({
    edition: { own: true, verified: false },
    rulesOff: ['code.padded'],
    rulesTuned: ['group.size'],
    places: [PLACE],
    unused: [],
  });
});

test('the settings sheet is made where there is none, shown, and taken back; one that is there is only shown', async () => {
  const book = createWorkbook(['Trang 1']);
  await openBook(book);
  expect(await openSettings(vi)).toBe(SHEET);
  expect(book.active.name).toBe(SHEET);
  const made = dump(book);
  expect(await openSettings(vi)).toBe(SHEET);
  expectSame(dump(book), made);
  await undoLast();
  expect(canUndo()).toBe(false);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Trang 1']);
});

test('forgetting empties the sheet but for formulas that nothing else could bring back, and can be taken back', async () => {
  const book = createWorkbook(['Trang 1']);
  await openBook(book);
  await changeSettings((settings) => ({ ...settings, places: [PLACE], frozen: [FROZEN] }), vi);
  const kept = await loadSettings();
  const filled = dump(book);
  expect(await forgetSettings(vi)).toBe(true);
  expect(await loadSettings()).toEqual({ ...NO_SETTINGS, frozen: kept.frozen });
  await undoLast();
  expectSame(dump(book), filled);
});

test('where nothing is kept, nothing is written', async () => {
  const book = createWorkbook(['Trang 1']);
  await openBook(book);
  expect(await forgetSettings(vi)).toBe(false);
  expect(canUndo()).toBe(false);
  expect(book.sheets).toHaveLength(1);
});
