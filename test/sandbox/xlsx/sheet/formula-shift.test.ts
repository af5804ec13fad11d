import { shiftFormula } from '../../../../src/sandbox/xlsx/sheet/formula-shift';

describe('shiftFormula moves relative references only', () => {
  test.each([
    ['A1*$B$1+SUM(A:A)', 1, 2, 'C2*$B$1+SUM(C:C)'],
    ['$A1+A$1', 3, 3, '$A4+D$1'],
    ['SUM(3:5,$3:5)', 2, 0, 'SUM(5:7,$3:7)'],
    ['"A1"&\'A1 sổ\'!B2&A1', 1, 1, '"A1"&\'A1 sổ\'!C3&B2'],
    ['LOG10(A1)+Q1.2026+Tổ1', 1, 0, 'LOG10(A2)+Q1.2026+Tổ1'],
    ['Table1[[#This Row],[A1]]+[1]S!A1', 1, 0, 'Table1[[#This Row],[A1]]+[1]S!A2'],
    ['A1', -1, 0, '#REF!'],
    ['A:B', 0, -1, '#REF!'],
    ['XFD1048576', 1, 1, '#REF!'],
    ['A1', 0, 0, 'A1'],
    ['"an open quote A1', 1, 1, '"an open quote A1'],
  ])('%s by %i, %i', (formula, rows, cols, expected) => expect(shiftFormula(formula, rows, cols)).toBe(expected));

  test('takes time in proportion to the length, whatever the text', () => {
    const started = Date.now();
    for (const piece of ['"', "'", '[', 'A', 'A1:', '$', '((', '\u1ed9']) shiftFormula(piece.repeat(16_000), 1, 1);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
