import { fileNameOf } from '../../src/actions/file-name';

test.each([
  ['C:\\So lieu\\Sông Mây 30-9-2026.xlsx', 'Sông Mây 30-9-2026.xlsx'],
  ['/Users/hoa/Báo cáo.xlsx', 'Báo cáo.xlsx'],
  ['https://vd.sharepoint.com/sites/a/S%C3%B4ng%20M%C3%A2y.xlsx?web=1', 'Sông Mây.xlsx'],
  ['https://vd.sharepoint.com/100%.xlsx', '100%.xlsx'],
  ['C:\\So lieu\\50%.xlsx', '50%.xlsx'],
  ['', undefined],
  [null, undefined],
])('%s is the file %s', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});
