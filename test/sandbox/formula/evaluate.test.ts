import { createWorkbook } from '../../../src/sandbox/model/create';
import { writeInputs } from '../../../src/sandbox/model/edit';
import { OpenWorkbook } from '../../../src/sandbox/model/open-workbook';
import { settle } from '../../../src/sandbox/formula/calculate';
import { parseArea } from '../../../src/core/cell/address';
import { valueAt } from '../../../src/sandbox/model/cells';

/** A workbook with two sheets and some figures. */
function book(): OpenWorkbook {
  const open = new OpenWorkbook(createWorkbook(['Sheet1', 'Sổ vay']));
  put(open, 'A1:B5', [
    ['Hội', 'Nợ'],
    ['Nông dân', 10],
    ['Phụ nữ', 20],
    ['Nông dân', 30],
    ['', ''],
  ]);
  const loans = open.workbook.sheets[1]!;
  writeInputs(open, loans, parseArea('A1:A2')!, [[7], ['=Sheet1!B2']]);
  open.workbook.names.push({ name: 'Tong', formula: '=Sheet1!$B$2:$B$4', visible: true, comment: '' });
  return open;
}

function put(open: OpenWorkbook, address: string, values: unknown): void {
  writeInputs(open, open.workbook.sheets[0]!, parseArea(address)!, values);
}

/** The value that a formula in D1 has. */
function value(formula: string, open = book()): unknown {
  put(open, 'D1', formula);
  settle(open);
  return valueAt(open.workbook.sheets[0]!, 0, 3);
}

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=2^3^2', 64],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=7/2', 3.5],
  ['=1/0', '#DIV/0!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="A"="a"', true],
  ['=1<"a"', true],
  ['=E9=""', true],
  ['=E9=0', true],
  ['=E9', 0],
  ['="5"*2', 10],
  ['="x"*2', '#VALUE!'],
  ['=#N/A', '#N/A'],
  ['=SUM(B2:B4)', 60],
  ['=SUM(B:B)', 60],
  ['=SUM(B1:B4,1,"2")', 63],
  ['=SUM(Tong)', 60],
  ["=SUM('Sổ vay'!A1:A2)", 17],
  ['=Missing!A1', '#REF!'],
  ['=NoSuchName', '#NAME?'],
  ['=NOSUCHFUNCTION(1)', '#NAME?'],
  ['=AVERAGE(B2:B4)', 20],
  ['=AVERAGE(E1:E4)', '#DIV/0!'],
  ['=MIN(B2:B4)&"-"&MAX(B2:B4)', '10-30'],
  ['=COUNT(A1:B5)', 3],
  ['=COUNTA(A1:B5)', 8],
  ['=COUNTIF(A2:A5,"Nông dân")', 2],
  ['=COUNTIF(A2:A5,"nông*")', 2],
  ['=COUNTIF(B2:B5,">=20")', 2],
  ['=SUMIF(A2:A5,"Nông dân",B2:B5)', 40],
  ['=SUMIFS(B2:B5,A2:A5,"Nông dân",B2:B5,"<20")', 10],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234,-2)', 1200],
  ['=IF(B2>5,"có","không")', 'có'],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(1/0,"-")', '-'],
  ['=IF(TRUE,1,1/0)', 1],
  ['=AND(TRUE,1)', true],
  ['=OR(FALSE,0)', false],
  ['=ABS(-3)', 3],
  ['=VLOOKUP("Phụ nữ",A2:B4,2,FALSE)', 20],
  ['=VLOOKUP("Đoàn",A2:B4,2,FALSE)', '#N/A'],
  ['=INDEX(B2:B4,MATCH("Phụ nữ",A2:A4,0))', 20],
  ['=DATE(2026,1,2)', 46024],
  ['=B2:B4', '#VALUE!'],
])('%s', (formula, expected) => expect(value(formula)).toBe(expected));

test('a formula takes the cell in its own row of a column (implicit intersection)', () => {
  const open = book();
  put(open, 'D3', '=B1:B5');
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 2, 3)).toBe(20);
});

test('formulas are computed after those they refer to, in any order, and again when a figure changes', () => {
  const open = book();
  put(open, 'F1:H1', [['=G1+1', '=H1+1', '=B2']]);
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 0, 5)).toBe(12);
  put(open, 'B2', 100);
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 0, 5)).toBe(102);
});

test('a chain of 3,000 formulas written last first does not overflow', () => {
  const open = book();
  const chain = Array.from({ length: 3000 }, (_, i) => [i === 2999 ? 1 : `=F${i + 2}+1`]);
  put(open, 'F1:F3000', chain);
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 0, 5)).toBe(3000);
});

test('a circle counts as 0', () => {
  const open = book();
  put(open, 'F1:G1', [['=G1', '=F1']]);
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 0, 5)).toBe(0);
});

test('a formula that cannot be computed keeps the value that the file had', () => {
  const open = book();
  const [sheet] = open.workbook.sheets;
  sheet!.cells.get(0)!.formula = '=FORECAST.ETS(1,2,3)';
  sheet!.cells.get(0)!.value = 42;
  open.dirty = true;
  settle(open);
  expect(valueAt(sheet!, 0, 0)).toBe(42);
});

test('SUBTOTAL leaves out rows that a filter hides; 109 also rows hidden by hand; neither counts other subtotals', () => {
  const open = book();
  const [sheet] = open.workbook.sheets;
  put(open, 'B5', '=SUBTOTAL(9,B2:B4)');
  sheet!.hiddenRows.add(1);
  expect(value('=SUBTOTAL(9,B2:B5)', open)).toBe(60);
  expect(value('=SUBTOTAL(109,B2:B5)', open)).toBe(50);
  sheet!.autoFilter = { area: { row: 0, col: 0, rows: 4, cols: 2 }, isDataFiltered: true };
  expect(value('=SUBTOTAL(9,B2:B5)', open)).toBe(50);
});

test('in manual mode only what is entered is computed', () => {
  const open = book();
  put(open, 'F1', '=B2*2');
  settle(open);
  open.workbook.calculationMode = 'Manual';
  put(open, 'B2', 11);
  put(open, 'G1', '=B2*3');
  settle(open);
  expect(valueAt(open.workbook.sheets[0]!, 0, 5)).toBe(20);
  expect(valueAt(open.workbook.sheets[0]!, 0, 6)).toBe(33);
});
