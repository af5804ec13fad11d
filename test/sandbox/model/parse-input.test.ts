import { parseInput } from '../../../src/sandbox/model/parse-input';

const typed = (input: unknown, numberFormat = 'General', date1904 = false) =>
  parseInput(input, { numberFormat, date1904, thisYear: 2026 });

describe('text is read as en-US, whatever the user speaks (documented)', () => {
  test.each([
    ['12', 12, undefined],
    [' -1.5 ', -1.5, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['$1,000', 1000, '$#,##0'],
    ['5%', 0.05, '0%'],
    ['5.5%', 0.055, '0.00%'],
    ['(7)', -7, undefined],
    ['true', true, undefined],
    ['1/2/2026', 46024, 'm/d/yyyy'],
    ['2026-01-02', 46024, 'm/d/yyyy'],
    ['2-Jan-2026', 46024, 'd-mmm-yy'],
    ['January 2, 2026', 46024, 'd-mmm-yy'],
    ['1/2', 46024, 'd-mmm'],
    ['Jan-26', 46023, 'mmm-yy'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['1:30 PM', 0.5625, 'h:mm AM/PM'],
    ['1/2/2026 12:00', 46024.5, 'm/d/yyyy h:mm'],
    ['12345678901234567', 12345678901234500, undefined],
  ])('%s is a value', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, ...(numberFormat && { numberFormat }) });
  });

  test.each([
    '31/12/2026',
    '1.234.567',
    '1.234,5',
    '1,23',
    '12,345,6',
    '2/29/2026',
    '13:75',
    '- Tổ 1',
    '',
    'Tổ 12',
    '+84 912',
    '1 2',
  ])('%p stays text', (text) => expect(typed(text)).toEqual({ value: text }));

  test('digits with a leading zero lose it, unless the cell is text or the text begins with an apostrophe', () => {
    expect(typed('0123').value).toBe(123);
    expect(typed('0123', '@').value).toBe('0123');
    expect(typed("'0123").value).toBe('0123');
    expect(typed(12, '@').value).toBe('12');
    expect(typed('=1+1', '@')).toEqual({ value: '=1+1' });
  });
});

test('the first day is 1 in the 1900 system, and 1 January 1904 is 0 in the other', () => {
  expect(typed('1/1/1900').value).toBe(1);
  expect(typed('2/28/1900').value).toBe(59);
  expect(typed('3/1/1900').value).toBe(61);
  expect(typed('1/1/1904', 'General', true).value).toBe(0);
  expect(typed('12/31/1899').value).toBe('12/31/1899');
  expect(typed('1/1/2000').value).toBe(36526);
  expect(typed('1/1/2000', 'General', true).value).toBe(35064);
});

describe('formulas', () => {
  test('begin with =, and also with + or - where a formula can be read', () => {
    expect(typed('=A1*2').formula).toBe('=A1*2');
    expect(typed('+A1').formula).toBe('=+A1');
    expect(typed('-TK').formula).toBe('=-TK');
  });

  test.each(['=SUM(', '=1+', '=A1 B1 C', '=(1', '=)', '="a'])('%s is refused as Excel refuses it', (text) => {
    expect(() => typed(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});

test.each([[{ a: 1 }], [[1]], ['x'.repeat(32_768)]])('a cell holds no %p', (input) => {
  expect(() => typed(input)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});
