import { cellKey } from '../../../src/sandbox/model/workbook';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';
import { fullWorkbook, put } from './full-workbook';
import { minimalParts, partsOf, relationships, zipped } from './package-bytes';

const BOOK_LINKS = (...more: Parameters<typeof relationships>): Record<string, string> => ({
  'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ...more),
});

describe('what the model does not hold stays in the file', () => {
  test('several fonts in one cell stay, until the cell gets another text', async () => {
    const rich = '<is><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> thường</t></r></is>';
    const book = await readXlsx(
      zipped(
        minimalParts(`<sheetData><row><c t="inlineStr">${rich}</c><c t="inlineStr">${rich}</c></row></sheetData>`),
      ),
    );
    book.active.cells.get(1)!.value = 'khác';
    const strings = partsOf(await writeXlsx(book))['xl/sharedStrings.xml'];
    expect(strings).toContain('<r><rPr><b/></rPr><t xml:space="preserve">đậm</t></r>');
    expect(strings).toContain('<si><t>khác</t></si>');
  });

  test('array formulas stay arrays, until they are changed', async () => {
    const book = await readXlsx(
      zipped(
        minimalParts('<sheetData><row><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row></sheetData>'),
      ),
    );
    expect(partsOf(await writeXlsx(book))['xl/worksheets/sheet1.xml']).toContain(
      '<f t="array" ref="A1:A2">B1:B2*2</f>',
    );
    book.active.cells.get(0)!.formula = '=B1';
    expect(partsOf(await writeXlsx(book))['xl/worksheets/sheet1.xml']).toContain('<f>B1</f>');
  });

  test('links to other workbooks keep their numbers, the theme and the document properties their bytes', async () => {
    const parts = minimalParts('<sheetData><row><c><f>[2]S!A1</f><v>1</v></c></row></sheetData>', {
      '_rels/.rels': relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ),
      'docProps/core.xml': '<coreProperties/>',
      ...BOOK_LINKS(
        ['rId2', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rId3', 'externalLink', 'externalLinks/externalLink2.xml'],
        ['rId4', 'theme', 'theme/theme1.xml'],
      ),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId3"/><externalReference r:id="rId2"/></externalReferences></workbook>',
      'xl/externalLinks/externalLink1.xml': '<externalLink><one/></externalLink>',
      'xl/externalLinks/externalLink2.xml': '<externalLink><two/></externalLink>',
      'xl/externalLinks/_rels/externalLink2.xml.rels': relationships([
        'rId1',
        'externalLinkPath',
        'file:///C:/khac.xlsx',
        true,
      ]),
      'xl/theme/theme1.xml': '<theme><kept/></theme>',
    });
    const written = partsOf(await writeXlsx(await readXlsx(zipped(parts))));
    expect(written['xl/theme/theme1.xml']).toBe('<theme><kept/></theme>');
    expect(written['docProps/core.xml']).toBe('<coreProperties/>');
    expect(written['xl/externalLinks/_rels/externalLink2.xml.rels']).toContain('file:///C:/khac.xlsx');
    const ids = [...written['xl/workbook.xml']!.matchAll(/externalReference r:id="(\w+)"/g)].map((match) => match[1]);
    const targets = ids.map(
      (id) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(written['xl/_rels/workbook.xml.rels']!)?.[1],
    );
    expect(targets).toEqual(['externalLinks/externalLink2.xml', 'externalLinks/externalLink1.xml']);
  });

  test('pictures and charts of the user stay as drawn; a deleted chart goes, a new one comes beside them', async () => {
    const book = await readXlsx(await writeXlsx(fullWorkbook()));
    const bytes = await writeXlsx(book);
    const drawn = partsOf(bytes);
    const drawing = Object.keys(drawn).find((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))!;
    const picture =
      '<xdr:oneCellAnchor><xdr:from/><xdr:pic><xdr:blipFill><a:blip xmlns:r="r" r:embed="rIdPic"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>';
    const links = drawing.replace('drawings/', 'drawings/_rels/') + '.rels';
    const withPicture = zipped({
      ...drawn,
      [drawing]: drawn[drawing]!.replace('</xdr:wsDr>', `${picture}</xdr:wsDr>`),
      [links]: drawn[links]!.replace(
        '</Relationships>',
        '<Relationship Id="rIdPic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/logo.png"/></Relationships>',
      ),
      'xl/media/logo.png': 'png',
      'xl/charts/chart1.xml': drawn['xl/charts/chart1.xml']!.replace(
        '</c:chartSpace>',
        '<c:userShapes/></c:chartSpace>',
      ),
    });
    const again = await readXlsx(withPicture);
    const report = again.sheets[1]!;
    expect(report.charts).toHaveLength(5);
    report.charts.splice(1, 1);
    report.charts.push({ ...report.charts[0]!, id: '{CHART-new}', name: 'Mới', title: 'Mới' });
    const result = partsOf(await writeXlsx(again));
    const result2 = Object.entries(result).filter(([path]) => path.startsWith('xl/charts/'));
    expect(result['xl/media/logo.png']).toBe('png');
    expect(result['xl/charts/chart1.xml']).toContain('<c:userShapes/>');
    expect(result2.filter(([, xml]) => xml.includes('Mới'))).toHaveLength(1);
    expect(result2).toHaveLength(5);
    expect((await readXlsx(await writeXlsx(again))).sheets[1]!.charts.map(({ name }) => name)).toEqual([
      'Biểu đồ 0',
      'Biểu đồ 2',
      'Biểu đồ 3',
      'Biểu đồ 4',
      'Mới',
    ]);
  });

  test('a row height that Excel found by itself may change; one set by hand may not', async () => {
    const book = await readXlsx(
      zipped(minimalParts('<sheetData><row r="1" ht="31.5"/><row r="2" ht="20" customHeight="1"/></sheetData>')),
    );
    const xml = (): Promise<string> => writeXlsx(book).then((bytes) => partsOf(bytes)['xl/worksheets/sheet1.xml']!);
    expect(await xml()).toContain('<row r="1" ht="31.5"/><row r="2" ht="20" customHeight="1"/>');
    book.active.rowHeights.set(0, 40);
    expect(await xml()).toContain('<row r="1" ht="40" customHeight="1"/>');
  });

  test('a print area of several blocks stays, until the model says another', async () => {
    const parts = minimalParts('<sheetData/>', {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2,S!$D$1:$E$9</definedName></definedNames></workbook>`,
    });
    const book = await readXlsx(zipped(parts));
    expect(partsOf(await writeXlsx(book))['xl/workbook.xml']).toContain('>S!$A$1:$B$2,S!$D$1:$E$9<');
    book.active.pageLayout.printArea = { row: 0, col: 0, rows: 3, cols: 3 };
    expect(partsOf(await writeXlsx(book))['xl/workbook.xml']).toContain('>S!$A$1:$C$3<');
  });

  test('a password that is only known by its hash is written back; a new one is hashed as Excel does', async () => {
    const parts = minimalParts(
      '<sheetData/><sheetProtection sheet="1" algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"/>',
    );
    const book = await readXlsx(zipped(parts));
    expect(book.active.protection.password).not.toBeNull();
    expect(partsOf(await writeXlsx(book))['xl/worksheets/sheet1.xml']).toContain(
      'algorithmName="SHA-512" hashValue="aGFzaA=="',
    );
    book.active.protection.password = 'test';
    expect(partsOf(await writeXlsx(book))['xl/worksheets/sheet1.xml']).toContain('password="CBEB"');
  });

  test("the book's own default look is the look of every blank cell, and is written as such", async () => {
    const parts = minimalParts('<sheetData><row><c><v>1</v></c></row></sheetData>', {
      ...BOOK_LINKS(['rId2', 'styles', 'styles.xml']),
      'xl/styles.xml':
        '<styleSheet><fonts><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>',
    });
    const book = await readXlsx(zipped(parts));
    expect(book.active.columnStyles.get(500)?.fontName).toBe('Times New Roman');
    put(book.active, 1, 1, 'x');
    const written = partsOf(await writeXlsx(book));
    expect(written['xl/styles.xml']).toMatch(/<fonts[^>]*><font><sz val="13"\/><name val="Times New Roman"\/><\/font>/);
    expect(written['xl/worksheets/sheet1.xml']).not.toContain('<cols>');
    expect((await readXlsx(await writeXlsx(book))).active.cells.get(cellKey(1, 1))?.style.fontName).toBe('Calibri');
  });
});
