import { serialOf } from '../src/core/cell/serial';
import type { CellValue, Grid } from '../src/core/sheet/grid';
import { gridOf } from '../src/core/sheet/grid';

const HEADINGS = [
  'Mã PGD', 'Tên PGD', 'Mã xã', 'Tên xã', 'Mã KH', 'Tên KH', 'Mã tổ', 'Tên tổ', 'Mã ĐVUT', 'Tên ĐVUT', 'Số khế ước', 'Ngày vay',
  'Ngày ĐH theo hợp đồng', 'Ngày ĐH theo Gia hạn', 'Ngày ĐH theo GDXA', 'Lãi suất', 'Tình trạng món vay', 'Nguồn vốn', 'Mã chương trình',
  'Tên chương trình', 'Mức vay', 'Tổng giải ngân', 'Dư nợ trong hạn', 'Dư nợ quá hạn', 'Dư nợ khoanh', 'Tổng dư nợ', 'Lãi tồn TH',
  'Lãi tồn QH', 'Số dư tiền gửi 105', 'Ngày số liệu',
]; // prettier-ignore

export const UNIONS = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];

/** A clean loan list of 30 columns, 30 loans a group unless said. Every figure is made from the row number: no random numbers, no real data. */
export function loanGrid(rows: number, perGroup = 30): Grid {
  const asOf = serialOf(2026, 9, 30)!;
  const values: CellValue[][] = [['31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu'], [], HEADINGS];
  for (let i = 0; i < rows; i++) {
    const group = Math.floor(i / perGroup);
    const union = group % 4;
    const principal = 10_000_000 + (i % 90) * 1_000_000;
    const balance = Math.round(principal * 0.8);
    const due = asOf + 1 + ((i * 37) % 1_400);
    const late = i % 211 === 0;
    values.push([
      '004899', 'PGD NHCSXH Sông Mây', '489901', 'Xã Hoa Sim', String(4_000_000_000 + i), `Khách ${i}`, String(group + 1).padStart(7, '0'),
      `Tổ trưởng ${group}`, String(11 + union), UNIONS[union]!, `6600${String(i).padStart(12, '0')}`, due - 1_500, due, '', due, 6.6, 'OPEN', '1',
      '01', 'Hộ nghèo', principal, principal, late ? 0 : balance, late ? balance : 0, 0, balance, (i % 7) * 10_000, 0, (i % 50) * 100_000, asOf,
    ]); // prettier-ignore
  }
  return gridOf(values, 'BCQUERY');
}
