import fc from 'fast-check';
import { digest } from '../../../src/core/cell/digest';

test('equal texts have equal digests of sixteen letters', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(digest(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(digest(`${text}`)).toBe(digest(text));
    }),
  );
});

test('a hundred thousand headings have as many digests', () => {
  const all = new Set(Array.from({ length: 100_000 }, (_, n) => digest(`ma to ${n % 317}|cot ${n}`)));
  expect(all.size).toBe(100_000);
});
