import { MAX_ROWS } from '../../../src/core/cell/address';
import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('values of a range on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('what is written is read back as the cells hold it', async () => {
    expect(
      await office.write('A1:C2', [
        ['Tổ 1', 3, true],
        ['5%', '1/31/2026', '=B1*2'],
      ]),
    ).toEqual([
      ['Tổ 1', 3, true],
      [0.05, 46053, 6],
    ]);
    expect(await office.read('A1:C2', 'text')).toEqual([
      ['Tổ 1', '3', 'TRUE'],
      ['5%', '1/31/2026', '6'],
    ]);
    expect(await office.read('A2:C2', 'formulas')).toEqual([[0.05, 46053, '=B1*2']]);
    expect(await office.read('A1:D1', 'valueTypes')).toEqual([['String', 'Double', 'Boolean', 'Empty']]);
    expect(await office.read('A2:C2', 'numberFormat')).toEqual([['0%', 'm/d/yyyy', 'General']]);
  });

  test('null leaves a cell, an empty string clears it, one value fills all', async () => {
    await office.write('A1:B1', [[1, 2]]);
    expect(await office.write('A1:B1', [[null, '']])).toEqual([[1, '']]);
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as unknown[][];
      await context.sync();
    });
    expect(await office.read('A1:B2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('an array of another size is refused in Excel’s words, and nothing is written', async () => {
    const failure: unknown = await office
      .run(async (context, sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2, 3]];
        await context.sync();
      })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    });
    expect(office.host.workbook.active.cells.size).toBe(0);
  });

  test('what came before the refused action stays done, what comes after is not', async () => {
    await office.refusal(async (context, sheet) => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['third']];
      await context.sync();
    });
    expect(await office.read('A1:A3', 'values')).toEqual([['first'], [''], ['']]);
  });

  test('a large array comes in pieces of one request, checked as a whole first', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [i, i * 2, `Tổ ${i}`]);
    const before = office.host.log.count;
    await office.write('A1:C1000', rows);
    expect(office.host.log.count - before).toBe(1);
    expect(office.host.log.requests[before]!.actions.filter((action) => action === 'set Values')).toHaveLength(2);
    expect(await office.read('A1000:C1000', 'values')).toEqual([[999, 1998, 'Tổ 999']]);
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRange('A1:C999').values = rows;
        await context.sync();
      }),
    ).toBe('InvalidArgument Range._ValidateArraySize');
  });

  test('whole columns give null for cells and take one format for all', async () => {
    await office.run(async (context, sheet) => {
      const column = sheet.getRange('B:B');
      column.numberFormat = '@' as unknown as string[][];
      column.load('values,rowCount,address,isEntireColumn');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(MAX_ROWS);
      expect(column.address).toBe('Sheet1!B:B');
      expect(column.isEntireColumn).toBe(true);
    });
    expect(await office.write('B5', [['007']])).toEqual([['007']]);
    expect(office.host.workbook.active.cells.size).toBe(1);
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRange('A:A').values = [[1]];
        await context.sync();
      }),
    ).toBe('InvalidArgument Range.values');
  });

  test('cells beyond the edge are refused', async () => {
    const beyond = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
      office.refusal(async (context, sheet) => {
        pick(sheet).load('address');
        await context.sync();
      });
    expect(await beyond((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe(
      'InvalidArgument Range.getOffsetRange',
    );
    expect(await beyond((sheet) => sheet.getRangeByIndexes(MAX_ROWS - 1, 0, 2, 1))).toBe(
      'InvalidArgument Worksheet.getRangeByIndexes',
    );
    expect(await beyond((sheet) => sheet.getRange('XFE1'))).toBe('InvalidArgument Worksheet.getRange');
    expect(await beyond((sheet) => sheet.getRange('NoSuchName'))).toBe('InvalidArgument Worksheet.getRange');
  });

  test('only the top-left cell of a merge holds a value', async () => {
    await office.write('A1:B2', [
      ['', 2],
      [3, 4],
    ]);
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:B2').values = [
        [5, 6],
        [7, 8],
      ];
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B2');
      expect(none.isNullObject).toBe(true);
    });
    expect(await office.read('A1:B2', 'values')).toEqual([
      [5, ''],
      ['', ''],
    ]);
    await office.run(async (context, sheet) => {
      sheet.getRange('A1').unmerge();
      await context.sync();
    });
    expect(office.host.workbook.active.merges).toEqual([]);
  });

  test('the used range of values is smaller than that of formats', async () => {
    await office.run(async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(corner.address).toBe('Sheet1!A1');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, ''],
      ];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const part = sheet.getRange('C:F').getUsedRangeOrNullObject(true).load('address');
      const outside = sheet.getRange('H:H').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([values.address, all.address, part.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:F9', 'Sheet1!C2']);
      expect(outside.isNullObject).toBe(true);
    });
  });

  test('a range that was read before the library loaded it says so', async () => {
    expect(await office.refusal(async (_context, sheet) => sheet.getRange('A1').values)).toBe(
      'PropertyNotLoaded Range.values',
    );
  });

  test('a member that the sandbox lacks fails by name', async () => {
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRange('A1:A3').removeDuplicates([0], false);
        await context.sync();
      }),
    ).toBe('SandboxNotImplemented Range.removeDuplicates');
  });

  test('ranges beside, around and between', async () => {
    const addresses = await office.run(async (context, sheet) => {
      const range = sheet.getRange('C3:D5');
      const found = [
        range.getRow(1),
        range.getColumn(1),
        range.getCell(5, 5),
        range.getLastRow(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 4),
        range.getRowsAbove(2),
        range.getRowsBelow(1),
        range.getColumnsAfter(1),
        range.getEntireRow(),
        range.getBoundingRect('A9'),
        range.getIntersection('D4:Z9'),
      ].map((one) => one.load('address'));
      await context.sync();
      return found.map((one) => one.address.replace('Sheet1!', ''));
    });
    expect(addresses).toEqual([
      'C4:D4',
      'D3:D5',
      'H8',
      'C5:D5',
      'D5',
      'B4:C6',
      'C3:E6',
      'C3:F3',
      'C1:D2',
      'C6:D6',
      'E3:E5',
      '3:5',
      'A3:D9',
      'D4:D5',
    ]);
  });
});
