import fc from 'fast-check';
import { readNumber } from '../../src/i18n/number-words.vi';

describe('numbers in words', () => {
  test.each([
    [0, 'không'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [111, 'một trăm mười một'],
    [3_188, 'ba nghìn một trăm tám mươi tám'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_000_000_000, 'một tỷ'],
    [2_000_000_001, 'hai tỷ không trăm linh một'],
    [3_206_969_000_000, 'ba nghìn hai trăm linh sáu tỷ chín trăm sáu mươi chín triệu'],
    [1_000_000_000_000_000, 'một triệu tỷ'],
    [-44, 'âm bốn mươi tư'],
  ])('%d', (value, words) => {
    expect(readNumber(value)).toBe(words);
  });

  test('what is not whole or not exact is refused', () => {
    expect(() => readNumber(1.5)).toThrow(RangeError);
    expect(() => readNumber(Number.NaN)).toThrow(RangeError);
    expect(() => readNumber(2 ** 53)).toThrow(RangeError);
  });

  test('words read back give the number, whatever it is', () => {
    const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
    const SPECIAL: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
    const read = (words: string): number => {
      let [total, millions, group, digit] = [0, 0, 0, 0];
      for (const word of words.split(' ')) {
        if (word === 'tỷ') [total, millions, group, digit] = [(total + millions + group + digit) * 1e9, 0, 0, 0];
        else if (word === 'triệu' || word === 'nghìn') {
          millions += (group + digit) * (word === 'triệu' ? 1e6 : 1e3);
          [group, digit] = [0, 0];
        } else if (word === 'trăm') [group, digit] = [digit * 100, 0];
        else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
        else if (word === 'mười') group += 10;
        else if (word !== 'linh') digit = SPECIAL[word] ?? DIGITS.indexOf(word);
      }
      return total + millions + group + digit;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(read(readNumber(value))).toBe(value);
      }),
    );
  });
});
