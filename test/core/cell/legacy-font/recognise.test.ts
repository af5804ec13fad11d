import fc from 'fast-check';
import { decodeLegacy, legacyEncodingOf, legacyFontOf } from '../../../../src/core/cell/legacy-font';
import { isSyllable } from '../../../../src/core/cell/legacy-font/syllable';
import { HEADINGS, NAME_PARTS, NOT_VIETNAMESE } from './names';
import { typedIn, typedInCapitals } from './typed-in';

const name = fc.tuple(...NAME_PARTS.map((parts) => fc.constantFrom(...parts))).map((parts) => parts.join(' '));

test('a font tells its encoding by its name', () => {
  expect(['.VnTime', '.VnArialH', '.VNTIMEH', ' .VnArial Narrow'].map((font) => legacyFontOf(font))).toEqual([
    { encoding: 'tcvn3', capitals: false },
    { encoding: 'tcvn3', capitals: true },
    { encoding: 'tcvn3', capitals: true },
    { encoding: 'tcvn3', capitals: false },
  ]);
  expect(legacyFontOf('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
  for (const font of ['Times New Roman', 'Calibri', 'Vni', 'VnSans', '.Vn', '', null, undefined])
    expect(legacyFontOf(font)).toBeNull();
});

describe('without a font', () => {
  test('a column of names typed in TCVN3 is known, and read', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 3 }), (names) => {
        const typed = names.map((one) => typedIn('tcvn3', one));
        expect(legacyEncodingOf(typed)).toBe('tcvn3');
      }),
      { numRuns: 200 },
    );
    for (const heading of HEADINGS.filter((one) => /[àáãảạăâêôơưđ].* /.test(one)))
      expect(decodeLegacy(typedIn('tcvn3', heading))).toBe(heading);
  });

  test('the same names in Unicode never are, composed or not, alone or together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constantFrom(...HEADINGS))),
        fc.constantFrom('NFC', 'NFD'),
        (texts, form) => {
          const unicode = texts.map((text) => text.normalize(form));
          expect(legacyEncodingOf(unicode)).toBeNull();
          for (const text of unicode) expect(decodeLegacy(text)).toBe(text);
          for (const word of unicode.join(' ').split(' ')) expect(decodeLegacy(word)).toBe(word);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('other languages, signs, codes and figures never are', () => {
    for (const text of NOT_VIETNAMESE) expect(decodeLegacy(text)).toBe(text);
    fc.assert(fc.property(fc.subarray(NOT_VIETNAMESE), (texts) => expect(legacyEncodingOf(texts)).toBeNull()));
  });

  test('slips of the pen in Unicode are no TCVN3', () =>
    expect(['tôt', 'môt', 'sô', 'hêt', 'Loai tôt'].map((text) => decodeLegacy(text))).toEqual([
      'tôt',
      'môt',
      'sô',
      'hêt',
      'Loai tôt',
    ]));

  test('VNI is not guessed', () => {
    for (const heading of HEADINGS) expect(decodeLegacy(typedIn('vni', heading))).toBe(typedIn('vni', heading));
  });
});

describe('with a font', () => {
  test.each(HEADINGS)('%s', (heading) => {
    expect(decodeLegacy(typedIn('tcvn3', heading), '.VnTime')).toBe(heading);
    expect(decodeLegacy(typedInCapitals(heading), '.VnTimeH')).toBe(heading.toUpperCase());
    expect(decodeLegacy(typedIn('vni', heading), 'VNI-Times')).toBe(heading);
  });

  test.each(['.VnTime', '.VnTimeH', 'VNI-Times'])('%s: Unicode text, ASCII, codes and figures stay', (font) => {
    for (const text of ['Tổng dư nợ', 'Nguyễn Thị Mẫu', 'HONGHEO', '0126200', '1.247.187', 'Du no', ''])
      expect(decodeLegacy(text, font)).toBe(text);
  });
});

test('syllables', () => {
  const good =
    'nghiêng khuỷu quyết giếng gìn khuya hươu choắt thuỷ thủy quỳnh yến ước ý ỷ á NGUYỄN loong gì quý uỷ huyện';
  const bad = 'tôt nhõt xz bcd aă áà Müller strasse Grửòe ngê7 tênf đđ';
  expect(good.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  expect(bad.split(' ').filter(isSyllable)).toEqual([]);
});
