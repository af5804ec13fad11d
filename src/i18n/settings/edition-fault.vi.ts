import { terms } from '../terms';
import { vi as settings } from './vi';

type Values = Readonly<Record<string, string | number>>;

/** Why an edition that the office entered on `TKVV Thiết lập` cannot be used, and what to do: row, column and criterion come as values. */
export function editionFault({ edition, line, section, column, why, criterion, sum }: Values): string {
  const { sections, fault } = settings;
  if (line !== undefined && section !== undefined) {
    const { columns } = sections[section as keyof typeof sections];
    const caption = (columns as Readonly<Record<string, string>>)[String(column)] ?? String(column);
    return `Bộ tiêu chí “${edition}” chưa dùng được. ${fault(Number(line), caption, why as Parameters<typeof fault>[2])}`;
  }
  const { criteria } = terms.vi;
  const name = criteria[criterion as keyof typeof criteria] ?? '';
  const reasons: Readonly<Record<string, string>> = {
    noBands: `tiêu chí “${name}” chưa có mức điểm nào`,
    maxima: `cộng điểm tối đa của các tiêu chí là ${sum}, phải là 100`,
    classes: 'bảng mức điểm xếp loại còn thiếu hoặc không theo thứ tự từ cao xuống thấp',
  };
  const reason = reasons[String(why)] ?? `thang điểm tiêu chí “${name}” chưa liền mạch`;
  return `Bộ tiêu chí “${edition}” chưa dùng được: ${reason}. Hãy sửa các bảng của bộ tiêu chí này trên trang “TKVV Thiết lập” rồi chạy lại.`;
}
