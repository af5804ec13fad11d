import { communeKey, communeType, isSameCommune } from '../../../src/core/record/commune-key';

describe('names of communes as they are compared', () => {
  test.each([
    ['Xã Bình An', 'binh an'],
    ['xã  BÌNH AN', 'binh an'],
    ['X. Bình An', 'binh an'],
    ['X.Bình An', 'binh an'],
    ['XA BINH AN', 'binh an'],
    ['Bình An', 'binh an'],
    ['Phường Bình An'.normalize('NFD'), 'binh an'],
    ['P. Bình An', 'binh an'],
    ['Thị trấn Sông Mây', 'song may'],
    ['TT Sông Mây', 'song may'],
    ['TT. Sông Mây', 'song may'],
    ['THI TRAN SONG MAY', 'song may'],
    ['Đặc khu Hòn Sim', 'hon sim'],
    ['ĐK. Hòn Sim', 'hon sim'],
    ['Phường 05', 'phuong 5'],
    ['P.5', 'phuong 5'],
    ['P5', 'phuong 5'],
    ['Phuong 5', 'phuong 5'],
    ['482001', '482001'],
  ])('%j is %j', (text, key) => expect(communeKey(text)).toBe(key));

  test.each([
    ['Xa Dung', 'xa dung'],
    ['Xã Xa Dung', 'xa dung'],
    ['Phương Mai', 'phuong mai'],
    ['Phượng Mao', 'phuong mao'],
    ['Phong Phú', 'phong phu'],
    ['Xã', 'xa'],
  ])('%j: what only sounds like a type is the name', (text, key) => expect(communeKey(text)).toBe(key));

  test.each(['Vay trực tiếp', 'CHO VAY TRỰC TIẾP', 'vay tt', '', ' - '])('%j is no commune', (text) =>
    expect(communeKey(text)).toBe(''),
  );

  test('two types make two communes; a name without a type can be either', () => {
    expect(communeType('TT. Gò Sim')).toBe('thi tran');
    expect(communeType('Gò Sim')).toBeNull();
    expect(isSameCommune('Xã Gò Sim', 'TT. Gò Sim')).toBe(false);
    expect(isSameCommune('Gò Sim', 'TT. Gò Sim')).toBe(true);
    expect(isSameCommune('Vay trực tiếp', 'Vay trực tiếp')).toBe(false);
  });
});
