import { shownState } from '../../../../src/taskpane/pages/check/shown-state';

const shown = (value: string | number | boolean, numberFormat = 'General', date1904 = false) =>
  shownState({ value, numberFormat }, 'vi', date1904);

test('a text is a text, and spaces that nobody sees are shown', () => {
  expect(shown('1.234', '@')).toEqual({ text: '1.234', as: 'text' });
  expect(shown(' Nguyễn  Thị Hoa\u00a0')).toEqual({ text: '␣Nguyễn␣␣Thị Hoa␣', as: 'text' });
});

test('a number is shown apart in thousands only where its format does so: a code has none', () => {
  expect(shown(912_420)).toEqual({ text: '912420', as: 'number' });
  expect(shown(1_234_567.5, '#,##0.0')).toEqual({ text: '1.234.567,5', as: 'number' });
  expect(shownState({ value: 1_234.5, numberFormat: 'General' }, 'en', false).text).toBe('1234.5');
});

test('a date is shown as a date, also in a workbook that counts from 1904', () => {
  expect(shown(46_295, 'dd/mm/yyyy')).toEqual({ text: '30/09/2026', as: 'date' });
  expect(shown(46_295 - 1_462, 'dd/mm/yyyy', true)).toEqual({ text: '30/09/2026', as: 'date' });
});

test('a truth value is shown as Excel writes it', () => {
  expect(shown(true)).toEqual({ text: 'TRUE', as: 'text' });
});
