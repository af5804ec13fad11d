import type { CellValue, Grid } from '../src/core/sheet/grid';
import { gridOf } from '../src/core/sheet/grid';
import { UNIONS } from './loan-grid';

const HEADINGS = [
  'STT', 'Mã xã', 'Tên xã', 'Mã tổ', 'Tên tổ trưởng', 'ĐVUT', 'Tổng dư nợ', 'Nợ quá hạn', 'Số tổ viên', 'Điểm tham dự họp',
  'Điểm nợ quá hạn', 'Điểm thu nợ gốc', 'Điểm thu lãi', 'Điểm tổ viên gửi tiền', 'Điểm mức tăng tiền gửi', 'Tổng điểm', 'Xếp loại',
]; // prettier-ignore

/** The score sheet of the groups of `loanGrid`, with debts as its loans add up. */
export function scoreGrid(loans: Grid): Grid {
  const head = loans.values[2] ?? [];
  const at = (name: string): number => head.indexOf(name);
  const [group, debt, late] = [at('Mã tổ'), at('Tổng dư nợ'), at('Dư nợ quá hạn')];
  const sums = new Map<CellValue, { debt: number; late: number }>();
  for (const row of loans.values.slice(3)) {
    const key = row[group] ?? '';
    const sum = sums.get(key) ?? { debt: 0, late: 0 };
    sums.set(key, { debt: sum.debt + Number(row[debt]), late: sum.late + Number(row[late]) });
  }
  const rows = [...sums].map(([code, sum], index): CellValue[] => [
    index + 1, '489901', 'Xã Hoa Sim', code, `Tổ trưởng ${index}`, UNIONS[index % 4] ?? '', sum.debt, sum.late, 30, 20, 25, 15, 20, 5, 8,
    93, 'Tốt',
  ]); // prettier-ignore
  return gridOf([['Chấm điểm tổ TK&VV đến ngày 30/09/2026'], [], HEADINGS, ...rows], 'CDTOTKVV');
}
