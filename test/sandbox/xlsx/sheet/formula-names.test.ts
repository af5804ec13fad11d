import { formulaFromFile, formulaToFile } from '../../../../src/sandbox/xlsx/sheet/formula-names';

const PAIRS = [
  ['CONCAT(A1,TEXTJOIN(",",TRUE,B1))', '_xlfn.CONCAT(A1,_xlfn.TEXTJOIN(",",TRUE,B1))'],
  ['FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
  ['TKVV.GROUPSCORE(A1:F2)', '_xldudf_TKVV_GROUPSCORE(A1:F2)'],
  ['STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ['ERROR.TYPE(A1)+NETWORKDAYS.INTL(A1,B1)', 'ERROR.TYPE(A1)+NETWORKDAYS.INTL(A1,B1)'],
  ['"CONCAT("&\'IFS(\'!A1&SUM(A1)', '"CONCAT("&\'IFS(\'!A1&SUM(A1)'],
] as const;

describe('function names', () => {
  test.each(PAIRS)('%s is stored as %s', (shown, stored) => {
    expect(formulaToFile(shown)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(shown);
  });
});
