import fc from 'fast-check';
import { fold, plain, tidy } from '../../../src/core/cell/fold';

describe('text made comparable', () => {
  test('accents, case, đ, line breaks and punctuation fall away', () => {
    expect(fold('Tổng dư nợ\n(triệu đồng)')).toBe('tong du no trieu dong');
    expect(fold('ĐƠN VỊ ỦY THÁC')).toBe('don vi uy thac');
    expect(fold('T.đó:Nợ quá hạn')).toBe('t do no qua han');
    expect(fold('KẾT QỦA')).toBe(fold('Kết quả'));
  });
  test('composed and decomposed accents are one', () => {
    const text = 'Hội Cựu chiến binh – Đoàn Thanh niên';
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    expect(tidy(` ${text.normalize('NFD')}\u00a0`)).toBe(text.normalize('NFC'));
  });
  test('plain keeps punctuation', () => expect(plain('Đến 31/12/2020')).toBe('den 31/12/2020'));
});

test('heaps of marks, which no script writes, are left as they are instead of being sorted', () => {
  const heap = `a${'\u0301\u0323'.repeat(20)}`;
  expect(tidy(heap)).toBe(heap);
  expect(plain(heap)).toBe('a');
  const most = `a${'\u0301\u0323'.repeat(15)}`;
  expect(tidy(most)).toBe(most.normalize('NFC'));
});

test('tidy is composing, plain spaces and trimming, whatever the text', () => {
  const sign = fc.constantFrom(...'aZ9 \t\u00a0\u202f\u0301\u0323éếĐđẾ–\u1fff\ufeff\u0085');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
      const plainly = text.normalize('NFC').replace(/[\u00a0\u2007\u202f]/g, ' ');
      expect(tidy(text)).toBe(plainly.trim());
    }),
  );
});
