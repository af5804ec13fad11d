import fc from 'fast-check';
import type { FieldId } from '../../../src/core/sheet/field';
import { meaningOf, meaningOfCell } from '../../../src/core/sheet/heading-match';
import { DECOYS, WORDINGS, type Wording } from '../../../src/core/sheet/headings';
import { distance, isMisspelt } from '../../../src/core/sheet/near-miss';

const best = (...path: string[]): FieldId | null =>
  meaningOf(path).candidates.find(({ confidence }) => confidence >= 0.55)?.field ?? null;
const ALL = (Object.entries(WORDINGS) as [FieldId, Wording][]).flatMap(([field, { sure }]) =>
  sure.map((text) => [text, field] as const),
);

describe('wordings', () => {
  test('every sure wording means its field, in any case and composition of accents', () => {
    for (const [text, field] of ALL) {
      for (const form of [text, text.toUpperCase(), text.normalize('NFD'), ` ${text.replace(/ /g, '\n')} `]) {
        expect([form, meaningOfCell(form).map((candidate) => candidate.field)]).toEqual([
          form,
          expect.arrayContaining([field]),
        ]);
      }
    }
  });
  test('headings of the exports that mean none of our fields mean none', () => {
    expect(DECOYS.filter((decoy) => best(decoy) !== null)).toEqual([]);
  });
});

describe('headings as they are typed', () => {
  test.each<[FieldId | null, ...string[]]>([
    ['groups', 'Số tổ TK&VV hiện còn dư nợ'],
    ['households', 'Tổng số hộ hiện đang còn dư nợ'],
    ['outstanding', 'Dư nợ đến 30/9/2026 (triệu đồng)'],
    ['outstanding', 'TONG_DU_NO'],
    ['outstanding', 'Dưnợ'],
    ['outstanding', 'DƯ NỢ', 'Tổng số'],
    ['overdue', 'DƯ NỢ', 'T.đó:Nợ quá hạn'],
    ['overdue', 'Dư nợ', 'Trong đó', 'Nợ quá hạn'],
    ['overdue', 'Nợ quá hạn', 'Số tiền'],
    ['overdueRatio', 'Nợ quá hạn', 'Tỷ lệ'],
    ['overdueRatio', 'Chất lượng nợ', 'NQH', '%'],
    ['overdueRatio', 'Nợ quá hạn (%)'],
    ['overdueRatio', '%NQH'],
    ['overdueRatio', 'Tỉ lệ NQH (%)'],
    ['overdueRatio', 'Tỷ lệ nợ quá hạn so với tổng dư nợ'],
    ['frozen', 'Dư nợ', 'Trong đó', 'Khoanh'],
    ['pointsOverdue', 'Điểm', 'NQH'],
    ['pointsInterest', 'Điểm các tiêu chí', 'Thu lãi'],
    ['pointsOverdue', 'Điểm tỷ lệ nợ quá hạn (tối đa 30)'],
    ['pointsTotal', 'Tổng điểm (100 điểm)'],
    ['inspectedDistricts', 'Số lượt kiểm tra', 'Huyện'],
    ['inspectedGroups', 'Số lượt kiểm tra', 'Tổ TK&VV'],
    ['outstandingChange', 'So với đầu năm', 'Dư nợ'],
    ['outstandingChange', 'Dư nợ', 'Tăng, giảm so với 31/12/2025'],
    ['householdsChange', '+/- so đầu năm', 'Số hộ'],
    ['overdueGrowth', 'Tăng (+), Giảm (-) so với 31/12/2019', 'Tỷ lệ NQH tăng (%)'],
    ['classGood', 'Tốt', 'Số tổ'],
    ['customerCode', 'Mã khác hàng'],
    ['loanCode', 'Số khế ưóc'],
    // what must not be taken for a field
    ['debtGood', 'Tốt', 'Dư nợ'],
    [null, 'Kế hoạch', 'Dư nợ'],
    [null, 'Dư nợ bình quân/hộ'],
    [null, 'Dư nợ HSSV'],
    [null, 'Số tổ có NQH'],
    [null, 'Số hộ nghèo'],
    [null, 'Mã đơn vị: 004899'],
    [null, 'Đơn vị: triệu đồng'],
    [null, 'Tốc độ tăng trưởng dư nợ (%)'],
    ['settledInArrears', 'Số hộ tất nợ', 'Còn lãi tồn'],
    [null, 'Cộng'],
  ])('%s ← %s %s %s', (field, ...path) => expect(best(...path)).toBe(field));

  test('a misspelt long word is forgiven at a price, a short one is not', () => {
    expect(meaningOfCell('Mã khác hàng')[0]?.confidence).toBeLessThan(0.8);
    expect(isMisspelt('lai ton th', 'lai ton qh')).toBe(false);
    expect(isMisspelt('ma xa', 'ma to')).toBe(false);
    expect(isMisspelt('ten khach hang', 'ma khach hang')).toBe(false);
    expect(isMisspelt('ma khach hang', 'ma khach hang')).toBe(false); // equal is no miss
  });
});

describe('distance', () => {
  test('counts inserted, dropped, changed and swapped letters up to its bound', () => {
    expect(distance('khac', 'khach', 2)).toBe(1);
    expect(distance('khahc', 'khach', 2)).toBe(1);
    expect(distance('khong', 'khach', 2)).toBe(3);
    expect(distance('a'.repeat(1_000), 'b'.repeat(1_000), 2)).toBe(3);
  });
  test('is symmetric, zero only for equal words', () => {
    const word = fc.string({ maxLength: 10 });
    fc.assert(
      fc.property(
        word,
        word,
        (a, b) => distance(a, b, 3) === distance(b, a, 3) && (distance(a, b, 3) === 0) === (a === b),
      ),
    );
  });
});

test('no text of a sheet makes matching run away', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 4 }), (path) =>
      meaningOf(path).candidates.every(({ confidence }) => confidence <= 1),
    ),
  );
  expect(meaningOfCell('tăng giảm so với '.repeat(1_000))).toEqual([]);
});
