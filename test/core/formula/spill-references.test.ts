import { spillReferences } from '../../../src/core/formula/spill-references';

test.each([
  ['=SUM(E5#)', [{ sheet: null, cell: 'E5' }]],
  ["=SUM('Sổ vay'!$E$5#)", [{ sheet: 'Sổ vay', cell: 'E5' }]],
  ['=Sheet1!e5#+A1', [{ sheet: 'Sheet1', cell: 'E5' }]],
  [
    '=SUM(_xlfn.ANCHORARRAY(E5))+ANCHORARRAY(Sheet1!$B$2)',
    [
      { sheet: null, cell: 'E5' },
      { sheet: 'Sheet1', cell: 'B2' },
    ],
  ],
  ['=A1:B2#', [{ sheet: null, cell: 'B2' }]],
  ['="E5#"&E6', []],
  ['=#REF!+E5', []],
  ["='it''s E5#'!A1", []],
  ['=ANCHORARRAY(', []],
])('%s speaks of %j', (formula, references) => {
  expect(spillReferences(formula)).toEqual(references);
});
