import * as fc from 'fast-check';
import { mapReferences, moveFormula, readReference, writeReference } from '../../../src/sandbox/formula/references';

test.each([
  ['=A1+$B$2', 2, 1, '=B3+$B$2'],
  ['=SUM(A1:$B2)&"A1"', 1, 1, '=SUM(B2:$B3)&"A1"'],
  ["='Sổ vay'!A1", 1, 0, "='Sổ vay'!A2"],
  ['=A:B+1:2', 3, 1, '=B:C+4:5'],
  ['=A1', -1, 0, '=#REF!'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=Tong1*A1', 1, 0, '=Tong1*A2'],
])('%s copied by %d rows, %d columns', (formula, rows, cols, expected) => {
  expect(moveFormula(formula, rows, cols)).toBe(expected);
});

test('cells that are gone leave #REF!, with the sheet they were on; a sheet that is gone leaves only #REF!', () => {
  expect(mapReferences("=A1+'Sổ vay'!B2", () => null)).toBe("=#REF!+'Sổ vay'!#REF!");
  expect(mapReferences("=A1+'Sổ vay'!B2", (one) => (one.sheet ? '#REF!' : one))).toBe('=A1+#REF!');
});

test('any reference survives being read and written', () => {
  const index = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      index(1000),
      index(700),
      index(50),
      index(50),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      fc.constantFrom(null, 'Data', 'Sổ "A" 1'),
      (row, col, rows, cols, fixed, sheet) => {
        const reference = { sheet, area: { row, col, rows: rows + 1, cols: cols + 1 }, fixed, isBlock: true };
        expect(readReference(writeReference(reference))).toEqual(reference);
      },
    ),
  );
});
