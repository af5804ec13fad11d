import * as fc from 'fast-check';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { type Border, DEFAULT_STYLE, type Style } from '../../../src/sandbox/model/style';
import { withStyle } from '../../../src/sandbox/model/style-with';
import { type Cell, cellKey, type Workbook } from '../../../src/sandbox/model/workbook';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';
import { fullWorkbook } from './full-workbook';
import { plainBook } from './plain-book';

describe('a workbook written and read again', () => {
  test('is the same, whatever its sheets hold', async () => {
    const book = fullWorkbook();
    const back = await readXlsx(await writeXlsx(book));
    expect(plainBook(back)).toEqual(plainBook(book));
  });

  test('gives the same bytes when it goes round twice', async () => {
    const once = await writeXlsx(await readXlsx(await writeXlsx(fullWorkbook())));
    const twice = await writeXlsx(await readXlsx(once));
    expect(twice).toEqual(once);
  });

  test('is the same for any small workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook(), async (book) => {
        const back = await readXlsx(await writeXlsx(book));
        expect(plainBook(back)).toEqual(plainBook(book));
      }),
      { numRuns: 150 },
    );
  });

  test('dates count from 1904 where the workbook does', async () => {
    const book = createWorkbook();
    book.date1904 = true;
    expect((await readXlsx(await writeXlsx(book))).date1904).toBe(true);
  });

  test('what is no finite number is written as #NUM!', async () => {
    const book = createWorkbook();
    book.active.cells.set(0, { value: NaN, style: DEFAULT_STYLE });
    expect((await readXlsx(await writeXlsx(book))).active.cells.get(0)?.value).toBe('#NUM!');
  });
});

const color = (): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).toUpperCase().padStart(6, '0')}`);
const border = (): fc.Arbitrary<Border> =>
  fc.record({
    style: fc.constantFrom('Continuous' as const),
    weight: fc.constantFrom('Hairline' as const, 'Thin' as const, 'Medium' as const, 'Thick' as const),
    color: color(),
  });

function anyStyle(): fc.Arbitrary<Style> {
  return fc
    .record(
      {
        numberFormat: fc.constantFrom('General', '0', '#,##0', '0.00%', '@', 'dd/mm/yyyy', '#,##0 "đ"', '[Red]-0;0'),
        fontName: fc.constantFrom('Calibri', 'Times New Roman', '.VnTime'),
        fontSize: fc.constantFrom(8, 11, 13.5),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.constantFrom('None' as const, 'Single' as const, 'DoubleAccountant' as const),
        strikethrough: fc.boolean(),
        fontColor: color(),
        fill: fc.option(color()),
        horizontal: fc.constantFrom('General' as const, 'Center' as const, 'CenterAcrossSelection' as const),
        vertical: fc.constantFrom('Top' as const, 'Bottom' as const, 'Distributed' as const),
        wrapText: fc.boolean(),
        indent: fc.integer({ min: 0, max: 15 }),
        shrinkToFit: fc.boolean(),
        textOrientation: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constant(180)),
        borders: fc.record({ left: border(), bottom: border() }, { requiredKeys: [] }),
        locked: fc.boolean(),
        formulaHidden: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((patch) => withStyle(DEFAULT_STYLE, patch as Partial<Style>));
}

function anyCell(): fc.Arbitrary<Cell> {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'A', ' ', '\n', '\r', '&', 'ộ', '\ud83d') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0 || 0),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('#N/A', '#DIV/0!'),
  );
  const formula = fc.constantFrom(
    '=SUM(A1:B2)',
    '=IF(A1<>"",\'S 1\'!A1&"<x>",1)',
    '=TEXTJOIN(",",TRUE,A1:A3)',
    '=TKVV.VNDATE(A1)',
  );
  return fc.record({ value, style: anyStyle(), formula }, { requiredKeys: ['value', 'style'] }) as fc.Arbitrary<Cell>;
}

function anyWorkbook(): fc.Arbitrary<Workbook> {
  const name = fc.stringMatching(/^[A-Za-zạộưĐ0-9 .&<'-]{1,20}$/).filter((text) => !/^'|'$/.test(text));
  const place = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }));
  const line = fc.integer({ min: 0, max: 16_383 });
  const sheet = fc.record({
    cells: fc.array(fc.tuple(place, anyCell()), { maxLength: 12 }),
    widths: fc.array(
      fc.tuple(
        line,
        fc.integer({ min: 1, max: 1790 }).map((pixels) => pixels * 0.75),
      ),
      { maxLength: 5 },
    ),
    heights: fc.array(
      fc.tuple(
        line,
        fc.integer({ min: 1, max: 1600 }).map((quarters) => quarters / 4),
      ),
      { maxLength: 5 },
    ),
    hidden: fc.array(line, { maxLength: 4 }),
    frozen: fc.record({ rows: fc.integer({ min: 0, max: 9 }), cols: fc.integer({ min: 0, max: 9 }) }),
    margin: fc.integer({ min: 0, max: 300 }).map((n) => n / 4),
  });
  return fc
    .record({
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: (text) => text.toLowerCase() }),
      sheets: fc.array(sheet, { minLength: 3, maxLength: 3 }),
    })
    .map(({ names, sheets }) => {
      const book = createWorkbook(names);
      book.sheets.forEach((target, index) => {
        const from = sheets[index]!;
        for (const [[row, col], cell] of from.cells)
          if (cell.value !== '' || cell.formula || cell.style !== DEFAULT_STYLE)
            target.cells.set(cellKey(row, col), cell);
        target.columnWidths = new Map(from.widths);
        target.rowHeights = new Map(from.heights);
        target.hiddenColumns = new Set(from.hidden);
        target.hiddenRows = new Set(from.hidden);
        target.frozen = from.frozen;
        target.pageLayout.margins.left = from.margin;
      });
      return book;
    });
}
