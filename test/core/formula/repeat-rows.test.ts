import fc from 'fast-check';
import { repeatRows, rowMap } from '../../../src/core/formula/repeat-rows';

const map = rowMap([{ row: 4, count: 4 }]);
const inTotal = (formula: string, row = 5) => repeatRows(formula, map, { sheet: 'Mẫu', row, copy: 0 });
const inLine = (formula: string, copy: number) => repeatRows(formula, map, { sheet: 'Mẫu', row: 4, copy });

describe('formulas around a row that is repeated four times', () => {
  test.each([
    ['=SUM(C5:C5)', '=SUM(C5:C8)'],
    ['=SUM(C5)', '=SUM(C5:C8)'],
    ['=SUM($C$5,D5)', '=SUM($C$5:$C$8,D5:D8)'],
    ['=C5', '=C5'],
    ['=SUM(C4:C6)', '=SUM(C4:C9)'],
    ['=D6/C6*100', '=D9/C9*100'],
    ["=SUM('Mẫu'!C5:C5)+'Sổ vay'!C6", "=SUM(C5:C8)+'Sổ vay'!C6"],
    ['=SUM(5:5)', '=SUM(5:8)'],
    ['=LOG10(C6)&"C6"&Bang[C6]&TKVV_C6', '=LOG10(C9)&"C6"&Bang[C6]&TKVV_C6'],
    ['=SUMIF(B5:B5,"HND",C5:C5)', '=SUMIF(B5:B8,"HND",C5:C8)'],
  ])('%s becomes %s', (before, after) => expect(inTotal(before)).toBe(after));

  test('within the row, the row follows the copy; totals and headings stay; the line above is the copy above', () => {
    expect([0, 3].map((copy) => inLine('=D5/C5*100', copy))).toEqual(['=D5/C5*100', '=D8/C8*100']);
    expect(inLine('=C5/C6*100', 2)).toBe('=C7/C9*100');
    expect([0, 1].map((copy) => inLine('=E4+C5', copy))).toEqual(['=E4+C5', '=E5+C6']);
    expect(inLine('=SUM(C$5:C5)', 2)).toBe('=SUM(C$5:C7)');
  });

  test('where nothing is repeated, nothing changes', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const formula = `=${text.replace(/!/g, '')}`;
        expect(repeatRows(formula, rowMap([]), { sheet: 'Mẫu', row: 0, copy: 0 })).toBe(formula);
      }),
    ));
});
