import { findTokens, loneToken } from '../../../../src/core/report/template/find-tokens';
import type { LineWord } from '../../../../src/core/report/template/lines';
import { cellOf, wordsOf } from '../../../../src/jobs/report/template/show-value';

const token = (written: string) => loneToken(findTokens(`{{${written}}}`))!;
const cell = (written: string, value: LineWord | null, format = 'General', date1904 = false) =>
  cellOf(token(written), value, format, date1904);
const words = (written: string, value: LineWord | null) => wordsOf(token(written), value);

describe('a cell that is one token', () => {
  test.each([
    ['uythac.tong.duno', 1_247_187_500, 'General', { content: 1247.1875, numberFormat: '#,##0' }],
    ['uythac.tong.duno', 1_247_187_500, '#,##0.0', { content: 1247.1875 }],
    ['uythac.tong.duno|dong', 1_247_187_500, '@', { content: 1_247_187_500, numberFormat: '#,##0' }],
    ['uythac.tong.duno|2', 1_247_187_500, '0', { content: 1247.19 }],
    ['uythac.tong.nqh.tyle', 0.78, 'General', { content: 0.78, numberFormat: '#,##0.00' }],
    ['uythac.tong.nqh.tyle', 5, '0.00%', { content: 0.05 }],
    ['ky.ngay', 46_295, 'General', { content: '30/09/2026' }],
    ['ky.ngay', 46_295, 'dd/mm/yyyy', { content: 46_295 }],
    ['to.tot.so', null, '0', { content: '…' }],
    ['donvi.ten', 'PGD Bình An', '0', { content: 'PGD Bình An' }],
  ])('%s of %p in a cell of format %s', (written, value, format, shown) =>
    expect(cell(written, value, format)).toEqual(shown),
  );

  test('a day in a workbook that counts from 1904', () =>
    expect(cell('ky.ngay', 46_295, 'dd/mm/yyyy', true)).toEqual({ content: 46_295 - 1_462 }));
});

describe('a token among words', () => {
  test.each<[string, LineWord | null, string]>([
    ['uythac.tong.duno', 1_247_187_500, '1.247'],
    ['uythac.tong.duno|ty', 1_247_187_500, '1,2'],
    ['uythac.tong.duno|ty|3', 1_247_187_500, '1,247'],
    ['uythac.tong.duno.tang.daunam|tanggiam', -5_000_000, 'giảm 5'],
    ['uythac.tong.duno.tang.daunam|tanggiam', 5_000_000, 'tăng 5'],
    ['uythac.tong.duno.tang.daunam|tanggiam', 0, 'không thay đổi'],
    ['uythac.tong.duno.tang.daunam', -5_000_000, '-5'],
    ['uythac.tong.nqh.tyle', 0.784, '0,78'],
    ['uythac.soho.moito', 29.71, '29,7'],
    ['ky.nam', 2026, '2026'],
    ['to.tot.so|chu', 305, 'ba trăm linh năm'],
    ['uythac.tong.nqh.tyle|chu', -0.5, 'âm không phẩy năm phần trăm'],
    ['uythac.tong.nqh.tyle|chu', 2.05, 'hai phẩy không năm phần trăm'],
    ['dong.ten', { organisation: 'women' }, 'Hội Liên hiệp Phụ nữ'],
    ['dong.xeploai', { class: 'average', forecast: true }, 'Trung bình (dự báo)'],
    ['dong.lydo', { reasons: ['small', 'overdue'] }, 'dưới 20 hộ; nợ quá hạn trên 2%'],
    ['to.tot.so', null, '…'],
  ])('%s of %p is “%s”', (written, value, shown) => expect(words(written, value)).toBe(shown));
});
