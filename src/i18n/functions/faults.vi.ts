import { formatNumber } from '../format';
import { terms } from '../terms';
import { argumentNames } from './arguments';
import type { ArgumentId } from './arguments';
import type { FaultSentences, FaultValues } from './fault-values';

const name = (argument: ArgumentId): string => `“${argumentNames.vi[argument]}”`;
const number = (value: number): string => formatNumber('vi', value);
const cell = ({ argument, row, text }: FaultValues['number']): string =>
  `Đối số ${name(argument)}, dòng ${row}: “${text}”`;
const criterion = (id: FaultValues['points']['criterion']): string =>
  id === 'deposits' ? 'Tiền gửi' : terms.vi.criteria[id];

/** Each sentence names the argument and says how to mend it. */
export const vi: FaultSentences = {
  missing: ({ argument }) => `Chưa có đối số ${name(argument)}. Hãy nhập giá trị hoặc chọn ô chứa giá trị đó.`,
  option: ({ argument, given, allowed }) =>
    `Đối số ${name(argument)} không nhận “${given}”. Hãy dùng một trong các từ: ${allowed}.`,
  font: ({ argument, given }) =>
    `Đối số ${name(argument)}: không có phông cũ nào tên “${given}”. Hãy ghi TCVN3, VNI hoặc tên phông, ví dụ .VnTime.`,
  edition: ({ given, known }) =>
    `Không có văn bản chấm điểm “${given}”. Hãy bỏ trống đối số ${name('edition')} hoặc dùng: ${known}.`,
  shape: ({ argument, other }) =>
    `Vùng ${name(argument)} không cùng số dòng, số cột với vùng ${name(other)}. Hãy chọn các vùng cùng dòng đầu và cùng dòng cuối.`,
  layout: ({ argument, columns }) =>
    `Không nhận ra tiêu đề cột nào trong vùng ${name(argument)} (${columns} cột). Hãy chọn cả dòng tiêu đề, hoặc chọn đúng 6 cột theo thứ tự: giao dịch xã, tỷ lệ nợ quá hạn, thu nợ gốc, thu lãi, tổ viên gửi tiền, tiền gửi tăng thêm.`,
  columns: ({ argument, criteria }) =>
    `Vùng ${name(argument)} thiếu cột: ${criteria.map(criterion).join(', ')}. Hãy chọn thêm cột đó, hoặc dùng kết quả "points" để xem các điểm đã có.`,
  noDueDate: ({ argument }) =>
    `Không thấy cột ngày đến hạn trong vùng ${name(argument)}. Hãy chọn cả dòng tiêu đề, hoặc chọn 1 đến 3 cột: (tên,) ngày đến hạn (, số tiền).`,
  noAmount: ({ argument }) =>
    `Không thấy cột số tiền trong vùng ${name(argument)}. Hãy ghi tiêu đề cột đó là “Dư nợ trong hạn” hoặc “Tổng dư nợ”, hoặc chỉ chọn 1 đến 3 cột: (tên,) ngày đến hạn (, số tiền).`,
  fractions: ({ argument, example }) =>
    `Các tỷ lệ trong vùng ${name(argument)} đều không quá 1 (ví dụ ${number(example)}), có thể là ô định dạng %. Hãy nhân các cột tỷ lệ với 100: hàm cần 98 chứ không phải 0,98.`,
  number: (at) => `${cell(at)} không phải là số. Hãy sửa ô đó thành số.`,
  ambiguous: (at) =>
    `${cell(at)} có thể đọc thành hai số khác nhau. Hãy đổi ô đó thành số thật, ví dụ bằng hàm VNNUMBER.`,
  date: (at) => `${cell(at)} không phải là ngày có thật. Hãy nhập ngày theo mẫu 31/12/2026.`,
  cellError: (at) => `${cell(at)} đang báo lỗi. Hãy sửa lỗi của ô đó trước.`,
  measure: ({ criterion: id, given }) =>
    `${criterion(id)}: không thể có giá trị ${number(given)}. Hãy kiểm tra lại số liệu của tổ.`,
  points: ({ criterion: id, points, max }) =>
    `${criterion(id)}: ${number(points)} điểm nằm ngoài thang từ 0 đến ${number(max)}. Hãy kiểm tra lại điểm của tổ.`,
  score: ({ given }) =>
    `Đối số ${name('score')}: ${number(given)} nằm ngoài thang từ 0 đến 100 điểm. Hãy kiểm tra lại tổng điểm.`,
  noDebt: ({ overdue }) =>
    `Không có tỷ lệ: ${name('overdue')} là ${number(overdue)} nhưng ${name('outstanding')} bằng 0. Hãy kiểm tra lại dư nợ.`,
  principal: ({ given }) =>
    `Đối số ${name('principal')} là ${number(given)}. Hãy nhập số tiền lớn hơn 0, tính bằng đồng.`,
  order: ({ first, last }) =>
    `Đối số ${name('last')} (${last}) trước ${name('first')} (${first}). Hãy nhập kỳ cuối bằng hoặc sau kỳ đầu.`,
  months: ({ given }) =>
    `Đối số ${name('months')} là ${number(given)}. Hãy nhập số tháng nguyên từ 1 trở lên, ví dụ 6 hoặc 12.`,
  instalments: ({ most }) =>
    `Phân kỳ có trên ${number(most)} lần trả. Hãy xem lại ${name('last')} và ${name('months')}.`,
};
