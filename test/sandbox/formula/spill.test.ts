import { Host } from '../../../src/sandbox/host';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { cellKey } from '../../../src/sandbox/model/workbook';
import { spillingTo, spillParent } from '../../../src/sandbox/formula/spill';

class CellError extends Error {
  constructor(readonly code: string) {
    super();
  }
}

/** `MY.COUNT(n)` gives the numbers up to n, one below the other; `MY.SEEN(range)` what it was given, as JSON. */
const FUNCTIONS = {
  'MY.COUNT': (n: unknown) => {
    const most = Number(Array.isArray(n) ? (n as unknown[][])[0]?.[0] : n);
    if (!(most > 0)) throw new CellError('#N/A');
    return Array.from({ length: most }, (_, at) => [at + 1]);
  },
  'MY.SEEN': (range: unknown, optional: unknown) => JSON.stringify([range, optional]),
};

function book(platform: 'PC' | 'OfficeOnline' = 'OfficeOnline') {
  const host = new Host({ workbook: createWorkbook(['S']), platform });
  host.calculateWith(FUNCTIONS);
  const sheet = host.workbook.sheets[0]!;
  const column = (col: number): unknown[] =>
    Array.from({ length: 5 }, (_, row) => sheet.cells.get(cellKey(row, col))?.value ?? '');
  return { host, sheet, column };
}

describe('functions of an add-in in cells', () => {
  test('a block spills, grows and shrinks, and others reckon with it', () => {
    const { host, sheet, column } = book();
    host.edit('S', 'A1', 3);
    host.edit('S', 'C1', '=SUM(B1:B9)');
    host.edit('S', 'B1', '=MY.COUNT(A1)');
    expect(column(1)).toEqual([1, 2, 3, '', '']);
    expect(column(2)[0]).toBe(6);
    expect(spillingTo(sheet, 0, 1)).toEqual({ row: 0, col: 1, rows: 3, cols: 1 });
    expect(spillingTo(sheet, 1, 1)).toBeNull();
    expect(spillParent(sheet, 2, 1)).toMatchObject({ row: 0, col: 1 });
    host.edit('S', 'A1', 2);
    expect(column(1)).toEqual([1, 2, '', '', '']);
    host.edit('S', 'A1', 5);
    expect(column(2)[0]).toBe(15);
    host.edit('S', 'B1', 'hết');
    expect(column(1)).toEqual(['hết', '', '', '', '']);
  });

  test('a cell in the way gives #SPILL! and is left; without it the block is there', () => {
    const { host, column } = book();
    host.edit('S', 'B3', 'x');
    host.edit('S', 'B1', '=MY.COUNT(4)');
    expect(column(1)).toEqual(['#SPILL!', '', 'x', '', '']);
    host.edit('S', 'B3', '');
    expect(column(1)).toEqual([1, 2, 3, 4, '']);
    host.edit('S', 'B2', 'y');
    expect(column(1)).toEqual(['#SPILL!', 'y', '', '', '']);
  });

  test('errors of functions are errors of their cells; within a formula one value counts like any', () => {
    const { host, column } = book();
    host.edit('S', 'A1:A2', [['=MY.COUNT(0)'], ['=MY.COUNT(1)+1']]);
    expect(column(0).slice(0, 2)).toEqual(['#N/A', 2]);
  });

  test.each([
    ['PC', 0],
    ['OfficeOnline', null],
  ] as const)('blanks arrive on %s as %s, arguments left out as null', (platform, blank) => {
    const { host, column } = book(platform);
    host.edit('S', 'A2', 'a');
    host.edit('S', 'B1', '=MY.SEEN(A1:A2)');
    expect(column(1)[0]).toBe(JSON.stringify([[[blank], ['a']], null]));
  });

  test('without the add-in results stay as they were, and what is typed is #NAME?', () => {
    const { host, column } = book();
    host.edit('S', 'B1', '=MY.COUNT(2)');
    host.calculateWith(null);
    host.edit('S', 'A1', '=MY.COUNT(2)');
    expect([column(0)[0], column(1)]).toEqual(['#NAME?', [1, 2, '', '', '']]);
  });
});
