import { callsOwnFunction, withPlainNames } from '../../../src/core/formula/own-calls';
import { spillReferences } from '../../../src/core/formula/spill-references';

describe('formulas that call the add-in’s functions', () => {
  // the stored forms are those of office-js #2051, #4487, #5611 and of files saved without the add-in
  test.each([
    ['=TKVV.VNDATE(A1)', '=TKVV.VNDATE(A1)'],
    ['=tkvv.vndate(A1)', '=TKVV.VNDATE(A1)'],
    ['=1+@TKVV.VNNUMBER (A1)', '=1+@TKVV.VNNUMBER (A1)'],
    ['=_xldudf_TKVV_VNDATE(A1)', '=TKVV.VNDATE(A1)'],
    [
      '=IF(_xlfn._xldudf_TKVV_VNDATE(A1)>0,_xlfn.TKVV.VNNUMBER(B1),"TKVV.VNDATE(")',
      '=IF(TKVV.VNDATE(A1)>0,TKVV.VNNUMBER(B1),"TKVV.VNDATE(")',
    ],
    [
      "=SUM('TKVV.VNDATE(1)'!A1,_xldudf_TKVV_VNNUMBER('O''Neil'!A1))",
      "=SUM('TKVV.VNDATE(1)'!A1,TKVV.VNNUMBER('O''Neil'!A1))",
    ],
  ])('%s', (stored, shown) => {
    expect(callsOwnFunction(stored)).toBe(true);
    expect(withPlainNames(stored)).toBe(shown);
  });

  test.each([
    '=SUM(A1)',
    '="TKVV.VNDATE("&A1',
    "='TKVV.VNDATE(1)'!A1",
    '=TKVV_VNDATE(A1)',
    '=MYTKVV.VNDATE(A1)',
    '=TKVV!A1',
    '=TKVV.Tên',
  ])('none of ours: %s', (formula) => {
    expect(callsOwnFunction(formula)).toBe(false);
    expect(withPlainNames(formula)).toBe(formula);
  });
});

test('references to whole spilled blocks, in texts too none', () => {
  expect(spillReferences(`=SUM(E5#,'Sổ vay'!$E$5#)&"F6#"&_xlfn.ANCHORARRAY(Trang!b2)`)).toEqual([
    { sheet: null, cell: 'E5' },
    { sheet: 'Sổ vay', cell: 'E5' },
    { sheet: 'Trang', cell: 'B2' },
  ]);
  expect(spillReferences('=A1+IF(B1="#N/A",#REF!,1)')).toEqual([]);
});
