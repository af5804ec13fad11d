import { argb, readColor, readPalette } from '../../../../src/sandbox/xlsx/styles/colors';
import { applyTint } from '../../../../src/sandbox/xlsx/styles/tint';

const palette = readPalette(null, null);
const color = (attributes: Record<string, string>): string | null =>
  readColor({ name: 'color', attributes, children: [], text: '' }, palette);

test('colours by RGB, theme, index, and automatic', () => {
  expect(color({ rgb: 'ff00b050' })).toBe('#00B050');
  expect(color({ theme: '1' })).toBe('#000000');
  expect(color({ theme: '4' })).toBe('#4472C4');
  expect(color({ indexed: '10' })).toBe('#FF0000');
  expect(color({ auto: '1' })).toBeNull();
  expect(color({ theme: '99' })).toBeNull();
});

/** The tints that Excel stores for "Lighter 80 %, 60 %, 40 %, Darker 25 %, 50 %", and the colours it shows for them. */
const TINTS = [0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893, -0.499984740745262];

test.each([
  ['4472C4', ['D9E1F2', 'B4C6E7', '8EA9DB', '305496', '203764']],
  ['ED7D31', ['FCE4D6', 'F8CBAD', 'F4B084', 'C65911', '833C0C']],
  ['A5A5A5', ['EDEDED', 'DBDBDB', 'C9C9C9', '7B7B7B', '525252']],
  ['FFC000', ['FFF2CC', 'FFE699', 'FFD966', 'BF8F00', '806000']],
  ['5B9BD5', ['DDEBF7', 'BDD7EE', '9BC2E6', '2F75B5', '1F4E78']],
  ['70AD47', ['E2EFDA', 'C6E0B4', 'A9D08E', '548235', '375623']],
  ['44546A', ['D6DCE4', 'ACB9CA', '8497B0', '333F4F', '222B35']],
])('the tints of %s are those that Excel shows', (hex, expected) => {
  expect(TINTS.map((tint) => applyTint(hex, tint))).toEqual(expected);
});

test('white and black have tints too', () =>
  expect([applyTint('FFFFFF', -0.14999847407452621), applyTint('000000', 0.499984740745262)]).toEqual([
    'D9D9D9',
    '808080',
  ]));

test('a colour that is none is refused', () => expect(() => argb('red')).toThrow(RangeError));
