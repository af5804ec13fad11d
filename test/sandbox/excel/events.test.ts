import { PLATFORMS, freshOffice } from './office';

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(PLATFORMS)('events on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('a handler hears changes of its own sheet only, and only until it is removed', async () => {
    const heard: Partial<Excel.WorksheetChangedEventArgs>[] = [];
    const handler = await office.run(async (context, sheet) => {
      context.workbook.worksheets.add('Other');
      const added = sheet.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      return added;
    });
    await office.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('Other').getRange('B1').values = [[1]];
      await context.sync();
    });
    await later();
    expect(heard).toMatchObject([
      {
        type: 'WorksheetChanged',
        address: 'A1',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueBefore: '', valueAfter: 1 },
      },
      { details: { valueBefore: 1, valueAfter: 2 } },
    ]);
    await office.open.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await office.write('A1', [[3]]);
    await later();
    expect(heard).toHaveLength(2);
  });

  test('somebody else’s edit is remote, and its range can be asked for', async () => {
    const heard: [string, string][] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await office.open.Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          heard.push([event.source, `${range.address} ${JSON.stringify(range.values)}`]);
        });
      });
      await context.sync();
    });
    office.host.edit('Sheet1', 'B2:C2', [[5, '=B2*2']]);
    await later();
    await later();
    expect(heard).toEqual([['Remote', 'Sheet1!B2:C2 [[5,10]]']]);
  });

  test('a table’s own changes, heard by the table, its sheet’s collection and the workbook’s, once each', async () => {
    const heard: string[] = [];
    await office.run(async (context, sheet) => {
      sheet.tables.onAdded.add(async (event) => void heard.push(event.type));
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
      sheet.tables.onChanged.add(async (event) => void heard.push(`sheet ${event.address}`));
      context.workbook.tables.onChanged.add(async (event) => void heard.push(`workbook ${event.address}`));
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('D2').values = [[1]];
      await context.sync();
    });
    await later();
    expect(heard.sort()).toEqual(['TableAdded', 'sheet A2', 'table A2', 'workbook A2']);
  });

  test('sheets added, renamed, activated, deleted; selection', async () => {
    const heard: string[] = [];
    await office.run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async (event) => void heard.push(event.type));
      worksheets.onDeleted.add(async (event) => void heard.push(event.type));
      worksheets.onActivated.add(async (event) => void heard.push(event.type));
      sheet.onSelectionChanged.add(async (event) => void heard.push(`${event.type} ${event.address}`));
      await context.sync();
      const added = worksheets.add('B');
      added.activate();
      sheet.getRange('C3').select();
      added.delete();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Sheet1!C3', 'Sheet1!C3']);
    });
    await later();
    expect(heard).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetActivated',
      'WorksheetSelectionChanged C3',
      'WorksheetDeleted',
    ]);
  });
});
