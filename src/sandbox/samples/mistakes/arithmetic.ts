import type { Mistake, Planted } from '../mistake';
import { overwrite, valueAt } from '../sheets/pen';
import type { Spot } from '../sheets/pen';
import { rounded, typed } from '../sheets/typed';
import { householdsOf } from './tables';

/** Types another figure over the right one. */
function misprint(spot: Spot, wrong: (right: number) => number): Planted {
  const right = Number(valueAt(spot));
  overwrite(spot, wrong(right));
  return { spot, expected: right };
}

/** Mistakes in the hand-made tables that their own figures give away. */
export const ARITHMETIC: readonly Mistake[] = [
  {
    rule: 'sum.total',
    note: 'Dòng Tổng cộng ngày 31/12/2025: nợ khoanh không bằng tổng bốn tổ chức.',
    plant: () => (book) => misprint(book.baseline('total', 'frozen'), (right) => rounded(right + 9, 1)),
  },
  {
    rule: 'sum.total',
    note: 'Dòng Cộng: số tổ tăng, giảm không khớp với bốn tổ chức và với bảng 31/12/2025.',
    plant: () => (book) => misprint(book.table('total', 'groupsChange'), (right) => right - 2),
  },
  {
    rule: 'sum.parts',
    note: 'Số lượt hộ được kiểm tra của Hội Phụ nữ không bằng cấp tỉnh cộng cấp xã.',
    plant: () => (book) => misprint(book.inspection('12', 'own', 'households'), (right) => right + 10),
  },
  {
    rule: 'ratio.overdue',
    note: 'Tỷ lệ nợ quá hạn của Hội CCB không bằng nợ quá hạn chia dư nợ.',
    plant: () => (book) => misprint(book.table('13', 'ratio'), (right) => rounded(right + 0.3, 2)),
  },
  {
    rule: 'ratio.overdue',
    note: 'Bảng 31/12/2025: tỷ lệ nợ quá hạn của Hội Nông dân gõ nhầm hàng phần mười.',
    plant: () => (book) => misprint(book.baseline('11', 'ratio'), (right) => rounded(right + 0.1, 2)),
  },
  {
    rule: 'growth.overdue',
    note: 'Tỷ lệ tăng nợ quá hạn của Hội PN không bằng số tăng chia số đầu năm.',
    plant: () => (book) => misprint(book.table('12', 'growth'), (right) => rounded(right + 3, 2)),
  },
  movedChange('13', 3, 'Số hộ tăng, giảm của Hội CCB thừa 3 hộ so với bảng 31/12/2025 (ghi nhầm dòng, tổng vẫn khớp).'),
  movedChange(
    '14',
    -3,
    'Số hộ tăng, giảm của Đoàn TN thiếu 3 hộ so với bảng 31/12/2025 (ghi nhầm dòng, tổng vẫn khớp).',
  ),
];

/** Households of one line were put into another's: the column still adds up, so only the 31/12 sheet tells. */
function movedChange(organisation: string, by: number, note: string): Mistake {
  return {
    rule: 'change.baseline',
    note,
    plant: () => (book) => {
      const spot = book.table(organisation, 'householdsChange');
      const expected = valueAt(spot);
      overwrite(spot, typed(householdsOf(book, organisation).change + by));
      return { spot, expected };
    },
  };
}
