import { plain } from '../../../src/core/cell/fold';
import { unitsIn } from '../../../src/core/cell/unit';

describe('units of money inside words', () => {
  test.each<[string, number[]]>([
    ['Tổng dư nợ\n(triệu đồng)', [1_000_000]],
    ['Dư nợ (tr.đ)', [1_000_000]],
    ['Dư nợ, trđ', [1_000_000]],
    ['Tr.đồng', [1_000_000]],
    ['ĐVT: triệu', [1_000_000]],
    ['Đơn vị: tổ, hộ, triệu đồng', [1_000_000]],
    ['Đơn vị tính: 1.000 đồng', [1_000]],
    ['(1.000đ)', [1_000]],
    ['ĐVT: 1.000.000 đồng', [1_000_000]],
    ['Mức tiền gửi bình quân (ngàn đồng)', [1_000]],
    ['nghìn đồng', [1_000]],
    ['tỷ đồng', [1_000_000_000]],
    ['Số tiền (đồng)', [1]],
    ['ĐVT: đồng', [1]],
    ['VND', [1]],
    ['Dư nợ (triệ đồng)', [1_000_000]],
    ['Dư nợ (trieeu dong)', [1_000_000]],
    ['Dư nợ (txiệu đồng)', [1_000_000]],
    ['ĐVT: ngàm đồng', [1_000]],
    ['Số lượng (hợp đồng)', []],
    ['Tên (lao động)', []],
    ['Kết quả triệ đồng', []],
    ['giải ngân 1.075 tỷ đồng, tăng 68 triệu đồng', [1_000_000_000, 1_000_000]],
    ['Số hợp đồng', []],
    ['Kết quả hoạt động', []],
    ['Đơn vị: tổ, hộ', []],
    ['Trong đó', []],
    ['Tổ trưởng', []],
    ['', []],
  ])('%j', (text, units) => expect(unitsIn(plain(text)).map(({ dong }) => dong)).toEqual(units));
});
