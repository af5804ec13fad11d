import fc from 'fast-check';
import { datesIn, periodIn, readDate, serialOfNumber } from '../../../src/core/cell/date';
import { daysInMonth, isoDate, serialOf } from '../../../src/core/cell/serial';

const iso = (day: number | 'impossible' | null): string | null => (typeof day === 'number' ? isoDate(day) : day);
const two = (n: number): string => String(n).padStart(2, '0');

describe('a cell that is a date', () => {
  test.each([
    ['30/09/2026', '2026-09-30'],
    ['5/1/26', '2026-01-05'],
    ['30.9.2026', '2026-09-30'],
    ['30 - 9 - 2026', '2026-09-30'],
    ['2026-09-30', '2026-09-30'],
    ['2026-09-30T00:00:00', '2026-09-30'],
    ['30/09/2026 08:15:00', '2026-09-30'],
    ['30092026', '2026-09-30'],
    ['20260930', '2026-09-30'],
    ['ngày 5 tháng 1 năm 2026', '2026-01-05'],
    ['Ngày 30 tháng 9 năm 2026', '2026-09-30'],
    ['T8/2026', '2026-08-31'],
    ['Tháng 2 năm 2028', '2028-02-29'],
    ['Quý III/2024', '2024-09-30'],
    ['Q3-2026', '2026-09-30'],
    ['Quý 4 năm 2025', '2025-12-31'],
    ['31/02/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['45/13/2026', 'impossible'],
    ['09/30/2026', 'impossible'],
    ['T13/2026', 'impossible'],
    ['', null],
    ['chưa rõ', null],
    ['1.247.187', null],
    ['12345', null],
    ['9/2026', null],
  ])('%j → %p', (text, expected) => expect(iso(readDate(text))).toBe(expected));

  test('month first is read only when asked for', () => {
    expect(iso(readDate('09/30/2026', 'mdy'))).toBe('2026-09-30');
    expect(readDate('30/09/2026', 'mdy')).toBe('impossible');
  });

  const day = fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([y, m, d]) => d <= daysInMonth(y, m));
  test('every day, in every style, comes back', () => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const serial = serialOf(y, m, d);
        const texts = [
          `${two(d)}/${two(m)}/${y}`,
          `${d}/${m}/${y}`,
          `${d}-${m}-${y}`,
          `${y}-${two(m)}-${two(d)}`,
          `ngày ${d} tháng ${m} năm ${y}`,
        ];
        for (const text of [...texts, `${two(d)}${two(m)}${y}`]) expect(readDate(text)).toBe(serial);
      }),
    );
  });
});

describe('dates inside texts', () => {
  test.each([
    ['Ngày 30 tháng 9 năm 2026', '2026-09-30'],
    ['BÁO CÁO ĐẾN NGÀY 31/12/2020 SO VỚI 31/12/2019', '2020-12-31'],
    ['Đến 31/12/2020', '2020-12-31'],
    ['Theo Hội 30-9-2026', '2026-09-30'],
    ['31-12-2025', '2025-12-31'],
    ['CT_CDTOTKVV_004899_30092026.xlsx', '2026-09-30'],
    ['Khoanh No_2026-08-31', '2026-08-31'],
    ['T8 2026.xlsx', '2026-08-31'],
    ['Từ ngày 01/01/2026 đến ngày 30/09/2026', '2026-09-30'],
    ['Số liệu ngày 30-9-2026 (in ngày 05/10/2026)', '2026-09-30'],
    ['Sông Mây, ngày 05 tháng 10 năm 2026', null],
    ['null, ngày 05 tháng 10 năm 2026', null],
    ['Quý III năm 2026 so với quý II năm 2026', '2026-09-30'],
    ['SỐ LIỆU QUÝ IV NĂM 2025', '2025-12-31'],
    ['Tăng (+), Giảm (-) so với 31/12/2019', null],
    ['Mã đơn vị: 004899', null],
    ['Số khế ước 6600301220261234', null],
    ['Quyết định số 33/2015/QĐ-TTg', null],
    ['', null],
  ])('%j speaks of %p', (text, expected) => expect(iso(periodIn(text))).toBe(expected));

  test('the day compared with is found as such', () => {
    const [own, against] = datesIn('Đến 31/12/2020, tăng so với 31/12/2019');
    expect([own?.until, own?.against]).toEqual([true, false]);
    expect([against?.until, against?.against, iso(against?.serial ?? null)]).toEqual([false, true, '2019-12-31']);
  });

  test('decomposed accents are the same text', () => {
    expect(periodIn('Quý III năm 2026'.normalize('NFD'))).toBe(periodIn('Quý III năm 2026'));
    expect(periodIn('QUÝ III NĂM 2026'.normalize('NFD'))).not.toBeNull();
  });

  test('no text runs away', () => {
    expect(datesIn('1/'.repeat(50_000))).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(datesIn(text))));
  });
});

describe('dates kept as numbers', () => {
  test('the 1904 system is moved to the 1900 one', () => {
    expect(serialOfNumber(46_295)).toBe(46_295);
    expect(serialOfNumber(46_295 - 1_462, true)).toBe(46_295);
  });
  test('digits typed as a number are a day; others are none', () => {
    expect(iso(serialOfNumber(30_092_026))).toBe('2026-09-30');
    expect(iso(serialOfNumber(20_260_930))).toBe('2026-09-30');
    expect(iso(serialOfNumber(1_012_026))).toBe('2026-01-01');
    expect(serialOfNumber(99_999_999)).toBeNaN();
    expect(serialOfNumber(0)).toBeNaN();
    expect(serialOfNumber(-5)).toBeNaN();
  });
});
