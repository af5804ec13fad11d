import fc from 'fast-check';
import type { Finding } from '../../../../src/core/check/finding';
import { runChecks } from '../../../../src/core/check/run-checks';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { proseOf } from '../../../../src/core/sheet/prose';
import { formatNumber } from '../../../../src/i18n/format';
import { printed } from '../printed-table';

const check = (...rows: CellValue[][]): Finding[] => {
  const grids = [gridOf(rows, 'Báo cáo')];
  return runChecks([], null, { prose: proseOf(grids, []) });
};
const figures = (...lines: string[]) =>
  check(...lines.map((line) => [line])).map(({ rule, found, expected }) =>
    rule === 'prose.figure' ? `${String(found)} → ${String(expected)}` : `${rule} ${String(found)}`,
  );

describe('turns of phrase', () => {
  test.each([
    ['a share of a named whole', 'Tổng số tổ là 200 tổ. Có 50 tổ có nợ quá hạn (=24% tổng số tổ).', '24% → 25%'],
    ['without a comma', 'Tổng số tổ là 200 tổ. Có 50 tổ nợ quá hạn chiếm 24% tổng số tổ.', '24% → 25%'],
    [
      'whole and part in one sentence',
      'Toàn đơn vị có 13 tổ TK&VV, trong đó 5 tổ có nợ quá hạn (=38,81% tổng số tổ).',
      '38,81% → 38,46%',
    ],
    [
      'classes in the sentence of their whole',
      'Kết quả xếp loại 13 tổ TK&VV: 8 tổ xếp loại tốt, 5 tổ xếp loại khá, 0 tổ xếp loại trung bình, 1 tổ xếp loại yếu.',
      '13 tổ TK&VV → 14 tổ TK&VV',
    ],
    ['a part of a whole', 'Có 151/158 tổ tham gia (chiếm 96,5%).', '96,5% → 95,6%'],
    ['growth of a rise', 'Tổng dư nợ 1.100 triệu đồng, tăng 100 triệu đồng (tỷ lệ 8%).', '8% → 10%'],
    ['growth of a fall', 'Tổng dư nợ 900 triệu đồng, giảm 100 triệu đồng, tương đương 11%.', '11% → 10%'],
    ['from … to …', 'Dư nợ tăng 5,0 tỷ đồng (từ 10,0 tỷ đồng lên 16,0 tỷ đồng).', '5,0 tỷ đồng → 6,0 tỷ đồng'],
    ['terms joined by plus', 'Gồm 665 tổ = 299 + 230 + 101 + 36.', '665 tổ → 666 tổ'],
    [
      'what came in less what went out',
      'Thu tiền gửi 83,1 tỷ đồng, chi tiền gửi 53,9 tỷ đồng, số dư tiền gửi 171,8 tỷ đồng, tăng 39,1 tỷ đồng.',
      '39,1 tỷ đồng → 29,2 tỷ đồng',
    ],
    [
      'debt for each group',
      'Tổng số tổ là 100 tổ. Tổng dư nợ 5.000 triệu đồng, dư nợ bình quân 55 triệu đồng/tổ.',
      '55 triệu đồng/tổ → 50 triệu đồng/tổ',
    ],
    ['parts in brackets', 'Có 74 tổ (HND 30 tổ, HPN 27 tổ, CCB 12 tổ, ĐTN 6 tổ).', '74 tổ → 75 tổ'],
    [
      'shares without amounts',
      'Tỷ trọng qua Hội Nông dân chiếm 40%; Hội Phụ nữ 40%; Hội CCB 10%; Đoàn Thanh niên 15%.',
      '15% → 10%',
    ],
  ])('%s', (_what, line, expected) => {
    expect(figures(...line.split(/(?<=\.) /))).toEqual([expected]);
  });

  test.each([
    ['a bound', 'Tổng số tổ là 200 tổ. Có 50 tổ nợ quá hạn trên 2%.'],
    ['a share of something else', 'Tổng số tổ là 200 tổ. Có 50 tổ viên, chiếm 98,9% số tổ viên.'],
    ['a share of a plan', 'Dư nợ ủy thác 500 triệu đồng, đạt 99% kế hoạch, chiếm 90% chỉ tiêu.'],
    [
      'a share whose whole is told twice, differently',
      'Tổng số tổ là 200 tổ. Tổng số tổ là 210 tổ. Có 50 tổ nợ quá hạn (=30% tổng số tổ).',
    ],
    [
      'an average that fits one of the debts',
      'Tổng dư nợ 900 triệu đồng. Dư nợ ủy thác 800 triệu đồng, với 10 tổ quản lý 80 hộ, bình quân 80 triệu đồng/tổ.',
    ],
    ['some of the organisations', 'Có 74 tổ, trong đó HND 30 tổ, HPN 27 tổ.'],
    ['some of the classes', 'Có 74 tổ, trong đó 30 tổ xếp loại tốt, 27 tổ xếp loại khá.'],
    [
      'dates, forms and decisions',
      'Ngày 31/12/2020, Quyết định số 15/QĐ-HĐQT, mẫu 05/KTNB, giai đoạn 2015-2019, quý 1/2024, năm 2020 tổ chức họp.',
    ],
    ['a figure that could be either', 'Tổng dư nợ 1,243 triệu đồng, tăng 100 triệu đồng (tỷ lệ 5%).'],
    ['percentage points', 'Tỷ lệ thu lãi đạt 99,2%, tăng 2,59%. Tỷ lệ nợ quá hạn 0,78%, giảm 4,82%.'],
    [
      'a change of an average',
      'Bình quân 972 triệu đồng/tổ, tăng 68 triệu đồng/tổ. Tổng số tổ 3 tổ. Tổng dư nợ 2.916 triệu đồng.',
    ],
  ])('nothing is said of %s', (_what, line) => {
    expect(figures(...line.split(/(?<=\.) /))).toEqual([]);
  });
});

describe('labels beside numbers', () => {
  test('a label says what the number in the next cell counts', () => {
    const found = check(
      [1, 'Tổng số tổ', 3298],
      ['', 'Số liệu khác', ''],
      ['Có 202 tổ nợ quá hạn (=6,07% tổng số tổ).'],
    );
    expect(found.map(({ rule, place, expected }) => [rule, place.row, place.col, expected])).toEqual([
      ['prose.figure', 2, 0, '6,12%'],
    ]);
  });

  test('a row of several numbers is a table that nobody recognised: nothing is read from it', () => {
    expect(check(['Tổng số tổ', 3298, 3366, -68], ['Có 202 tổ nợ quá hạn (=6,07% tổng số tổ).'])).toEqual([]);
  });

  test('the place is the cell of the figure', () => {
    const [error] = check(['', 'Tổng số tổ', '200', 'tổ'], ['', 'Tổ có nợ quá hạn: 50 tổ', 'chiếm 24% tổng số tổ']);
    expect(error?.place).toEqual({ sheet: 'Báo cáo', row: 1, col: 2 });
    expect(error?.evidence).toContainEqual({ sheet: 'Báo cáo', row: 0, col: 2 });
  });
});

describe('any figures', () => {
  const vi = (value: number, decimals: number): string => formatNumber('vi', printed(value, decimals), decimals);

  test('a true share, rounded at any precision, is never an error; one off by more than rounding always is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5_000 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.nat(3),
        fc.integer({ min: 2, max: 400 }),
        (groups, portion, decimals, off) => {
          const part = Math.max(1, Math.round(groups * portion));
          const share = (100 * part) / groups;
          const line = (stated: string) =>
            figures(`Tổng số tổ là ${vi(groups, 0)} tổ.`, `Có ${vi(part, 0)} tổ nợ quá hạn (=${stated}% tổng số tổ).`);
          expect(line(vi(share, decimals))).toEqual([]);
          expect(line(vi(share + off / 10 ** decimals, decimals))).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a true growth, rounded at any precision, is never an error; one off by more than its intervals always is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10_000, max: 900_000, noNaN: true }),
        fc.double({ min: 100, max: 9_000, noNaN: true }),
        fc.boolean(),
        fc.nat(2),
        (now, change, rises, decimals) => {
          const growth = (100 * change) / (rises ? now - change : now + change);
          const line = (stated: string) =>
            figures(
              `Tổng dư nợ ${vi(now, 1)} triệu đồng, ${rises ? 'tăng' : 'giảm'} ${vi(change, 1)} triệu đồng (tỷ lệ ${stated}%).`,
            );
          expect(line(vi(growth, decimals))).toEqual([]);
          expect(line(vi(growth * 1.5 + 3, decimals))).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
