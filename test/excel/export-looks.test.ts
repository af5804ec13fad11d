/** What a cell looks like as `getCellProperties` tells it, where the sandbox has no such cell: several fonts in one, white fills. */
import { Looks } from '../../src/excel/export-looks';

const told = (font: Record<string, unknown>, fill?: Record<string, unknown>): Excel.CellProperties =>
  ({ format: { font, ...(fill ? { fill } : {}) } }) as Excel.CellProperties;

const TIMES = { name: 'Times New Roman', size: 13, bold: true, italic: false, color: '#C00000' };
const ARIAL = { name: 'Arial', size: 9, bold: false, italic: false, color: '#000000' };
const MIXED = { name: null, size: null, bold: null, italic: false, color: '' };

test('a cell of several fonts gets the commonest one of its sheet, and is counted', () => {
  const cells = [told(ARIAL), told(TIMES), told(TIMES), told(MIXED)];
  const looks = new Looks(cells);
  const found = cells.map((cell) => looks.lookOf(cell, 'General'));
  expect(found[3]).toMatchObject({ fontName: 'Times New Roman', size: 13, bold: false, colour: '#000000' });
  expect(found[0]).toMatchObject({ fontName: 'Arial', size: 9 });
  expect(looks.mixed).toBe(1);
});

test('cells that look alike share one look', () => {
  const looks = new Looks([]);
  expect(looks.lookOf(told(TIMES), '0')).toBe(looks.lookOf(told({ ...TIMES }), '0'));
  expect(looks.lookOf(told(TIMES), '0')).not.toBe(looks.lookOf(told(TIMES), '0.0'));
});

test('a cell without fill, which tells white, has none; a white one is white', () => {
  const looks = new Looks([]);
  expect(looks.lookOf(told(ARIAL, { color: '#FFFFFF', pattern: 'None' }), '0').fill).toBeNull();
  expect(looks.lookOf(told(ARIAL, { color: '#FFFFFF', pattern: 'Solid' }), '0').fill).toBe('#FFFFFF');
});
