import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('a workbook that an add-in opens on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  test('is written down with its content, and the open workbook is left alone', async () => {
    await office.open.Excel.createWorkbook(btoa('PK…'.slice(0, 2)));
    expect(office.host.openedFiles.map((file) => [...file])).toEqual([[80, 75]]);
    expect(office.host.workbook.sheets).toHaveLength(1);
  });

  test('must be base64', async () => {
    await expect(office.open.Excel.createWorkbook('Mẫu')).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(office.host.openedFiles).toEqual([]);
  });
});
