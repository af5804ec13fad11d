import { serialOf } from '../../../src/core/cell/serial';
import { LEVEL_CODES, levelsOn } from '../../../src/core/report/levels';

const LAST_DAY = serialOf(2025, 6, 30)!;
const codes = (serial: number) => levelsOn(serial).map(({ code }) => code);

describe('levels of administration and bank', () => {
  test('the district is there until 30/06/2025 and gone the day after', () => {
    expect(codes(LAST_DAY)).toEqual([...LEVEL_CODES]);
    expect(codes(LAST_DAY + 1)).toEqual(LEVEL_CODES.filter((code) => code !== 'district'));
  });

  test('a commune belongs to its district, then to its province; the bank’s offices stay', () => {
    const parentOf = (serial: number) => levelsOn(serial).find(({ code }) => code === 'commune')?.parent;
    expect(parentOf(LAST_DAY)).toBe('district');
    expect(parentOf(LAST_DAY + 1)).toBe('province');
    expect(codes(LAST_DAY + 1)).toContain('pgd');
  });

  test.each([LAST_DAY, LAST_DAY + 1])('on day %d every level is there once and below one that is there', (serial) => {
    const levels = levelsOn(serial);
    expect(new Set(codes(serial)).size).toBe(levels.length);
    for (const { parent } of levels) if (parent !== null) expect(codes(serial)).toContain(parent);
  });
});
