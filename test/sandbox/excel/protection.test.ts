import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('a protected sheet on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
    office.run(async (context, sheet) => {
      sheet.getRange('B:B').format.protection.locked = false;
      sheet.protection.protect(options, 'mk');
      await context.sync();
    });

  const refused = (deed: (sheet: Excel.Worksheet) => void) =>
    office.refusal(async (context, sheet) => {
      deed(sheet);
      await context.sync();
    });

  test('locked cells refuse everything, unlocked ones take values', async () => {
    await protect();
    expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied Range.values');
    expect(await refused((sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]))).toBe('AccessDenied Range.values');
    expect(await refused((sheet) => sheet.getRange('A1').clear())).toBe('AccessDenied Range.clear');
    expect(await refused((sheet) => sheet.getRange('A1:A2').merge())).toBe('AccessDenied Range.merge');
    expect(await refused((sheet) => sheet.getRange('1:1').insert('Down'))).toBe('AccessDenied Range.insert');
    expect(await refused((sheet) => (sheet.getRange('B1').format.fill.color = 'red'))).toBe(
      'AccessDenied RangeFill.color',
    );
    expect(await refused((sheet) => (sheet.getRange('B1').numberFormat = [['0']]))).toBe(
      'AccessDenied Range.numberFormat',
    );
    expect(await office.write('B1:B2', [[1], [2]])).toEqual([[1], [2]]);
  });

  test('what the options allow is allowed', async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true, allowFormatColumns: true });
    await office.run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: false });
    });
  });

  test('protecting twice, unprotecting an open sheet and a wrong password are refused', async () => {
    expect(await refused((sheet) => sheet.protection.unprotect())).toBe('AccessDenied WorksheetProtection.unprotect');
    await protect();
    expect(await refused((sheet) => sheet.protection.protect())).toBe('AccessDenied WorksheetProtection.protect');
    expect(await refused((sheet) => sheet.protection.unprotect('sai'))).toBe(
      'InvalidArgument WorksheetProtection.unprotect',
    );
    await office.run(async (context, sheet) => {
      sheet.protection.unprotect('mk');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });
});
