import * as fc from 'fast-check';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { XlsxError, type XlsxErrorCode } from '../../../src/sandbox/xlsx/xlsx-error';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { fullWorkbook, put } from './full-workbook';
import { oleFile } from './ole-file';
import { minimalParts, partsOf, relationships, zipped } from './package-bytes';

async function codeOf(bytes: Uint8Array): Promise<XlsxErrorCode | 'read'> {
  try {
    await readXlsx(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const ROW = '<row><c><v>12345</v></c></row>';
const GOOD = minimalParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

describe('a file that is no readable workbook is refused with its own code', () => {
  test('the sample itself is read', async () => expect(await codeOf(zipped(GOOD))).toBe('read'));

  test.each([
    ['nothing', new Uint8Array()],
    ['a CSV file', text('Mã tổ;Dư nợ\n0126259;45')],
    ['a web page named .xls', text('<html><table><tr><td>1</td></tr></table></html>')],
    [
      'a zip without a workbook',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    [
      'a Word document',
      zipped({
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
    ],
    [
      'a binary workbook',
      zipped({
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': '\u0001',
      }),
    ],
  ])('notXlsx: %s', async (_, bytes) => expect(await codeOf(bytes)).toBe('notXlsx'));

  test('legacyXls: an OLE file', async () => expect(await codeOf(oleFile('Workbook'))).toBe('legacyXls'));

  test('encrypted: an OLE file with an encrypted package', async () =>
    expect(await codeOf(oleFile('EncryptedPackage'))).toBe('encrypted'));

  test('encrypted: a zip whose parts are encrypted', async () => {
    const bytes = zipped(GOOD);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
    }
    expect(await codeOf(bytes)).toBe('encrypted');
  });

  test('corrupt: every cut of a file is told, and none hangs or crashes', async () => {
    const bytes = zipped(GOOD);
    for (let length = 4; length < bytes.length; length += 7)
      expect(['corrupt', 'notXlsx']).toContain(await codeOf(bytes.slice(0, length)));
  });

  test('corrupt: any byte changed in the packed sheet is noticed by its check sum', async () => {
    const bytes = zipped(minimalParts(`<sheetData>${'<row><c><v>12345</v></c></row>'.repeat(200)}</sheetData>`));
    const name = text('xl/worksheets/sheet1.xml');
    const start = bytes.findIndex((_, at) => name.every((byte, i) => bytes[at + i] === byte)) + name.length;
    for (const offset of [3, 20, 40]) {
      const broken = bytes.slice();
      broken[start + offset]! ^= 0x55;
      expect(await codeOf(broken)).toBe('corrupt');
    }
  });

  test.each([
    ['XML that is not closed', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }],
    [
      'a document type (and with it any entity)',
      { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>&a;</worksheet>' },
    ],
    ['an external entity', { 'xl/workbook.xml': '<!DOCTYPE x SYSTEM "file:///etc/hostname"><workbook/>' }],
    [
      'a sheet without its part',
      { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet9.xml']) },
    ],
    ['no sheet at all', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }],
    [
      'a row beyond the last',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>' },
    ],
    [
      'a cell beyond the last',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>' },
    ],
    [
      'elements nested without end',
      { 'xl/worksheets/sheet1.xml': `<worksheet>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>` },
    ],
    [
      'an endless formula',
      {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c><f>${'('.repeat(20_000)}</f></c></row></sheetData></worksheet>`,
      },
    ],
  ])('corrupt: %s', async (_, parts) =>
    expect(await codeOf(zipped({ ...GOOD, ...(parts as Record<string, string>) }))).toBe('corrupt'),
  );

  test('tooLarge: a part that grows a thousand times', async () => {
    const bomb = minimalParts(`<sheetData>${' '.repeat(8_000_000)}</sheetData>`);
    expect(await codeOf(zipped(bomb))).toBe('tooLarge');
  });

  test.each([
    ['tooLarge: a bomb that declares a small size', `<sheetData>${' '.repeat(8_000_000)}</sheetData>`, 'tooLarge'],
    ['corrupt: a part somewhat longer than it declares', `<sheetData>${ROW.repeat(4000)}</sheetData>`, 'corrupt'],
  ])('%s', async (_, sheet, code) => {
    const bytes = zipped(minimalParts(sheet));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
        view.setUint32(at + 24, 50, true);
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a byte changed anywhere gives the same workbook or a code, never another error', async () => {
    const bytes = await writeXlsx(fullWorkbook());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = bytes.slice();
        broken[at]! ^= change;
        await codeOf(broken);
      }),
      { numRuns: 200 },
    );
  });

  test('an attribute of any part changed gives a workbook that can be written, or a code', async () => {
    const parts = partsOf(await writeXlsx(fullWorkbook()));
    const value = fc.constantFrom('', '-1', 'x', '99999999999', '1e9', 'A0', '#REF!', 'A1:XFD1048576');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.nat(200), value, async (path, which, text) => {
        let count = 0;
        const changed = parts[path]!.replace(/="[^"]*"/g, (old) => (count++ === which ? `="${text}"` : old));
        const bytes = zipped({ ...parts, [path]: changed });
        if ((await codeOf(bytes)) === 'read') await writeXlsx(await readXlsx(bytes));
      }),
      { numRuns: 100 },
    );
  });

  test('a bomb in a part that nobody reads does no harm', async () => {
    const bytes = zipped({ ...GOOD, 'xl/media/image1.bin': new Uint8Array(30_000_000) });
    expect(await codeOf(bytes)).toBe('read');
  });

  test('shared formulas over a whole sheet end in time', async () => {
    const long = `A1${'+A1'.repeat(5000)}`;
    const rows = Array.from(
      { length: 60_000 },
      (_, r) => `<row><c><f t="shared" si="0"${r ? '/>' : `>${long}</f>`}</c></row>`,
    );
    const started = Date.now();
    expect(await codeOf(zipped(minimalParts(`<sheetData>${rows.join('')}</sheetData>`)))).toBe('tooLarge');
    expect(Date.now() - started).toBeLessThan(50_000);
  });
});

describe('what no Excel file can hold is refused when written', () => {
  test.each<[string, (sheet: ReturnType<typeof createWorkbook>['active']) => void]>([
    ['a text longer than a cell takes', (sheet) => put(sheet, 0, 0, 'x'.repeat(32_768))],
    ['a colour by name', (sheet) => put(sheet, 0, 0, 1, { fill: 'red' })],
    ['a paper that Excel does not know', (sheet) => (sheet.pageLayout.paperSize = 'A77')],
    [
      'a written-out list over 255 characters',
      (sheet) =>
        sheet.dataValidations.push({
          area: { row: 0, col: 0, rows: 1, cols: 1 },
          rule: { list: { source: 'x'.repeat(256), inCellDropDown: true } },
        }),
    ],
    [
      'a chart of a kind that is not drawn',
      (sheet) =>
        sheet.charts.push({
          id: 'c',
          name: 'c',
          type: 'Treemap',
          title: null,
          source: 'Sheet1!A1:B2',
          seriesBy: 'Auto',
          left: 0,
          top: 0,
          width: 1,
          height: 1,
          options: {},
        }),
    ],
  ])('%s', async (_, spoil) => {
    const book = createWorkbook();
    spoil(book.active);
    await expect(writeXlsx(book)).rejects.toThrow(RangeError);
  });
});
