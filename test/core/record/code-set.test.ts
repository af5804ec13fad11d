import fc from 'fast-check';
import { CodeSet } from '../../../src/core/record/code-set';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const code = fc.oneof(
  // few different contracts, so that some come again
  fc.integer({ min: 0, max: 40 }).map((n) => `66000000${String(n).padStart(8, '0')}`),
  digits(16),
  digits(15),
  fc.string({ maxLength: 17 }),
);

describe('CodeSet', () => {
  test('tells new codes from known ones exactly as a set of texts does, however small it was begun', () => {
    fc.assert(
      fc.property(fc.array(code, { maxLength: 300 }), fc.integer({ min: 0, max: 50 }), (codes, expected) => {
        const ours = new CodeSet(expected);
        const plain = new Set<string>();
        for (const one of codes) {
          const isNew = !plain.has(one);
          plain.add(one);
          expect(ours.add(one)).toBe(isNew);
        }
      }),
    );
  });

  test('codes that are one number but two texts are two', () => {
    const set = new CodeSet(4);
    expect(['0000000000000007', '7', '07', '0000000000000007'].map((one) => set.add(one))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('codes beyond the exact numbers stay apart', () => {
    const set = new CodeSet(4);
    expect(['9007199254740992', '9007199254740993', '9999999999999999'].map((one) => set.add(one))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
