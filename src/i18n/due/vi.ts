import type { DueBasis, DueSource } from '../../core/due/due-date';
import type { DueFaultKind } from '../../core/due/due-faults';
import type { WindowId } from '../../core/due/due-window';
import type { FrozenStage } from '../../core/due/frozen-ending';
import type { MissedInstalment } from '../../core/due/instalment-rule';
import type { Frame } from '../../core/due/moving-frame';
import type { AwayState } from '../../core/due/away';
import type { HandledDebt } from '../../core/due/handled';
import { formatDate, formatNumber } from '../format';

const number = (value: number, decimals?: number): string => formatNumber('vi', value, decimals);
const million = (dong: number): string => formatNumber('vi', dong / 1e6, 1);

const FAULTS: Readonly<Record<DueFaultKind, string>> = {
  unreadable: 'dư nợ trong hạn không đọc được, chưa đưa vào danh sách',
  negative: 'dư nợ trong hạn âm, chưa đưa vào danh sách',
  undated: 'còn dư nợ trong hạn nhưng không có ngày đến hạn, chưa đưa vào danh sách',
  badDate: 'ngày đến hạn không phải là ngày, chưa đưa vào danh sách',
  beforeLoan: 'ngày đến hạn không sau ngày vay, vẫn liệt kê theo ngày đang ghi',
};
const BASES: Readonly<Record<DueBasis, string>> = {
  auto: 'theo ngày GDXA, nếu không có thì theo ngày gia hạn, rồi theo hợp đồng',
  session: 'theo ngày GDXA',
  extension: 'theo ngày gia hạn, nếu không gia hạn thì theo hợp đồng',
  contract: 'theo hợp đồng',
};

/** Words of the list of due debts (`TKVV Nợ đến hạn`). Amounts of the blocks below the list are in triệu đồng. */
export const vi = {
  title: 'DANH SÁCH NỢ ĐẾN HẠN VÀ LỊCH NHẮC NỢ 90/60/30 NGÀY',
  counts: (loans: number, amount: number): string => `${number(loans)} món, số tiền ${number(amount)} đồng.`,
  bases: {
    auto: 'Ngày GDXA, nếu không có thì ngày gia hạn, rồi ngày hợp đồng',
    session: 'Ngày giao dịch xã (GDXA)',
    extension: 'Ngày gia hạn, nếu không gia hạn thì ngày hợp đồng',
    contract: 'Ngày theo hợp đồng',
  } satisfies Record<DueBasis, string>,
  basis: (basis: DueBasis, sources: Readonly<Record<DueSource, number>>): string =>
    `Căn cứ ngày đến hạn: ${BASES[basis]} (thực tế: ${number(sources.session)} món theo GDXA, ${number(sources.extension)} món theo gia hạn, ${number(sources.contract)} món theo hợp đồng); chỉ tính dư nợ trong hạn.`,
  ahead: (windows: readonly { id: WindowId; to: number; count: number; amount: number }[]): string =>
    `Sắp đến hạn: ${windows.map(({ to, count, amount }) => `đến ${formatDate(to)} ${number(count)} món, ${million(amount)} triệu đồng`).join('; ')}.`,
  /** where the blocks below the list begin */
  below: (row: number): string =>
    `Tổng hợp theo kỳ, theo tháng, theo tổ và các danh sách cần theo dõi: từ dòng ${number(row)}, dưới danh sách này.`,
  starred:
    '* Số tháng còn được gia hạn chưa kiểm chứng: chỉ thấy ở một đơn vị, hoặc danh sách không có chương trình vay.',
  moreRight:
    'Số tháng còn được gia hạn tính từ ngày vay và các ngày đến hạn; món theo Quyết định 29, 54 có quy định riêng.',
  fault: (kind: DueFaultKind, loans: readonly string[]): string =>
    `${number(loans.length)} món ${FAULTS[kind]}: ${loans.slice(0, 4).join(', ')}${loans.length > 4 ? '…' : ''}`,
  faultAt: (code: string, sheet: string, cell: string): string => `${code ? `${code} ` : ''}(${sheet}!${cell})`,
  columns: [
    'STT',
    'Số khế ước',
    'Khách hàng',
    'Mã tổ',
    'Tổ trưởng',
    'Xã',
    'Ngày đến hạn',
    'Chuyển quá hạn (GDXA)',
    'Số tiền (đồng)',
    'Lãi tồn (đồng)',
    'Nhắc lần 1 (90 ngày)',
    'Nhắc lần 2 (60 ngày)',
    'Nhắc lần 3 (30 ngày)',
    'Giai đoạn',
    'Còn (ngày)',
    'CT',
    'Còn gia hạn (tháng)',
  ],
  total: 'Cộng các dòng đang hiện',
  million: 'Đơn vị: triệu đồng',
  windows: {
    title: 'Nợ đến hạn theo kỳ',
    columns: [
      'Kỳ',
      'Từ ngày – đến ngày',
      'Số món',
      'Số tiền',
      'Món theo hợp đồng',
      'Món theo gia hạn',
      'Món theo GDXA',
    ],
    names: { month: 'Đến hết tháng', quarter: 'Đến hết quý', year: 'Đến hết năm' } satisfies Record<WindowId, string>,
    span: (from: number, to: number): string => `${formatDate(from)} – ${formatDate(to)}`,
  },
  frames: {
    title: 'Khung chuyển nợ quá hạn: đến hạn theo ngày gia hạn hoặc hợp đồng, chuyển vào phiên GDXA đầu tiên sau đó',
    columns: ['Kỳ', 'Khung', 'Số món', 'Số tiền'],
    names: {
      waiting: '① Trước kỳ, chưa chuyển',
      within: '② Chuyển trong kỳ',
      after: '③ Chuyển sau kỳ',
    } satisfies Record<Frame, string>,
  },
  calendar: {
    title: 'Lịch nợ đến hạn theo tháng',
    columns: ['Tháng', 'Số tiền', 'Số món'],
    month: (month: number, year: number): string => `Tháng ${String(month).padStart(2, '0')}/${year}`,
    year: (year: number): string => `Năm ${year}`,
    noOrganisation: 'Không rõ đơn vị',
  },
  groups: {
    title: 'Cộng theo tổ',
    columns: [
      'Mã tổ',
      'Tổ trưởng',
      'Số món',
      'Xã',
      'Số tiền',
      'Đã quá ngày',
      'Hôm nay',
      '1–30 ngày',
      '31–60 ngày',
      '61–90 ngày',
      'Trên 90 ngày',
    ],
    note: 'Số món và số tiền tính từ danh sách ở trên; các cột theo giai đoạn là số tại lúc lập.',
    direct: 'Vay trực tiếp',
  },
  handled: {
    title: 'Kết quả xử lý nợ đến hạn',
    span: (from: number, to: number, loans: number): string =>
      `Nợ đến hạn sau ngày ${formatDate(from)} đến ngày ${formatDate(to)}: ${number(loans)} món`,
    parts: {
      due: 'Nợ đến hạn',
      collected: 'Đã thu',
      extended: 'Đã gia hạn, điều chỉnh kỳ hạn, lưu vụ',
      frozen: 'Đã khoanh',
      overdue: 'Đã chuyển quá hạn',
      waiting: 'Chưa xử lý, chờ phiên GDXA',
      gone: 'Không còn trong danh sách',
    } satisfies Partial<Record<keyof HandledDebt, string>>,
    handled: (target: number): string => `Tỷ lệ xử lý nợ đến hạn (%), chỉ tiêu từ ${number(target)}%`,
    composition: 'Chưa kiểm chứng: cách tính (thu + gia hạn + khoanh) / nợ đến hạn được suy ra, chưa có văn bản.',
    collected: 'Tỷ lệ thu nợ gốc đến hạn (%), chỉ tiêu riêng',
    reached: 'Đạt',
    missed: 'Chưa đạt',
    none: 'Không tính được: có món không còn trong danh sách.',
    nothing: 'Không có nợ đến hạn trong khoảng này.',
    line: (ratio: number, target: number): string =>
      `Tỷ lệ xử lý nợ đến hạn kỳ vừa qua ${number(ratio, 2)}% (chỉ tiêu từ ${number(target)}%, chưa kiểm chứng cách tính).`,
  },
  concentration: {
    title: (from: number, high: number): string =>
      `Cảnh báo tập trung: một tháng có từ ${number(from)}% dư nợ của xã, tổ đến hạn (mức cao: từ ${number(high)}%)`,
    columns: ['Tháng', 'Xã, tổ', 'Số món', 'Mức', 'Số tiền', 'Dư nợ', 'Tỷ trọng (%)'],
    group: (name: string): string => `Tổ ${name}`,
    levels: { high: 'Tập trung cao', alert: 'Tập trung' },
  },
  instalments: {
    title: 'Nợ phân kỳ đến hạn trong 90 ngày tới và còn thiếu',
    columns: [
      'Số khế ước',
      'Khách hàng',
      'Mã tổ',
      'Nếu không trả',
      'Ngày đến hạn',
      'Số tiền',
      'Nguồn',
      'Hộ nộp 08/TD trước',
      'Tổ trưởng nộp trước',
    ],
    from: { schedule: 'Bảng phân kỳ', estimate: 'Ước tính' },
    missed: {
      toOverdue: 'Chuyển quá hạn',
      toNext: 'Theo dõi kỳ sau',
      ownRule: 'Quy định riêng',
      unknown: 'Chưa rõ',
    } satisfies Record<MissedInstalment, string>,
    rule: 'Món ủy thác giải ngân từ 01/03/2026: kỳ không trả, không điều chỉnh thì chuyển quá hạn (CV 597/NHCS-TDNN ngày 30/01/2026); món cũ theo dõi vào kỳ sau.',
    estimated: (assumedMonths: number | null): string =>
      `Số ước tính: ngày theo phiên GDXA, số tiền chia đều làm tròn xuống 100.000 đồng, kỳ cuối nhận phần còn lại${
        assumedMonths === null ? '' : `; món ủy thác giả định ${number(assumedMonths)} tháng một kỳ (chưa kiểm chứng)`
      }. Bảng phân kỳ trong tệp luôn được dùng trước.`,
    collected: (paid: number, principal: number): string =>
      `Theo bảng phân kỳ: đã trả ${million(paid)} / ${million(principal)} triệu đồng gốc các kỳ đã đến hạn.`,
    unpaid: (loans: number, amount: number): string =>
      `${number(loans)} món còn thiếu gốc các kỳ trước (ước tính): ${million(amount)} triệu đồng.`,
    unknown: (loans: number): string =>
      `${number(loans)} món trả theo kỳ nhưng danh sách không có «Ngày bắt đầu trả gốc»: chưa ước tính được.`,
    unreadable: (rows: number): string => `${number(rows)} dòng của bảng phân kỳ không đọc được ngày hoặc số tiền.`,
  },
  inactive: {
    title: (count: number): string => `Món vay 3 tháng không hoạt động: ${number(count)} món`,
    columns: [
      'Số khế ước',
      'Khách hàng',
      'Mã tổ',
      'Tổ trưởng',
      'Dư nợ',
      'Giao dịch gần nhất',
      'Theo ngày tháng',
      'Theo số ngày',
      'Lệch nhau',
    ],
    note: (since: number, differing: number): string =>
      `Theo ngày tháng: giao dịch gần nhất trước ngày ${formatDate(since)}; theo số ngày: từ 3 × 30,44 ngày trở lên. Không tính nợ khoanh, học sinh sinh viên. Hai cách lệch nhau ở ${number(differing)} món.`,
    undated: (loans: number): string =>
      `${number(loans)} món còn dư nợ nhưng danh sách không có ngày giao dịch gần nhất.`,
    yes: 'Có',
    no: 'Không',
  },
  arrears: {
    title: (count: number): string => `Lãi tồn trên 3 tháng: ${number(count)} món`,
    columns: ['Số khế ước', 'Khách hàng', 'Mã tổ', 'Tổ trưởng', 'Lãi tồn', 'Lãi một tháng', 'Số tháng tồn'],
    note: 'Số tháng = lãi tồn / (dư nợ × lãi suất năm / 12).',
    unknown: (loans: number): string => `${number(loans)} món có lãi tồn nhưng danh sách không có lãi suất.`,
  },
  away: {
    title: (count: number): string => `Hộ vay đi khỏi địa phương: ${number(count)} món`,
    columns: ['Số khế ước', 'Khách hàng', 'Mã tổ', 'Tổ trưởng', 'Dư nợ', 'Thông tin', 'Địa chỉ'],
    states: { known: 'Có thông tin', unknown: 'Chưa có', unsaid: 'Không ghi' } satisfies Record<AwayState, string>,
  },
  frozen: {
    title: (count: number): string => `Nợ khoanh sắp hết hạn (30 và 180 ngày): ${number(count)} món`,
    columns: ['Số khế ước', 'Khách hàng', 'Mã tổ', 'Giai đoạn', 'Số tiền', 'Hết hạn khoanh', 'Còn (ngày)'],
    stages: { past: 'Đã hết hạn khoanh', urgent: 'Còn đến 30 ngày', soon: 'Còn đến 180 ngày' } satisfies Record<
      FrozenStage,
      string
    >,
    unknown: (loans: number): string => `${number(loans)} món khoanh không có ngày hết hạn khoanh.`,
  },
};
