import { TkvvError } from '../../src/core/errors';
import { errorDetails } from '../../src/taskpane/error-details';

const around = { version: '0.1.0', platform: 'PC', office: '16.0.1', excelApi: '1.17' };

test('names versions, codes and places in the code', () => {
  const cause = Object.assign(new Error('boom'), {
    name: 'RichApi.Error',
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
  const text = errorDetails(new TkvvError('excelFailed', { code: 'InvalidArgument' }, { cause }), around);
  expect(text).toContain('TKVV 0.1.0; PC; Office 16.0.1; ExcelApi 1.17');
  expect(text).toContain('TkvvError excelFailed (InvalidArgument)');
  expect(text).toContain('RichApi.Error InvalidArgument Range.values');
  expect(text).toMatch(/at .*error-details\.test\.ts:\d+:\d+/);
});

test('holds nothing of the message, which may quote a cell', () => {
  const error = new Error('ô B7 chứa “Nguyễn Thị Hoa 0480123”\nNguyễn Thị Hoa: 12.000.000');
  error.stack = `Error: ${error.message}\n    at read (https://localhost:3000/taskpane.js:1:200)`;
  const text = errorDetails(error, around);
  expect(text).not.toMatch(/Hoa|0480123|12\.000/);
  expect(text).toContain('at read (https://localhost:3000/taskpane.js:1:200)');
});

test('the sheet name in an error of ours stays out, and something thrown that is no error is only named by its type', () => {
  expect(errorDetails(new TkvvError('sheetGone', { sheet: 'Nguyễn Văn A' }), around)).not.toContain('Nguyễn');
  expect(errorDetails('bí mật', around)).toBe('TKVV 0.1.0; PC; Office 16.0.1; ExcelApi 1.17\nstring');
});
