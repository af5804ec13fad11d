import type { Random } from '../random';

/** A person of the sample: parts of names put together by chance, nobody in particular. */
export interface Person {
  readonly name: string;
  readonly gender: 'Nam' | 'Nữ';
}

const FAMILIES: readonly (readonly [string, number])[] = [
  ['Nguyễn', 30],
  ['Trần', 12],
  ['Lê', 10],
  ['Phạm', 8],
  ['Hoàng', 5],
  ['Phan', 5],
  ['Vũ', 4],
  ['Đặng', 3],
  ['Bùi', 3],
  ['Đỗ', 3],
  ['Hồ', 2],
  ['Ngô', 2],
  ['Dương', 2],
  ['Lý', 2],
  ['Điểu', 1],
  ['Thạch', 1],
];

const PARTS = {
  Nam: {
    middles: ['Văn', 'Văn', 'Văn', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Công', 'Xuân'],
    givens:
      'An Bình Cường Dũng Đông Hải Hậu Hiếu Hòa Hùng Khánh Lâm Long Mạnh Nam Nghĩa Phong Phúc Quân Quý Sơn Tài Thành Thắng Thịnh Tiến Toàn Trung Tuấn Việt',
  },
  Nữ: {
    middles: ['Thị', 'Thị', 'Thị', 'Thị', 'Thị Kim', 'Thị Ngọc', 'Thị Thu', 'Thanh', 'Mỹ', 'Thị Hồng'],
    givens:
      'Bích Cúc Diễm Dung Đào Giang Hà Hạnh Hiền Hoa Huệ Hương Khuyên Lan Liên Loan Mai Nga Nhung Oanh Phượng Quyên Tâm Thảo Thủy Trang Tuyết Vân Xuân Yến',
  },
} as const;

/** An invented person; `women` is the share of women. */
export function person(random: Random, women: number): Person {
  const gender = random.chance(women) ? 'Nữ' : 'Nam';
  const { middles, givens } = PARTS[gender];
  return { name: [random.weighted(FAMILIES), random.pick(middles), random.pick(givens.split(' '))].join(' '), gender };
}
