import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('worksheets on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  const names = () =>
    office.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });

  const rename = (name: string) =>
    office.refusal(async (context, sheet) => {
      sheet.name = name;
      await context.sync();
    });

  test.each(['', 'x'.repeat(32), 'a/b', 'a?', '[1]', "'a", "a'", 'History', 'HISTORY'])(
    '%p is no name for a sheet',
    async (name) => {
      expect(await rename(name)).toBe('InvalidArgument Worksheet.name');
    },
  );

  test('a name is taken in any case, but a sheet may change the case of its own', async () => {
    await office.run(async (context, sheet) => {
      context.workbook.worksheets.add('Nợ');
      sheet.name = 'SHEET1';
      await context.sync();
    });
    expect(await rename('nợ')).toBe('ItemAlreadyExists Worksheet.name');
    expect(await names()).toEqual(['SHEET1', 'Nợ']);
  });

  test('a new sheet comes last and keeps its identity through renaming and moving', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mới');
      await context.sync();
      sheet.name = 'Đổi tên';
      sheet.position = 0;
      sheet.getRange('A1').values = [['x']];
      sheet.load('name,position');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Đổi tên', 0]);
    });
    expect(await names()).toEqual(['Đổi tên', 'Sheet1']);
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.add('Ẩn').visibility = 'VeryHidden';
      await context.sync();
    });
    const hide = office.refusal(async (context, sheet) => {
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    expect(await hide).toBe('InvalidOperation Worksheet.visibility');
    const remove = office.refusal(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    expect(await remove).toBe('InvalidOperation Worksheet.delete');
  });

  test('formulas and names follow a renamed sheet and break when it is deleted', async () => {
    await office.run(async (context, sheet) => {
      const data = context.workbook.worksheets.add('Data');
      data.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [['=Data!A1*2']];
      context.workbook.names.add('Rate', data.getRange('A1'));
      data.name = 'Sổ vay';
      await context.sync();
    });
    expect(await office.read('A1', 'formulas')).toEqual([["='Sổ vay'!A1*2"]]);
    await office.run(async (context, sheet) => {
      const name = context.workbook.names.getItem('Rate').load('formula,value,type');
      await context.sync();
      expect(name.formula).toBe("='Sổ vay'!$A$1");
      context.workbook.worksheets.getItem('Sổ vay').delete();
      name.load('formula,value,type');
      const range = sheet.getRange('A1').load('formulas,values');
      const target = name.getRangeOrNullObject();
      await context.sync();
      expect([name.formula, name.value, name.type]).toEqual(['=#REF!', '#REF!', 'Error']);
      expect([range.formulas, range.values]).toEqual([[['=#REF!*2']], [['#REF!']]]);
      expect(target.isNullObject).toBe(true);
    });
  });

  test('a copy has everything, under its own name and ids', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Tổ', 'Nợ'],
        ['Tổ 1', '=Sheet1!A1&"!"'],
      ];
      sheet.tables.add('A1:B2', true).name = 'Groups';
      const copy = sheet.copy('End');
      copy.load('name,position');
      const tables = copy.tables.load('items/name');
      const cell = copy.getRange('B2').load('formulas');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
      expect(tables.items.map((table) => table.name)).toEqual(['Groups2']);
      expect(cell.formulas).toEqual([[`='Sheet1 (2)'!A1&"!"`]]);
    });
  });

  test('missing sheets: an error by getItem, a null object otherwise, also for what hangs on it', async () => {
    expect(
      await office.refusal(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
    ).toBe('ItemNotFound WorksheetCollection.getItem');
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('a workbook with a protected structure takes no new sheet, no other name, no removal', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.protection.protect('pw');
      await context.sync();
    });
    const refused = (deed: (sheets: Excel.WorksheetCollection) => void) =>
      office.refusal(async (context) => {
        deed(context.workbook.worksheets);
        await context.sync();
      });
    expect(await refused((sheets) => sheets.add('C'))).toBe('InvalidOperation WorksheetCollection.add');
    expect(await refused((sheets) => sheets.getItem('B').delete())).toBe('InvalidOperation Worksheet.delete');
    expect(await refused((sheets) => (sheets.getItem('B').name = 'D'))).toBe('InvalidOperation Worksheet.name');
    expect(
      await office.refusal(async (context) => {
        context.workbook.protection.unprotect('wrong');
        await context.sync();
      }),
    ).toBe('InvalidArgument WorkbookProtection.unprotect');
  });

  test('showGridlines, tab colour and neighbours', async () => {
    await office.run(async (context, sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = 'red';
      const hidden = context.workbook.worksheets.add('H');
      hidden.visibility = 'Hidden';
      context.workbook.worksheets.add('Z');
      const next = sheet.getNext(true).load('name');
      const none = sheet.getPreviousOrNullObject();
      sheet.load('showGridlines,tabColor,standardWidth');
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, next.name, none.isNullObject, visible.value]).toEqual([
        false,
        '#FF0000',
        'Z',
        true,
        2,
      ]);
      expect(sheet.standardWidth).toBeCloseTo(8.43, 2);
    });
  });
});
