import { createWorkbook } from '../../../src/sandbox/model/create';
import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('names, settings and the application on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('names stand for cells, constants and formulas', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const { names } = context.workbook;
      const items = [
        names.add('Cells', sheet.getRange('A1:A2'), 'ghi chú'),
        names.add('Rate', '=0.5'),
        names.add('Label', '="Quý"'),
        names.add('Sum', '=SUM(Cells)*Rate'),
      ];
      for (const item of items) item.load('formula,value,type,comment,scope,visible');
      const range = sheet.getRange('Cells').load('address');
      const none = items[1]!.getRangeOrNullObject();
      await context.sync();
      expect(items.map((item) => [item.formula, item.value, item.type])).toEqual([
        ['=Sheet1!$A$1:$A$2', 'Sheet1!$A$1:$A$2', 'Range'],
        ['=0.5', 0.5, 'Double'],
        ['="Quý"', 'Quý', 'String'],
        ['=SUM(Cells)*Rate', 2.5, 'Double'],
      ]);
      expect([items[0]!.comment, items[0]!.scope, items[0]!.visible]).toEqual(['ghi chú', 'Workbook', true]);
      expect([range.address, none.isNullObject]).toEqual(['Sheet1!A1:A2', true]);
      items[1]!.formula = '=0.25';
      items[0]!.visible = false;
      items[3]!.load('value');
      await context.sync();
      expect(items[3]!.value).toBe(1.25);
      items[0]!.delete();
      const gone = names.getItemOrNullObject('Cells');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('a sheet has names of its own, which win over the workbook’s in its formulas', async () => {
    await office.run(async (context, sheet) => {
      context.workbook.names.add('Rate', '=1');
      const own = sheet.names.add('Rate', '=2').load('scope');
      sheet.getRange('A1').formulas = [['=Rate']];
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect([own.scope, cell.values]).toEqual(['Worksheet', [[2]]]);
    });
  });

  test.each(['A1', 'R1C1', 'r', 'C', '1a', 'a b', 'a-b', '', 'XFD12'])('%p is no name', async (name) => {
    expect(
      await office.refusal(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    ).toBe('InvalidArgument NamedItemCollection.add');
  });

  test('a name is taken in any case', async () => {
    expect(
      await office.refusal(async (context) => {
        context.workbook.names.add('Kỳ', '=1');
        context.workbook.names.add('KỲ', '=2');
        await context.sync();
      }),
    ).toBe('ItemAlreadyExists NamedItemCollection.add');
  });

  test('settings keep JSON; adding again replaces', async () => {
    await office.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('answers', { unit: 'triệu', rows: [1, 2] });
      settings.add('answers', { unit: 'đồng', none: null });
      const value = settings.getItem('answers').load('value');
      const count = settings.getCount();
      const none = settings.getItemOrNullObject('khác');
      await context.sync();
      expect([value.value, count.value, none.isNullObject]).toEqual([{ unit: 'đồng', none: null }, 1, true]);
      value.delete();
      await context.sync();
    });
    expect(office.host.workbook.settings.size).toBe(0);
  });

  test('custom properties of a sheet', async () => {
    await office.run(async (context, sheet) => {
      sheet.customProperties.add('madeBy', 'TKVV');
      sheet.customProperties.add('MADEBY', 'TKVV 2');
      const property = sheet.customProperties.getItem('madeby').load('key,value');
      const none = sheet.customProperties.getItemOrNullObject('x');
      await context.sync();
      expect([property.key, property.value, none.isNullObject]).toEqual(['madeBy', 'TKVV 2', true]);
    });
  });

  test('the culture is the user’s, while values and formats stay en-US', async () => {
    await office.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect(application.cultureInfo.name).toBe('vi-VN');
      expect(application.cultureInfo.datetimeFormat.shortDatePattern).toMatch(/^d+\/M+\/yyyy$/);
    });
  });

  test('manual calculation waits for calculate()', async () => {
    await office.write('A1:B1', [[1, '=A1*2']]);
    await office.run(async (context, sheet) => {
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      context.workbook.application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    });
  });

  test('functions are computed without a cell', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['x']];
      const date = context.workbook.functions.date(2000, 1, 1).load('value');
      const sum = context.workbook.functions.sum(sheet.getRange('A1:A3'), 4).load('value');
      const error = context.workbook.functions.mod(1, 0).load('value,error');
      await context.sync();
      expect([date.value, sum.value, error.error]).toEqual([36526, 7, '#DIV/0!']);
    });
  });
});

test('a workbook of the 1904 system says so through DATE', async () => {
  const { openOffice } = await import('../../../src/sandbox/node/open-office');
  const workbook = { ...createWorkbook(), date1904: true };
  const { Excel, close } = await openOffice({ workbook });
  await Excel.run(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1).load('value');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [['1/1/2000']];
    cell.load('values,text');
    await context.sync();
    expect([date.value, cell.values, cell.text]).toEqual([35064, [[35064]], [['1/1/2000']]]);
  });
  await close();
});
