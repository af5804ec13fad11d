/** Where the keys lead: as in Excel, over hidden rows and merged blocks. */
import { createWorkbook } from '../../../src/sandbox/model/create';
import type { Sheet } from '../../../src/sandbox/model/workbook';
import { cellKey } from '../../../src/sandbox/model/workbook';
import { DEFAULT_STYLE } from '../../../src/sandbox/model/style';
import { movedTo } from '../../../src/sandbox/try/grid/move-keys';
import type { Place } from '../../../src/sandbox/try/grid/move-keys';
import { axesOf } from '../../../src/sandbox/try/grid/sheet-axes';
import { extentOf, isBlankAt } from '../../../src/sandbox/try/grid/sheet-extent';
import { cellName, parseArea } from '../../../src/core/cell/address';

/** Data in B2:D6, blank in row 4; B8:C9 is merged; row 3 is hidden. */
function ground() {
  const sheet = createWorkbook(['Sổ vay']).sheets[0] as Sheet;
  const put = (row: number, col: number) => sheet.cells.set(cellKey(row, col), { value: 1, style: DEFAULT_STYLE });
  for (const row of [1, 2, 4, 5]) for (const col of [1, 2, 3]) put(row, col);
  put(7, 1);
  sheet.merges.push({ row: 7, col: 1, rows: 2, cols: 2 });
  return { sheet, moves: (page = 10) => ({ ...groundOf(sheet), page }) };
}

const groundOf = (sheet: Sheet) => ({
  axes: axesOf(sheet),
  merges: sheet.merges,
  used: extentOf(sheet).used,
  isBlank: (row: number, col: number) => isBlankAt(sheet, row, col),
});

function goes(from: string, key: string, { ctrl = false, shift = false, hide = -1 } = {}): string | null {
  const { sheet, moves } = ground();
  if (hide >= 0) sheet.hiddenRows.add(hide);
  const { row, col } = parseArea(from) as Place;
  const to = movedTo({ row, col }, { key, ctrl, shift }, moves());
  return to && cellName(to.row, to.col);
}

test('arrows go one cell, and stay at the edge of the sheet', () => {
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => goes('C3', key))).toEqual([
    'C2',
    'C4',
    'B3',
    'D3',
  ]);
  expect([goes('A1', 'ArrowUp'), goes('A1', 'ArrowLeft')]).toEqual(['A1', 'A1']);
});

test('a hidden row is passed over', () => expect(goes('C3', 'ArrowDown', { hide: 3 })).toBe('C5'));

test('a merged block is one cell: into it from any side, out by its far side', () => {
  expect(goes('C7', 'ArrowDown')).toBe('B8');
  expect(goes('D9', 'ArrowLeft')).toBe('B8');
  expect(goes('B8', 'ArrowRight')).toBe('D8');
  expect(goes('B8', 'ArrowDown')).toBe('B10');
});

test('Enter and Tab step on, with Shift back', () => {
  expect(goes('C3', 'Enter')).toBe('C4');
  expect(goes('C3', 'Enter', { shift: true })).toBe('C2');
  expect(goes('C3', 'Tab')).toBe('D3');
  expect(goes('C3', 'Tab', { shift: true })).toBe('B3');
});

test('Ctrl+arrow goes to the edge of the data and over the gap behind it', () => {
  expect(goes('C2', 'ArrowDown', { ctrl: true })).toBe('C3');
  expect(goes('C3', 'ArrowDown', { ctrl: true })).toBe('C5');
  expect(goes('B2', 'ArrowRight', { ctrl: true })).toBe('D2');
  expect(goes('D2', 'ArrowRight', { ctrl: true })).toBe('D2');
});

test('Home, End, and both with Ctrl', () => {
  expect(goes('C3', 'Home')).toBe('A3');
  expect(goes('B3', 'End')).toBe('D3');
  expect(goes('C3', 'Home', { ctrl: true })).toBe('A1');
  expect(goes('A1', 'End', { ctrl: true })).toBe('D8');
});

test('a page down and up goes as many rows as are seen', () => {
  expect(goes('A1', 'PageDown')).toBe('A11');
  expect(goes('A5', 'PageUp')).toBe('A1');
  expect(goes('A1', 'PageDown', { hide: 3 })).toBe('A12');
});

test('other keys do not move', () => expect([goes('A1', 'a'), goes('A1', 'F5')]).toEqual([null, null]));
