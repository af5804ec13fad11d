import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('page set-up, panes and charts on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('the page: paper, margins in any unit, zoom by pages, titles and print area', async () => {
    await office.run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.setPrintMargins('Centimeters', { top: 2, left: 3 });
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintArea('A1:F20');
      page.setPrintTitleRows('$1:$3');
      page.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      page.load('orientation,zoom,topMargin,leftMargin,centerHorizontally');
      const area = page.getPrintAreaOrNullObject().load('address');
      const rows = page.getPrintTitleRowsOrNullObject().load('address');
      const columns = page.getPrintTitleColumnsOrNullObject();
      page.headersFooters.load('state');
      await context.sync();
      expect([page.orientation, page.zoom, page.centerHorizontally]).toEqual([
        'Landscape',
        { horizontalFitToPages: 1 },
        true,
      ]);
      expect([page.topMargin, page.leftMargin].map(Math.round)).toEqual([57, 85]);
      expect([area.address, rows.address, columns.isNullObject]).toEqual(['Sheet1!A1:F20', 'Sheet1!1:3', true]);
    });
    expect(office.host.workbook.active.pageLayout.headersFooters.pages).toEqual({ default: { centerFooter: '&P/&N' } });
  });

  test('page breaks lie before a row or column', async () => {
    await office.run(async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A21');
      sheet.verticalPageBreaks.add('G1');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      const count = sheet.verticalPageBreaks.getCount();
      await context.sync();
      expect([breaks.items.map((one) => one.rowIndex), count.value]).toEqual([[20], 1]);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(office.host.workbook.active.pageLayout).toMatchObject({ rowBreaks: [], columnBreaks: [6] });
  });

  test('frozen panes', async () => {
    await office.run(async (context, sheet) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const at = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([none.isNullObject, at.address]).toEqual([true, 'Sheet1!A1:B3']);
      sheet.freezePanes.freezeRows(2);
      at.load('address');
      const rows = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:2');
    });
  });

  test('a chart keeps what is said about it', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['Hội', 'Nợ', 'Quá hạn'],
        ['Nông dân', 10, 1],
        ['Phụ nữ', 20, 0],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Auto');
      chart.name = 'Dư nợ';
      chart.title.text = 'Dư nợ theo hội';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.title.text = 'Triệu đồng';
      chart.setPosition('E2', 'H10');
      chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      chart.series.load('items/name,count');
      chart.load('name,left,top,width,height,chartType');
      chart.title.load('text,visible');
      await context.sync();
      expect(chart.series.items.map((one) => one.name)).toEqual(['Nợ', 'Quá hạn']);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
      expect([chart.title.text, chart.title.visible]).toEqual(['Dư nợ theo hội', true]);
      const again = sheet.charts.getItem('Dư nợ').load('chartType');
      await context.sync();
      expect(again.chartType).toBe('ColumnClustered');
    });
    const [chart] = office.host.workbook.active.charts;
    expect(chart).toMatchObject({ source: 'Sheet1!A1:C3', title: 'Dư nợ theo hội' });
    expect(chart!.options).toEqual({
      'title.visible': true,
      'legend.position': 'Right',
      'axes.valueAxis.title.text': 'Triệu đồng',
      'series.0.format.fill.color': '#4472C4',
    });
    await office.run(async (context, sheet) => {
      sheet.charts.getItemAt(0).delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('comments: one a cell, found by cell', async () => {
    await office.run(async (context, sheet) => {
      sheet.comments.add('B2', 'Sai tổng');
      const comment = context.workbook.comments.getItemByCell('Sheet1!B2').load('content,authorName');
      const where = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, where.address]).toEqual(['Sai tổng', 'Sheet1!B2']);
      comment.content = 'Đã sửa';
      await context.sync();
    });
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.comments.add('B2', 'lần nữa');
        await context.sync();
      }),
    ).toBe('InvalidArgument CommentCollection.add');
    expect([...office.host.workbook.active.comments.values()]).toMatchObject([{ content: 'Đã sửa' }]);
  });
});
