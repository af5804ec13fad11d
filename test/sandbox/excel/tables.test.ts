import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('tables on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  const make = () =>
    office.run(async (context, sheet) => {
      sheet.getRange('B2:C4').values = [
        ['Tổ', 'Nợ'],
        ['Tổ 1', 10],
        ['Tổ 2', 20],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Groups';
      await context.sync();
    });

  test('header, body and columns are where they should be', async () => {
    await make();
    await office.run(async (context) => {
      const table = context.workbook.tables.getItem('groups').load('name,showTotals,style');
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Nợ').getDataBodyRange(),
      ];
      for (const range of ranges) range.load('address');
      table.columns.load('items/name,items/values');
      table.rows.load('count');
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        'Sheet1!B2:C4',
        'Sheet1!B2:C2',
        'Sheet1!B3:C4',
        'Sheet1!C3:C4',
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Tổ', 'Nợ']);
      expect(table.columns.items[1]!.values).toEqual([['Nợ'], [10], [20]]);
      expect([table.rows.count, table.name, table.style]).toEqual([2, 'Groups', 'TableStyleMedium2']);
    });
  });

  test('headers are text, filled in and never twice the same', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:D1').values = [['Nợ', '', 'nợ', 2026]];
      const header = sheet.tables.add('A1:D3', true).getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Nợ', 'Column2', 'nợ2', '2026']]);
      header.values = [['Nợ', 'Nợ', 'x', '']];
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['Nợ', 'Nợ2', 'x', 'Column4']]);
    });
  });

  test('without headers a header row is put in above the data', async () => {
    await office.write('A1:B1', [[1, 2]]);
    await office.run(async (context, sheet) => {
      const range = sheet.tables.add('A1:B1', false).getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B2',
        [
          ['Column1', 'Column2'],
          [1, 2],
        ],
      ]);
    });
  });

  test('no table over another or over merged cells; names are unique', async () => {
    await make();
    const refused = (deed: (sheet: Excel.Worksheet) => void) =>
      office.refusal(async (context, sheet) => {
        deed(sheet);
        await context.sync();
      });
    expect(await refused((sheet) => sheet.tables.add('A1:B3', true))).toBe('InvalidOperation TableCollection.add');
    expect(
      await refused((sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G3', true);
      }),
    ).toBe('InvalidOperation TableCollection.add');
    expect(await refused((sheet) => (sheet.tables.add('E5:E6', true).name = 'GROUPS'))).toBe(
      'ItemAlreadyExists Table.name',
    );
    expect(await refused((sheet) => (sheet.tables.getItemAt(0).name = 'A1'))).toBe('InvalidArgument Table.name');
  });

  test('rows are added at the end or before a row, and what lies below moves down', async () => {
    await make();
    await office.write('B5:B6', [['dưới'], ['cuối']]);
    await office.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Groups');
      table.rows.add(undefined, [
        ['Tổ 3', 30],
        ['Tổ 4', 40],
      ]);
      table.rows.add(0, [['Tổ 0', 0]]);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Tổ', 'Nợ'],
        ['Tổ 0', 0],
        ['Tổ 1', 10],
        ['Tổ 2', 20],
        ['Tổ 3', 30],
        ['Tổ 4', 40],
      ]);
      table.rows.getItemAt(1).delete();
      range.load('address');
      const below = sheet.getRange('B7:B8').load('values');
      await context.sync();
      expect([range.address, below.values]).toEqual(['Sheet1!B2:C6', [['dưới'], ['cuối']]]);
    });
  });

  test('resize keeps the header row', async () => {
    await make();
    await office.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Groups');
      table.resize('B2:D6');
      const range = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(range.values).toEqual([['Tổ', 'Nợ', 'Column3']]);
    });
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.tables.getItem('Groups').resize('B3:D6');
        await context.sync();
      }),
    ).toBe('InvalidArgument Table.resize');
  });

  test('deleting takes the cells along, converting leaves them', async () => {
    await make();
    await office.run(async (context, sheet) => {
      sheet.getRange('F1:F2').values = [['a'], [1]];
      const other = sheet.tables.add('F1:F2', true);
      sheet.tables.getItem('Groups').delete();
      const left = other.convertToRange().load('values');
      const used = sheet.getUsedRange(true).load('address');
      sheet.tables.load('count');
      await context.sync();
      expect([left.values, used.address, sheet.tables.count]).toEqual([[['a'], [1]], 'Sheet1!F1:F2', 0]);
    });
  });

  test('a totals row can be shown and taken away', async () => {
    await make();
    await office.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Groups');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([totals.address, body.address]).toEqual(['Sheet1!B5:C5', 'Sheet1!B3:C4']);
    });
  });
});
