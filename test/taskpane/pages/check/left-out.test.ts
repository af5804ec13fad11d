import { byReason } from '../../../../src/taskpane/pages/check/left-out';

const cells = (count: number, why: 'formula' | 'words') =>
  Array.from({ length: count }, (_, row) => ({ place: { sheet: 'A', row, col: 1 }, why }));

test('what is left alone is counted by reason and the first cells are named', () => {
  expect(byReason([...cells(7, 'formula'), ...cells(1, 'words')])).toEqual([
    { why: 'formula', count: 7, cells: 'B1, B2, B3, B4, B5, …' },
    { why: 'words', count: 1, cells: 'B1' },
  ]);
});

test('nothing left alone, nothing told', () => expect(byReason([])).toEqual([]));
