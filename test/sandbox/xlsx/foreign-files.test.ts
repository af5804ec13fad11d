import { cellName } from '../../../src/core/cell/address';
import { cellKey, type Sheet, type Workbook } from '../../../src/sandbox/model/workbook';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { minimalParts, relationships, zipped } from './package-bytes';

const read = async (sheet: string, more?: Record<string, string>): Promise<Workbook> =>
  readXlsx(zipped(minimalParts(sheet, more)));
const at = (sheet: Sheet, row: number, col: number): unknown => sheet.cells.get(cellKey(row, col))?.value;

const PERCENT_STYLE = {
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ),
  'xl/styles.xml':
    '<styleSheet><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>',
};

describe('files of other programs', () => {
  test('the declared dimension is not believed', async () => {
    const { active } = await read(
      '<dimension ref="A1:B2"/><sheetData><row r="382"><c r="AA382"><v>7</v></c></row></sheetData>',
    );
    expect(at(active, 381, 26)).toBe(7);
  });

  test('rows and cells without a reference follow the one before', async () => {
    const { active } = await read(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect([at(active, 0, 0), at(active, 0, 1), at(active, 4, 2), at(active, 4, 3), at(active, 5, 0)]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('prefixed names, strict namespaces and UTF-16 are the same workbook', async () => {
    const parts = minimalParts('');
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = zipped({
      ...parts,
      '_rels/.rels': relationships(['rId1', `${strict}/officeDocument`, '/xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': relationships(['rId1', `${strict}/worksheet`, 'worksheets/sheet1.xml']),
      'xl/workbook.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Tổ" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': new Uint8Array(
        Buffer.from(
          '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="d"><x:v>2026-09-30T12:00:00</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Lò</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
          'utf16le',
        ),
      ),
    });
    const book = await readXlsx(bytes);
    expect(book.date1904).toBe(true);
    expect([book.active.name, at(book.active, 0, 0), at(book.active, 0, 1)]).toEqual(['Tổ', 46_295.5 - 1462, 'Lò']);
  });

  test('strings: runs joined, phonetics left out, spaces and escapes kept, inline and formula strings', async () => {
    const { active } = await read(
      '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>Tổ </t></r><r><t>1</t></r></is></c><c t="str"><f>A1</f><v>_x0009_x</v></c></row></sheetData>',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ),
        'xl/sharedStrings.xml':
          '<sst><si><r><t xml:space="preserve">Dư </t></r><r><rPr><b/></rPr><t>nợ</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh></si><si><t xml:space="preserve"> a_x000D_\nb </t></si></sst>',
      },
    );
    expect([0, 1, 2, 3].map((col) => at(active, 0, col))).toEqual(['Dư nợ', ' a\r\nb ', 'Tổ 1', '\tx']);
  });

  test('values of every type, and a number that is none', async () => {
    const { active } = await read(
      '<sheetData><row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="n"><v>1E3</v></c><c><v>1,5</v></c><c t="b"><f>1=2</f><v>0</v></c><c><f>A1</f></c></row></sheetData>',
    );
    expect([0, 1, 2, 3, 4, 5].map((col) => at(active, 0, col))).toEqual([true, '#N/A', 1000, '1,5', false, '']);
    expect(active.cells.get(cellKey(0, 5))?.formula).toBe('=A1');
  });

  test('shared formulas are written out for each cell', async () => {
    const { active } = await read(
      '<sheetData><row r="2"><c r="D2"><f t="shared" ref="D2:E3" si="0">$A2*B$1+"B2"+Sheet2!C3</f><v>1</v></c><c r="E2"><f t="shared" si="0"/></c></row><row r="3"><c r="D3"><f t="shared" si="0"/></c></row></sheetData>',
    );
    expect([cellKey(1, 3), cellKey(1, 4), cellKey(2, 3)].map((key) => active.cells.get(key)?.formula)).toEqual([
      '=$A2*B$1+"B2"+Sheet2!C3',
      '=$A2*C$1+"B2"+Sheet2!D3',
      '=$A3*B$1+"B2"+Sheet2!C4',
    ]);
  });

  test('functions of newer Excel and of add-ins are shown as users know them', async () => {
    const { active } = await read(
      '<sheetData><row><c><f>_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn._xlws.FILTER(A1:A2,B1:B2)&amp;"_xlfn.X("</f></c><c><f>_xldudf_TKVV_VNDATE(A1)</f></c></row></sheetData>',
    );
    expect(active.cells.get(0)?.formula).toBe('=XLOOKUP(A1,B:B,C:C)+FILTER(A1:A2,B1:B2)&"_xlfn.X("');
    expect(active.cells.get(1)?.formula).toBe('=TKVV.VNDATE(A1)');
  });

  test('without styles every cell has the standard look; a style that is not there is the first', async () => {
    const { active } = await read('<sheetData><row><c s="9"><v>1</v></c></row></sheetData>');
    expect(active.cells.get(0)?.style).toMatchObject({ fontName: 'Calibri', fontSize: 11, numberFormat: 'General' });
  });

  test('theme colours, tints, indexed colours and patterns become plain colours', async () => {
    const { active } = await read('<sheetData><row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row></sheetData>', {
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ),
      'xl/styles.xml':
        '<styleSheet><fonts><font/><font><sz val="13"/><color theme="4" tint="-0.249977111117893"/><name val="Times New Roman"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="lightGrid"><fgColor indexed="10"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1" fillId="1" numFmtId="14"/><xf fillId="2"/></cellXfs></styleSheet>',
    });
    expect(active.cells.get(0)?.style).toMatchObject({
      fontName: 'Times New Roman',
      fontSize: 13,
      fontColor: '#305496',
      fill: '#D9E1F2',
      numberFormat: 'm/d/yyyy',
    });
    expect(active.cells.get(1)?.style.fill).toBe('#FF0000');
  });

  test('formatted blank cells without end do not fill the memory, and no value is lost behind them', async () => {
    const rows = Array.from({ length: 3000 }, (_, r) => {
      const cells = Array.from({ length: 200 }, (_, c) => `<c r="${cellName(r, c)}" s="1"/>`);
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    });
    const book = await read(`<sheetData>${rows.join('')}<row><c><v>7</v></c></row></sheetData>`, PERCENT_STYLE);
    expect(at(book.active, 3000, 0)).toBe(7);
    expect(book.active.cells.size).toBe(500_001);
  });

  test('a format of whole columns is theirs, not that of each of their cells', async () => {
    const cols = '<cols><col min="1" max="16384" width="9" style="1"/></cols>';
    const book = await read(`${cols}<sheetData><row><c s="1"/><c s="0"/></row></sheetData>`, PERCENT_STYLE);
    expect(book.active.columnStyles.get(16_383)?.numberFormat).toBe('0%');
    expect([...book.active.cells.keys()]).toEqual([1]);
  });

  test('lists on other sheets, which Excel 2010 and later keep in an extension', async () => {
    const { active } = await read(
      '<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidation type="list"><x14:formula1><xm:f>T!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1:B4 D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(active.dataValidations.map(({ area, rule }) => [area, rule.list])).toEqual([
      [
        { row: 0, col: 1, rows: 4, cols: 1 },
        { inCellDropDown: true, source: '=T!$A$1:$A$3' },
      ],
      [
        { row: 0, col: 3, rows: 1, cols: 1 },
        { inCellDropDown: true, source: '=T!$A$1:$A$3' },
      ],
    ]);
  });

  test('settings that Excel itself stored for an add-in are read', async () => {
    const { settings } = await read('<sheetData/>', {
      '_rels/.rels': relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        [
          'rId2',
          'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
          'xl/webextensions/taskpanes.xml',
        ],
      ),
      'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="w"/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relationships([
        'rId1',
        'http://schemas.microsoft.com/office/2011/relationships/webextension',
        'webextension1.xml',
      ]),
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="w"><we:properties><we:property name="unit" value="&quot;đồng&quot;"/><we:property name="n" value="5"/></we:properties></we:webextension>',
    });
    expect([...settings]).toEqual([
      ['unit', 'đồng'],
      ['n', 5],
    ]);
  });

  test('a chart sheet among the tabs does not shift the names of the others', async () => {
    const book = await read('<sheetData/>', {
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="C" sheetId="2" r:id="rId2"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">S!$A$1:$B$2</definedName></definedNames></workbook>',
    });
    expect(book.active.name).toBe('S');
    expect(book.active.pageLayout.printArea).toEqual({ row: 0, col: 0, rows: 2, cols: 2 });
  });
});
