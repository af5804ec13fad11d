import fc from 'fast-check';
import { nameKey } from '../../../src/core/record/name-key';

describe('names of people as they are compared', () => {
  test.each([
    ['Bà Nguyễn Thị Mận', 'nguyen thi man'],
    ['bà  NGUYỄN THỊ MẬN ', 'nguyen thi man'],
    ['Bà Nguyễn Thị Mận'.normalize('NFD'), 'nguyen thi man'],
    ['B. Nguyễn Thị Mận', 'nguyen thi man'],
    ['Ông Trần Văn Ổi', 'tran van oi'],
    ['Ô.Trần Văn Ổi', 'tran van oi'],
    ['Ông: Trần Văn Ổi', 'tran van oi'],
    ['Ông/Bà Trần Văn Ổi', 'tran van oi'],
    ['Ông (Bà) Trần Văn Ổi', 'tran van oi'],
    ['(Bà) Lê Thị Bưởi', 'le thi buoi'],
    ['Anh Lê Văn Bưởi', 'le van buoi'],
    ['Chị Lê Thị Bưởi', 'le thi buoi'],
    ['BA NGUYEN THI MAN', 'nguyen thi man'],
    ['Bà Hoa', 'hoa'],
  ])('%j is %j', (text, key) => expect(nameKey(text)).toBe(key));

  test.each([
    ['Bá Văn Mít', 'ba van mit'],
    ['BA VAN MIT', 'ba van mit'],
    ['Chi Anh', 'chi anh'],
    ['Anh', 'anh'],
    ['Bà', 'ba'],
    ['Lê Thị Anh', 'le thi anh'],
    ['B Nguyễn Thị Mận', 'b nguyen thi man'],
    ['', ''],
    ['---', ''],
  ])('%j keeps all its words', (text, key) => expect(nameKey(text)).toBe(key));

  test('a title in front changes nothing, whatever the name', () => {
    const word = fc.constantFrom('Nguyễn', 'Bá', 'Ông', 'Thị', 'Văn', 'Mận', 'Ổi', 'Anh', 'Chí', 'Đoàn');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 5 }).filter(([first]) => first !== 'Ông' && first !== 'Anh'),
        fc.constantFrom('Ông ', 'bà ', 'CHỊ ', 'Ông/Bà ', 'Ô. '),
        (words, title) => {
          const name = words.join(' ');
          expect(nameKey(title + name)).toBe(nameKey(name));
          expect(nameKey(name.toUpperCase().normalize('NFD'))).toBe(nameKey(name));
        },
      ),
    );
  });
});
