import { TkvvError, type ErrorCode } from '../../src/core/errors';
import { errorHelp, isNotLoaded } from '../../src/taskpane/error-help';

const help = (code: ErrorCode, values: Record<string, string> = {}) => errorHelp(new TkvvError(code, values));

test('what is in the way on a sheet can be looked at', () => {
  expect(help('rowsHidden', { sheet: 'Mẫu 31', cell: 'C7' })).toEqual({
    kind: 'goTo',
    place: { sheet: 'Mẫu 31', row: 6, col: 2 },
  });
  expect(help('sheetProtected', { sheet: 'Mẫu 31' })).toEqual({
    kind: 'goTo',
    place: { sheet: 'Mẫu 31', row: 0, col: 0 },
  });
});

test('what Excel does not name the sheet of, a cell being typed in, too much at once, any fault of ours: again', () => {
  expect([help('sheetProtected'), help('cellEditing'), help('payloadTooLarge'), help('excelFailed')]).toEqual(
    Array(4).fill({ kind: 'retry' }),
  );
  expect(errorHelp(new Error('x'))).toEqual({ kind: 'retry' });
});

test('a sheet that is gone means reading again; missing tables, what was recognised; own bands, the settings sheet', () => {
  expect(help('sheetGone')).toEqual({ kind: 'survey' });
  expect(help('noLoans')).toEqual({ kind: 'page', page: 'survey' });
  expect(help('badEdition')).toEqual({ kind: 'openSettings' });
  expect(help('excelTooOld')).toEqual({ kind: 'page', page: 'settings' });
  expect(help('noDate')).toEqual({ kind: 'none' });
});

test('a part of the add-in that cannot be fetched is told apart from a fault', () => {
  expect(isNotLoaded(Object.assign(new Error('Loading chunk 1 failed'), { name: 'ChunkLoadError' }))).toBe(true);
  expect(isNotLoaded(new Error('x'))).toBe(false);
});
