import { formatDate, formatNumber } from '../format';

const n = (value: number): string => formatNumber('vi', value);

/** Texts of the pane. */
export const vi = {
  title: 'Tổ tiết kiệm và vay vốn',
  otherLanguage: 'English',
  actions: {
    survey: 'Đọc lại tệp',
    check: 'Kiểm tra số liệu',
    score: 'Chấm điểm tổ',
    due: 'Nợ đến hạn',
    report: 'Lập báo cáo quý',
    undo: 'Hoàn tác lần ghi vừa rồi',
  },
  hints: {
    check: 'Tìm chỗ sai và ô cần sửa',
    score: 'Điểm dự kiến, xếp loại từng tổ',
    due: 'Nhắc nợ trước 90, 60, 30 ngày',
    report: 'So với 31/12, sẵn để in',
  },
  jobs: 'Công việc',
  host: {
    starting: 'Đang kết nối với Excel…',
    none: 'Trang này chỉ làm việc bên trong Excel: hãy mở tệp bằng Excel rồi bấm “Mở bảng” ở thẻ Trang đầu (Home), nhóm Tổ TK&VV.',
    noOffice:
      'Chưa tải được thư viện office.js của Microsoft: hãy kiểm tra kết nối mạng (địa chỉ appsforoffice.microsoft.com) rồi mở lại bảng này.',
  },
  survey: {
    heading: 'Các bảng nhận ra trong tệp',
    reading: 'Đang đọc các trang tính…',
    found: (tables: number) => `Nhận ra ${n(tables)} bảng`,
    foundNone: 'Chưa đọc được bảng nào',
    asOf: (serial: number) => `số liệu đến ${formatDate(serial)}`,
    noDate: 'chưa rõ ngày số liệu',
    toCheck: (tables: number) => `${n(tables)} bảng cần xem lại`,
    rows: {
      groupScore: (rows: number) => `${n(rows)} tổ`,
      groupList: (rows: number) => `${n(rows)} tổ`,
      loanList: (rows: number) => `${n(rows)} món vay`,
      organisationTable: (rows: number) => `${n(rows)} dòng`,
      inspectionTable: (rows: number) => `${n(rows)} dòng`,
      freeTable: (rows: number) => `${n(rows)} dòng`,
    },
    period: (serial: number) => `đến ${formatDate(serial)}`,
    noPeriod: 'không ghi ngày',
    unit: (name: string) => `đơn vị: ${name}`,
    confidence: { sure: 'Chắc chắn', likely: 'Khá chắc', unsure: 'Chưa chắc' },
    unsureCells: (cells: number) => `${n(cells)} ô đọc chưa chắc`,
    unsureColumns: (headings: readonly string[]) => `Cột chưa chắc: ${headings.join('; ')}`,
    goTo: (sheet: string) => `Đến trang tính ${sheet}`,
    unknown: 'Không dùng',
    why: { empty: 'trống', noHeading: 'không thấy dòng tiêu đề', noKind: 'chưa rõ loại bảng' },
  },
  progress: {
    steps: {
      start: 'Đang chuẩn bị…',
      reading: 'Đang đọc các trang tính…',
      recognising: 'Đang nhận dạng bảng…',
      checking: 'Đang kiểm tra…',
      scoring: 'Đang chấm điểm…',
      scheduling: 'Đang xếp lịch nhắc nợ…',
      composing: 'Đang lập báo cáo…',
      writing: 'Đang ghi kết quả…',
    },
    cancel: 'Dừng',
    cancelling: 'Đang dừng…',
    busy: 'Đang chạy…',
  },
  results: {
    heading: 'Kết quả',
    open: (sheet: string) => `Mở trang “${sheet}”`,
    check: {
      counts: (errors: number, warnings: number, notes: number) =>
        `${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(notes)} lưu ý`,
      badges: {
        error: (count: number) => `${n(count)} lỗi`,
        warning: (count: number) => `${n(count)} cảnh báo`,
        info: (count: number) => `${n(count)} lưu ý`,
      },
      none: 'Không tìm thấy chỗ sai nào.',
      more: (count: number) => `Còn ${n(count)} mục nữa trong trang kết quả.`,
      goTo: (cell: string, sheet: string) => `Đến ô ${cell}, ${sheet}`,
      expected: (value: string) => `Số đúng: ${value}`,
    },
    score: {
      counts: (groups: number) => `Đã chấm ${n(groups)} tổ`,
      classed: (count: number, share: string) => `${n(count)} tổ, ${share}%`,
      open: 'Chưa đủ số liệu',
      incomplete: (count: number) => `${n(count)} tổ thiếu số liệu nên chưa xếp loại được.`,
      unverified: 'Chưa kiểm chứng: thang điểm nợ quá hạn là giả định; điểm dự kiến không thay kết quả của hệ thống.',
    },
    due: {
      counts: (loans: number, asOf: number) => `${n(loans)} món, tính đến ${formatDate(asOf)}`,
      columns: { stage: 'Thời hạn', loans: 'Số món', amount: 'Triệu đồng' },
      total: 'Cộng',
      undated: (count: number) => `${n(count)} món không có ngày đến hạn, chưa đưa vào danh sách.`,
      none: 'Không có khoản nợ trong hạn nào.',
    },
    report: {
      counts: (quarter: number, year: number) =>
        `Báo cáo quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year} đã lập xong.`,
      unfilled: 'Còn để trống, cần điền tay:',
      complete: 'Đã điền đủ các mục.',
      items: {
        unit: 'tên đơn vị báo cáo',
        number: 'số văn bản',
        place: 'địa danh',
        signDate: 'ngày ký',
        signer: 'người ký',
        baseline: 'số liệu 31/12 năm trước',
        classes: 'xếp loại tổ',
        due: 'nợ đến hạn',
        frozen: 'nợ khoanh',
      },
      unverified: 'Một phần xếp loại dựa trên thang điểm chưa kiểm chứng.',
    },
  },
  undone: (sheet: string) => `Đã hoàn tác: trang “${sheet}” trở lại như trước.`,
  nothingToUndo: 'Không có gì để hoàn tác.',
  cancelled: 'Đã dừng. Tệp giữ nguyên như trước khi chạy.',
  errors: {
    failed: 'Chưa chạy được',
    unexpected: 'Tiện ích gặp lỗi ngoài dự kiến. Hãy chạy lại; nếu vẫn lỗi, hãy chép chi tiết lỗi gửi người hỗ trợ.',
    copy: 'Chép chi tiết lỗi',
    copied: 'Đã chép (không có số liệu của bạn)',
    notCopied: 'Không chép được, hãy chọn và chép dòng dưới đây:',
    retry: 'Chạy lại',
  },
  asOf: { label: 'Ngày số liệu', use: 'Chạy với ngày này' },
  privacy: 'Số liệu không rời khỏi máy này.',
};

export type PaneTexts = typeof vi;
