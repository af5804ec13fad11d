import fc from 'fast-check';
import { decodeTcvn3, decodeVni, type LegacyEncoding } from '../../../../src/core/cell/legacy-font';
import { HEADINGS, NAME_PARTS } from './names';
import { typedIn, typedInCapitals, unicodeOf } from './typed-in';

const LETTERS = 'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ'.split('');
const DECODE = { tcvn3: (text: string) => decodeTcvn3(text), vni: decodeVni };

/** Letters that the converter breaks on its way back: it takes their first half for a letter by itself. */
const SPLIT_ON_THE_WAY_BACK: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ]/,
  vni: /[ớờởỡợứừửữựỷỹ]/i,
};

const name = fc.tuple(...NAME_PARTS.map((parts) => fc.constantFrom(...parts))).map((parts) => parts.join(' '));
const words = fc.oneof(name, fc.constantFrom(...HEADINGS));
const text = fc
  .array(
    fc.oneof(
      words,
      words.map((one) => one.toUpperCase()),
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join('; '));

describe.each<LegacyEncoding>(['tcvn3', 'vni'])('%s', (encoding) => {
  const decode = DECODE[encoding];

  test('every letter, small and capital, comes back', () => {
    for (const letter of [...LETTERS, ...LETTERS.map((small) => small.toUpperCase())])
      expect(decode(typedIn(encoding, letter))).toBe(letter);
  });

  test('names, headings and titles come back, as the converter brings them back too', () => {
    fc.assert(
      fc.property(text, (unicode) => {
        const typed = typedIn(encoding, unicode);
        expect(decode(typed)).toBe(unicode);
        if (!SPLIT_ON_THE_WAY_BACK[encoding].test(unicode)) expect(decode(typed)).toBe(unicodeOf(encoding, typed));
      }),
      { numRuns: 500 },
    );
  });

  test('letters in any order come back, where no letter before a mark makes it another one', () => {
    const syllable = fc.array(fc.constantFrom(...LETTERS), { maxLength: 4 }).map((letters) => letters.join('-'));
    fc.assert(
      fc.property(syllable, (unicode) => {
        expect(decode(typedIn(encoding, unicode))).toBe(unicode);
      }),
    );
  });

  test('ASCII never changes, and neither does text that holds letters of Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (ascii) => expect(decode(ascii)).toBe(ascii)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...'ăđơưạếỹ'), fc.string(), (before, letter, after) =>
        expect(decode(before + letter + after)).toBe(before + letter + after),
      ),
    );
  });
});

test('a font of capitals shows small letters as capitals; plain text in it is left alone', () => {
  const title = 'DANH SÁCH TỔ TIẾT KIỆM VÀ VAY VỐN CỦA XÃ ĐỒI CỎ';
  expect(decodeTcvn3(typedInCapitals(title), { capitals: true })).toBe(title);
  expect(decodeTcvn3('Danh S¸ch', { capitals: true })).toBe('DANH SÁCH');
  expect(decodeTcvn3('HONGHEO 01a', { capitals: true })).toBe('HONGHEO 01a');
});

test('µ may arrive as the Greek letter', () => {
  expect(decodeTcvn3('Ng\u03bcy vay')).toBe('Ngày vay');
  expect(decodeTcvn3('Ng\u00b5y vay')).toBe('Ngày vay');
  expect(decodeTcvn3('A\u03bc')).toBe('À');
});

test("VNI: case is the vowel's; ơ and ư carry tones; ỷ and ỹ are spelt with their vowel", () => {
  expect(decodeVni('Soá kheá öôùc, DÖ NÔÏ, Dö nôï')).toBe('Số khế ước, DƯ NỢ, Dư nợ');
  expect(decodeVni('UÛy thaùc, Kyõ, Thuyû, KYÕ, Mî, Hoaø Bình, sóc')).toBe('Ủy thác, Kỹ, Thuỷ, KỸ, Mỵ, Hoà Bình, sĩc');
});
