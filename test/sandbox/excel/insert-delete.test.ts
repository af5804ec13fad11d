import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('inserting and deleting cells on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  /** A1:B4 with a total, a name, a table below, a merge and a frozen reader of the total. */
  const fill = () =>
    office.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Tổ', 'Nợ'],
        ['Tổ 1', 10],
        ['Tổ 2', 20],
        ['Cộng', '=SUM(B2:B3)'],
      ];
      sheet.getRange('D1').formulas = [['=$B$4']];
      context.workbook.names.add('Total', sheet.getRange('B4'));
      sheet.getRange('A6:B6').merge();
      sheet.getRange('A6').values = [['Ghi chú']];
      await context.sync();
    });

  test('a row inserted in the middle moves what is below, widens sums, shifts names, merges and tracked ranges', async () => {
    await fill();
    await office.run(async (context, sheet) => {
      const total = sheet.getRange('B4');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('A3:B3').values = [['Tổ mới', 5]];
      total.load('address,formulas,values');
      const name = context.workbook.names.getItem('Total').load('formula');
      const reader = sheet.getRange('D1').load('formulas,values');
      await context.sync();
      expect([total.address, total.formulas, total.values]).toEqual(['Sheet1!B5', [['=SUM(B2:B4)']], [[35]]]);
      expect(name.formula).toBe('=Sheet1!$B$5');
      expect([reader.formulas, reader.values]).toEqual([[['=$B$5']], [[35]]]);
    });
    expect(office.host.workbook.active.merges).toEqual([{ row: 6, col: 0, rows: 1, cols: 2 }]);
  });

  test('deleted rows narrow sums; a reference to a deleted cell is #REF!; a range on them is lost', async () => {
    await fill();
    await office.run(async (context, sheet) => {
      const gone = sheet.getRange('B4');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      const sum = sheet.getRange('B3').load('formulas,values');
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[['=SUM(B2:B2)']], [[20]]]);
      sheet.getRange('3:3').delete('Up');
      await context.sync();
      gone.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
    expect(await office.read('D1', 'formulas')).toEqual([['=#REF!']]);
  });

  test('a block moves only its own rows or columns', async () => {
    await office.write('A1:C2', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    await office.run(async (context, sheet) => {
      sheet.getRange('B1').insert('Down');
      sheet.getRange('A1').insert('Right');
      await context.sync();
    });
    expect(await office.read('A1:D3', 'values')).toEqual([
      ['', 1, '', 3],
      [4, 2, 6, ''],
      ['', 5, '', ''],
    ]);
    await office.run(async (context, sheet) => {
      sheet.getRange('A1').delete('Left');
      await context.sync();
    });
    expect(await office.read('A1:C1', 'values')).toEqual([[1, '', 3]]);
  });

  test('row heights, hidden rows and page breaks go along with whole rows', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('5:5').format.rowHeight = 40;
      sheet.getRange('6:6').rowHidden = true;
      sheet.horizontalPageBreaks.add('A7');
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    const { rowHeights, hiddenRows, pageLayout } = office.host.workbook.active;
    expect([[...rowHeights], [...hiddenRows], pageLayout.rowBreaks]).toEqual([[[6, 40]], [7], [8]]);
  });

  test('inserted rows look like the row above', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('2:2').insert('Down');
      const range = sheet.getRange('A2').load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBe(true);
    });
  });

  test('a table is not torn, and used cells do not fall off the sheet', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A3:B4').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A3:B4', true);
      sheet.getRange('D1048576').values = [['last']];
      await context.sync();
    });
    const insert = (address: string) =>
      office.refusal(async (context, sheet) => {
        sheet.getRange(address).insert('Down');
        await context.sync();
      });
    expect(await insert('A1')).toBe('InsertDeleteConflict Range.insert');
    expect(await insert('D1')).toBe('InsertDeleteConflict Range.insert');
    expect(await insert('1:1')).toBe('InsertDeleteConflict Range.insert');
  });
});
