import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('formats on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('fill, font and alignment; where cells differ a colour is empty and anything else null', async () => {
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'orange';
      range.format.font.set({ bold: true, color: '#c00000', name: 'Times New Roman', size: 13 });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      sheet.getRange('B2').format.fill.clear();
      sheet.getRange('B2').format.font.bold = false;
      const one = sheet
        .getRange('A1')
        .load('format/fill/color,format/font,format/horizontalAlignment,format/wrapText,format/indentLevel');
      range.load('format/fill/color,format/font/bold,format/font/size');
      const plain = sheet.getRange('B2').load('format/fill/color');
      await context.sync();
      expect(one.format.fill.color).toBe('#FFA500');
      expect(one.format.font.toJSON()).toMatchObject({
        bold: true,
        color: '#C00000',
        name: 'Times New Roman',
        size: 13,
        underline: 'None',
      });
      expect([one.format.horizontalAlignment, one.format.wrapText, one.format.indentLevel]).toEqual([
        'Center',
        true,
        2,
      ]);
      expect([range.format.fill.color, range.format.font.bold, range.format.font.size]).toEqual(['', null, 13]);
      expect(plain.format.fill.color).toBe('#FFFFFF');
    });
  });

  test.each(['#12', 'blurple', '#GGGGGG'])('%s is no colour', async (colour) => {
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRange('A1').format.fill.color = colour;
        await context.sync();
      }),
    ).toBe('InvalidArgument RangeFill.color');
  });

  test('several blocks at once: styles go to all of them, members that cannot are refused', async () => {
    await office.run(async (context, sheet) => {
      const areas = sheet.getRanges('A1,C3:D4');
      areas.format.fill.color = '#FFC7CE';
      areas.format.font.bold = true;
      areas.load('address,areaCount,cellCount,format/fill/color');
      const cell = sheet.getRange('D4').load('format/fill/color,format/font/bold');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
      expect([areas.format.fill.color, cell.format.fill.color, cell.format.font.bold]).toEqual([
        '#FFC7CE',
        '#FFC7CE',
        true,
      ]);
    });
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRanges('A1,C3:D4').format.columnWidth = 9;
        await context.sync();
      }),
    ).toBe('SandboxNotImplemented RangeFormat.columnWidth');
  });

  test('borders: edges and insides, and neighbours share a line', async () => {
    await office.run(async (context, sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'InsideVertical'] as const)
        borders.getItem(side).style = 'Continuous';
      borders.getItem('EdgeTop').color = '#FF0000';
      borders.getItem('EdgeBottom').weight = 'Medium';
      const under = sheet.getRange('B4:C4').format.borders.getItem('EdgeTop').load('style,weight');
      const top = borders.getItem('EdgeTop').load('style,color,weight,sideIndex');
      const left = borders.getItem('EdgeLeft').load('style');
      await context.sync();
      expect([under.style, under.weight]).toEqual(['Continuous', 'Medium']);
      expect([top.sideIndex, top.style, top.color, top.weight]).toEqual(['EdgeTop', 'Continuous', '#FF0000', 'Thin']);
      expect(left.style).toBe('None');
      sheet.getRange('B4:C4').format.borders.getItem('EdgeTop').style = 'None';
      const bottom = borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect(bottom.style).toBe('None');
    });
  });

  test('widths and heights are points; 0 hides; autofit follows the longest text', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('B:B').format.columnWidth = 0;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('C1').values = [['Tổ tiết kiệm và vay vốn']];
      sheet.getRange('C:C').format.autofitColumns();
      const [a, b, c, d] = ['A1', 'B1', 'C1', 'D1'].map((address) =>
        sheet.getRange(address).load('format/columnWidth,columnHidden,left'),
      );
      const both = sheet.getRange('A1:D2').load('format/columnWidth,format/rowHeight,height');
      await context.sync();
      expect([a!.format.columnWidth, b!.columnHidden, d!.format.columnWidth]).toEqual([100, true, 48]);
      expect(c!.format.columnWidth).toBeGreaterThan(100);
      expect(c!.left).toBe(100);
      expect([both.format.columnWidth, both.format.rowHeight, both.height]).toEqual([null, null, 45]);
    });
  });

  test('cell, row and column properties in one call', async () => {
    await office.run(async (context, sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([[{ format: { fill: { color: '#00FF00' }, font: { bold: true } } }, {}]]);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
      const cells = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: true } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
      ]);
    });
  });

  test('clearing formats keeps values, clearing contents keeps formats', async () => {
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['1%', 2]];
      range.format.fill.color = 'red';
      sheet.getRange('A1').clear('Formats');
      sheet.getRange('B1').clear('Contents');
      range.load('values,numberFormat');
      const fill = sheet.getRange('B1').load('format/fill/color');
      await context.sync();
      expect([range.values, range.numberFormat, fill.format.fill.color]).toEqual([
        [[0.01, '']],
        [['General', 'General']],
        '#FF0000',
      ]);
      range.clear();
      await context.sync();
    });
    expect(office.host.workbook.active.cells.size).toBe(0);
  });

  test('text is the value through its format, dates and sections included', async () => {
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[46053, 1234567.5, -3, 0.125, 'x']];
      range.numberFormat = [['dd/mm/yyyy', '#,##0', '0;(0)', '0.0%', '@']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['31/01/2026', '1,234,568', '(3)', '12.5%', 'x']]);
    });
  });

  test('conditional formats: rules by type, priority, and clearing part of a range', async () => {
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A10');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1>5';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.color = 'darkred';
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '0', operator: 'LessThan' };
      value.stopIfTrue = true;
      const formats = range.conditionalFormats.load('items/type,items/priority,items/id');
      const text = value.textComparisonOrNullObject;
      custom.custom.rule.load('formula');
      await context.sync();
      expect(formats.items.map((one) => [one.type, one.priority])).toEqual([
        ['CellValue', 0],
        ['Custom', 1],
      ]);
      expect([text.isNullObject, custom.custom.rule.formula]).toEqual([true, '=$A1>5']);
      sheet.getRange('A3:A4').conditionalFormats.clearAll();
      const count = sheet.getRange('A3:A4').conditionalFormats.getCount();
      const rest = sheet.getRange('A5').conditionalFormats.getCount();
      await context.sync();
      expect([count.value, rest.value]).toEqual([0, 2]);
    });
    expect(office.host.workbook.active.conditionalFormats[0]!.format).toEqual({
      fill: '#FFC7CE',
      fontColor: '#8B0000',
    });
  });

  test('data validation of a list, from text or from cells', async () => {
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('B2:B9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      range.dataValidation.errorAlert = {
        title: 'Sai',
        message: 'Chọn trong danh sách',
        showAlert: true,
        style: 'Stop',
      };
      sheet.getRange('B5').dataValidation.clear();
      const one = sheet.getRange('B2:B4').dataValidation.load('rule,type');
      const none = sheet.getRange('B5').dataValidation.load('type');
      await context.sync();
      expect([one.type, none.type]).toEqual(['List', 'None']);
      expect(one.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } });
    });
  });

  test('hyperlinks show their text', async () => {
    await office.run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'Xem ô B2', screenTip: 'Tới ô' };
      cell.load('values,hyperlink');
      const none = sheet.getRange('A2').load('hyperlink');
      await context.sync();
      expect(cell.values).toEqual([['Xem ô B2']]);
      expect(cell.hyperlink).toEqual({ documentReference: 'Sheet1!B2', textToDisplay: 'Xem ô B2', screenTip: 'Tới ô' });
      expect(none.hyperlink).toBeNull();
    });
  });
});
