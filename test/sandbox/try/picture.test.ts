/** What is drawn of a sheet: only what is in sight, every look as the workbook says, and no figure cut. */
import { parseArea } from '../../../src/core/cell/address';
import type { Area } from '../../../src/core/cell/address';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { writeInputs } from '../../../src/sandbox/model/edit';
import { OpenWorkbook } from '../../../src/sandbox/model/open-workbook';
import { applyStyle, restyle } from '../../../src/sandbox/model/style-with';
import type { StylePatch } from '../../../src/sandbox/model/style-with';
import type { ConditionalFormat, Sheet } from '../../../src/sandbox/model/workbook';
import { notesAt } from '../../../src/sandbox/try/grid/cell-note';
import { conditionalLooks } from '../../../src/sandbox/try/grid/conditional-look';
import { pictureOf } from '../../../src/sandbox/try/grid/picture';
import type { DrawnCell } from '../../../src/sandbox/try/grid/picture';
import { axesOf, sizesMark } from '../../../src/sandbox/try/grid/sheet-axes';

const area = (address: string): Area => parseArea(address) as Area;

class Desk {
  readonly book = new OpenWorkbook(createWorkbook(['Sổ vay']));
  readonly sheet = this.book.workbook.sheets[0] as Sheet;

  write(address: string, values: unknown): this {
    writeInputs(this.book, this.sheet, area(address), values);
    return this;
  }

  style(address: string, patch: StylePatch): this {
    applyStyle(this.sheet, area(address), restyle(patch));
    return this;
  }

  rule(address: string, parts: Partial<ConditionalFormat>): this {
    const id = this.book.newId('CF');
    const plain = { id, type: 'Custom', stopIfTrue: false, priority: 0, rule: {}, format: {} } as const;
    this.sheet.conditionalFormats.push({ ...plain, area: area(address), ...parts });
    return this;
  }

  draw({ x = 0, y = 0, width = 640, height = 400, active = 'A1' } = {}) {
    const { frozen } = this.sheet;
    return pictureOf({
      book: this.book,
      sheet: this.sheet,
      axes: axesOf(this.sheet),
      across: { frozen: frozen.cols, scroll: x, room: width },
      down: { frozen: frozen.rows, scroll: y, room: height },
      active: area(active),
      language: 'vi',
      looks: conditionalLooks(this.book, this.sheet),
    });
  }

  cell(address: string, options = {}): DrawnCell {
    const { row, col } = area(address);
    const drawn = this.draw(options).rows.find((one) => one.row === row);
    return drawn?.cells.find((one) => one.col === col) as DrawnCell;
  }
}

test('a sheet of 100,000 rows is a screenful of cells', () => {
  const desk = new Desk().write('A100000', 1);
  const { rows } = desk.draw({ y: 50_000 * 20 });
  expect(rows.map(({ row }) => row)).toEqual([0, ...Array.from({ length: 20 }, (_, i) => 50_000 + i)]); // row 1 holds the focus
  expect(rows[1]?.cells).toHaveLength(10);
  expect(rows[0]?.cells.map(({ col }) => col)).toEqual([0]);
});

test('frozen rows and columns stay, and lie over the rest', () => {
  const desk = new Desk();
  desk.sheet.frozen = { rows: 2, cols: 1 };
  const { rows } = desk.draw({ x: 640, y: 2_000 });
  expect(rows.slice(0, 3).map(({ row, top }) => [row, top])).toEqual([
    [0, 0],
    [1, 20],
    [102, 40],
  ]);
  expect(rows[0]?.cells.slice(0, 2).map(({ col, left }) => [col, left])).toEqual([
    [0, 0],
    [11, 64],
  ]);
  const layers = [rows[0]?.cells[0], rows[0]?.cells[1], rows[2]?.cells[1]].map((cell) => cell?.layer);
  expect(layers).toEqual([20, 10, 0]);
});

test('a merged block is drawn once, at its full size, also when its first cell is out of sight', () => {
  const desk = new Desk().write('A1', 'TỔ TIẾT KIỆM VÀ VAY VỐN');
  desk.sheet.merges.push(area('A1:J2'));
  const cell = desk.cell('A1', { x: 300, active: 'L9' });
  expect([cell.left, cell.width, cell.height]).toEqual([-300, 640, 40]);
  expect(desk.cell('C1')).toBeUndefined();
  expect(desk.draw().rows.map(({ row }) => row)).toContain(1); // its number is shown though it has no cell of its own
});

test('hidden rows and columns are not there; sizes are in pixels', () => {
  const desk = new Desk();
  desk.sheet.hiddenRows.add(1);
  desk.sheet.columnWidths.set(0, 75);
  const { cols, rows } = desk.draw();
  expect(rows.slice(0, 2).map(({ row, top }) => [row, top])).toEqual([
    [0, 0],
    [2, 20],
  ]);
  expect(cols.length).toBe(10);
  expect(desk.cell('B1').left).toBe(100);
});

test('a change of any size is noticed', () => {
  const { sheet } = new Desk();
  const marks = [sizesMark(sheet)];
  const then = (change: () => unknown) => (change(), marks.push(sizesMark(sheet)));
  then(() => sheet.rowHeights.set(3, 30));
  then(() => sheet.rowHeights.set(3, 31));
  then(() => sheet.hiddenRows.add(3));
  then(() => sheet.hiddenColumns.add(3));
  then(() => sheet.columnWidths.set(3, 9));
  expect(new Set(marks).size).toBe(marks.length);
});

test('a row that nobody has sized is as high as its font and its wrapped words need', () => {
  const desk = new Desk().write('A1', 'BÁO CÁO').style('A1', { fontSize: 18 });
  desk.write('B2', 'Tổ tiết kiệm và vay vốn của thôn').style('B2', { wrapText: true });
  const { rows } = axesOf(desk.sheet);
  expect([rows.size(0), rows.size(1), rows.size(2)]).toEqual([32, 98, 20]);
});

test('fill, font, alignment and number format of a cell', () => {
  const desk = new Desk()
    .write('B2', 1_234_567.5)
    .style('B2', {
      numberFormat: '#,##0',
      fill: '#FFF2CC',
      fontColor: '#C00000',
      bold: true,
      fontName: 'Times New Roman',
    })
    .style('B2', { vertical: 'Center' });
  const { text, box, words, layer } = desk.cell('B2', { width: 900 });
  expect(text).toMatch(/^(1\.234\.568|#+)$/);
  expect(box).toMatchObject({ backgroundColor: '#FFF2CC', borderTop: '1px solid #FFF2CC' });
  expect(words).toMatchObject({ color: '#C00000', fontWeight: '700', textAlign: 'right', alignItems: 'center' });
  expect(words['fontFamily']).toContain('"Times New Roman"');
  expect(layer).toBe(1);
});

test('true and errors stand in the middle, text at the left, unless told otherwise', () => {
  const desk = new Desk().write('A1:D1', [[true, '=1/0', 'Hoa', 'Lan']]).style('D1', { horizontal: 'Right' });
  desk.draw();
  const at = (address: string) => desk.cell(address).words['textAlign'];
  expect(['A1', 'B1', 'C1', 'D1'].map(at)).toEqual(['center', 'center', 'left', 'right']);
});

test('two neighbours share a line, whichever of them has it', () => {
  const line = { style: 'Continuous', weight: 'Medium', color: '#123456' } as const;
  const desk = new Desk().style('B2', { borders: { right: line, bottom: line } });
  expect(desk.cell('C2').box['borderLeft']).toBe('2px solid #123456');
  expect(desk.cell('B3').box['borderTop']).toBe('2px solid #123456');
  expect(desk.cell('C3').box['borderLeft']).toBe('1px solid #e0e0e0');
});

test('without grid lines a plain cell has none', () => {
  const desk = new Desk();
  desk.sheet.showGridlines = false;
  expect(desk.cell('A1').box['borderTop']).toBe('1px solid #ffffff');
});

describe('words and figures too long for their cell', () => {
  const LONG = 'Báo cáo kết quả hoạt động ủy thác cho vay';

  test('words run over blank cells, to the side that they are not held by, and stop at the next value', () => {
    const desk = new Desk().write('A1', LONG).write('A2', LONG).write('C2', 1);
    expect(desk.cell('A1').textRoom?.width).toBeGreaterThan(64 * 3);
    expect(desk.cell('A2').textRoom).toEqual({ width: 128, left: 0 });
    desk.write('F4', LONG).style('F4', { horizontal: 'Right' }).write('D4', 1);
    expect(desk.cell('F4').textRoom).toEqual({ width: 128, left: 64 });
  });

  test('wrapped words stay in their cell', () => {
    const desk = new Desk().write('A1', LONG).style('A1', { wrapText: true });
    expect(desk.cell('A1')).toMatchObject({ textRoom: null, words: { whiteSpace: 'pre-wrap' } });
  });

  test('a figure is never cut: fewer decimals in a General cell, #### in any other', () => {
    const desk = new Desk().write('A1:B1', [[1 / 3, 123_456_789_012]]).style('B1', { numberFormat: '#,##0' });
    expect(desk.cell('A1').text).toMatch(/^0,3{2,9}$/);
    expect(desk.cell('B1').text).toMatch(/^#+$/);
    expect(desk.write('C1', 123_456_789_012).cell('C1').text).toMatch(/^#+$/); // no whole digits are given up
  });
});

describe('conditional formats', () => {
  const RED = { fill: '#FFC7CE' };

  test("the add-in's own marks show", () => {
    const desk = new Desk().rule('B2', { rule: { formula: '=N("TKVV")=0' }, format: RED });
    expect(desk.cell('B2')).toMatchObject({ layer: 1, box: { backgroundColor: '#FFC7CE' } });
    expect(desk.cell('B3').box['backgroundColor']).toBe('#ffffff');
  });

  test('a formula moves along its block', () => {
    const desk = new Desk().write('A1:A3', [[1], [5], [9]]);
    desk.rule('A1:A3', { rule: { formula: '=A1>$A$2' }, format: { fontColor: '#FF0000', bold: true } });
    const colours = ['A1', 'A2', 'A3'].map((address) => desk.cell(address).words['color']);
    expect(colours).toEqual(['#000000', '#000000', '#FF0000']);
  });

  test.each([
    ['GreaterThan', '3', undefined, [false, true, true]],
    ['Between', '2', '6', [false, true, false]],
    ['NotBetween', '2', '6', [true, false, true]],
    ['EqualTo', '=A1', undefined, [true, false, false]],
  ])('by value: %s', (operator, formula1, formula2, expected) => {
    const desk = new Desk().write('A1:C1', [[1, 5, 9]]);
    const fixed = formula1.replace('A1', '$A$1');
    desk.rule('A1:C1', { type: 'CellValue', rule: { operator, formula1: fixed, formula2 }, format: RED });
    expect(['A1', 'B1', 'C1'].map((address) => desk.cell(address).layer === 1)).toEqual(expected);
  });

  test('by text, without regard to case', () => {
    const desk = new Desk().write('A1:B1', [['NỢ QUÁ HẠN', 'dư nợ']]);
    desk.rule('A1:B1', { type: 'ContainsText', rule: { operator: 'Contains', text: 'quá hạn' }, format: RED });
    expect(['A1', 'B1'].map((address) => desk.cell(address).layer)).toEqual([1, 0]);
  });

  test('the first by priority wins, and may stop the others', () => {
    const always = { rule: { formula: '=TRUE' } };
    const desk = new Desk()
      .rule('A1:A2', { ...always, priority: 1, format: { fill: '#00FF00', bold: true } })
      .rule('A1', { ...always, priority: 0, format: RED })
      .rule('A2', { ...always, priority: 0, format: RED, stopIfTrue: true });
    expect(desk.cell('A1')).toMatchObject({ box: { backgroundColor: '#FFC7CE' }, words: { fontWeight: '700' } });
    expect(desk.cell('A2')).toMatchObject({ box: { backgroundColor: '#FFC7CE' }, words: { fontWeight: '400' } });
  });

  test('a formula that the sandbox cannot work out, and a scale, change nothing', () => {
    const desk = new Desk().rule('A1', { rule: { formula: '=XLOOKUP(A1,B:B,C:C)' }, format: RED });
    desk.rule('A1', { type: 'ColorScale', format: {} });
    expect(desk.cell('A1').layer).toBe(0);
  });
});

test('the words that belong to a cell: the message of its rule, its note, its comment', () => {
  const { sheet } = new Desk();
  sheet.dataValidations.push({
    area: area('B2'),
    rule: {},
    prompt: { title: 'TKVV: Tổng điểm', message: 'Lẽ ra: 95.' },
  });
  sheet.dataValidations.push({ area: area('B2'), rule: {}, prompt: { title: 'x', message: 'y', showPrompt: false } });
  sheet.notes.set(16_384 + 1, { author: 'Hoa', text: 'Đã đối chiếu', visible: false });
  expect(notesAt(sheet, 1, 1)).toEqual([
    { title: 'TKVV: Tổng điểm', text: 'Lẽ ra: 95.' },
    { title: 'Hoa', text: 'Đã đối chiếu' },
  ]);
  expect(notesAt(sheet, 0, 0)).toEqual([]);
});
