/**
 * @jest-environment ./src/sandbox/node/jest-environment.ts
 * @office-platform PC
 */
test('the real office.js talks to the sandbox', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  const got = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [[1, 'x']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(got).toEqual([[1, 'x']]);
  expect(sandbox.workbook.active.cells.size).toBe(2);
});
