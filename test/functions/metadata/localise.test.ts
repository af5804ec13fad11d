import { metadataDifferences } from '../../../src/functions/metadata/differences';
import { localiseMetadata } from '../../../src/functions/metadata/localise';
import { metadataTexts } from '../../../src/functions/metadata/texts';
import { ARGUMENTS, argumentNames } from '../../../src/i18n/functions/arguments';

const METADATA = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: 'DOUBLE',
      name: 'DOUBLE',
      description: 'Gấp đôi',
      parameters: [{ name: 'value', description: 'Một số', type: 'any', dimensionality: 'matrix' }],
      result: { dimensionality: 'matrix' },
    },
  ],
};
const EN = {
  names: { value: 'value' },
  functions: { DOUBLE: { description: 'Twice', parameters: { value: 'A number' } } },
};

describe('functions.json in another language', () => {
  test('only what people read changes; error cells are let through', () => {
    const english = localiseMetadata(METADATA, EN);
    expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    expect(english.functions[0]).toMatchObject({
      id: 'DOUBLE',
      description: 'Twice',
      result: { dimensionality: 'matrix' },
    });
    expect(english.functions[0]?.parameters[0]).toEqual({
      ...METADATA.functions[0]?.parameters[0],
      description: 'A number',
    });
    const vietnamese = localiseMetadata(METADATA, { names: { value: 'giá_trị' } });
    expect(vietnamese.functions[0]?.parameters[0]).toMatchObject({ name: 'giá_trị', description: 'Một số' });
    expect(metadataDifferences(english, vietnamese)).toEqual([]);
  });

  test.each([
    ['no texts for function DOUBLE', { names: { value: 'value' }, functions: {} }],
    ['no texts for parameter value', { names: {} }],
    [
      'no texts for parameter value',
      { names: { value: 'value' }, functions: { DOUBLE: { description: 'Twice', parameters: {} } } },
    ],
    ['TRIPLE', { ...EN, functions: { ...EN.functions, TRIPLE: { description: 'Thrice', parameters: {} } } }],
    [
      'does not have: other',
      { names: EN.names, functions: { DOUBLE: { description: 'Twice', parameters: { value: 'A', other: 'B' } } } },
    ],
  ])('refuses: %s', (message, texts) => {
    expect(() => localiseMetadata(METADATA, texts)).toThrow(message);
  });

  test('a difference in anything but texts is named', () => {
    const [entry] = METADATA.functions as [(typeof METADATA.functions)[0]];
    const optional = {
      functions: [{ ...entry, parameters: [{ ...entry.parameters[0], name: 'value', optional: true }] }],
    };
    expect(metadataDifferences(METADATA, optional)).toEqual(['DOUBLE']);
    expect(metadataDifferences(METADATA, { functions: [{ ...entry, id: 'TWICE' }] })).toEqual(['DOUBLE']);
    expect(metadataDifferences(METADATA, { functions: [] })).toEqual(['DOUBLE']);
  });
});

test('every parameter has a name in both languages that Excel can show: no spaces', () => {
  for (const id of Object.values(ARGUMENTS).flat()) {
    for (const language of ['vi', 'en'] as const) expect(argumentNames[language][id]).toMatch(/^[\p{L}_]+$/u);
  }
});

test('Vietnamese descriptions stand at the functions themselves, English ones for each of them', () => {
  expect(metadataTexts.vi.functions).toBeUndefined();
  expect(Object.keys(metadataTexts.en.functions ?? {})).toEqual(Object.keys(ARGUMENTS));
});
