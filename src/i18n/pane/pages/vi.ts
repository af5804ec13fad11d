import { formatDate, formatNumber } from '../../format';

const n = (value: number): string => formatNumber('vi', value);

/** Texts of the pages that are loaded after the first screen. */
export const vi = {
  overview: {
    recognised: 'Đã nhận ra trong tệp',
    look: 'Cần xem lại',
    unsure: (tables: number) => `${n(tables)} bảng có chỗ chưa chắc, cần xem lại.`,
    seeSurvey: 'Xem và sửa cách nhận dạng',
    nothing: 'Chưa nhận ra bảng nào.',
    report: 'Lập báo cáo quý',
    see: (page: string) => `Xem trang ${page}`,
    groups: {
      title: 'Tổ và dư nợ',
      count: 'Số tổ',
      outstanding: 'Dư nợ (triệu đồng)',
      overdue: 'Nợ quá hạn (triệu đồng)',
      ratio: 'Tỷ lệ nợ quá hạn',
      average: 'Điểm bình quân',
      unread: (groups: number) => `${n(groups)} tổ không đọc được dư nợ hoặc nợ quá hạn nên chưa cộng vào.`,
    },
    classes: { title: 'Xếp loại tổ (dự kiến)' },
    due: {
      title: 'Nợ sắp đến hạn',
      stages: { '30': '30 ngày', '60': '60 ngày', '90': '90 ngày' },
      within: (loans: number, million: string) => `${n(loans)} món, ${million} triệu đồng`,
      overdue: (loans: number, million: string) =>
        `Ngoài ra ${n(loans)} món đã quá ngày đến hạn, ${million} triệu đồng.`,
    },
    findings: { title: 'Kết quả kiểm tra', none: 'Không tìm thấy chỗ sai nào.' },
    /** what a screen reader says of a picture */
    bars: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}.`,
  },
  job: {
    none: {
      check: 'Chưa kiểm tra tệp này.',
      score: 'Chưa chấm điểm tệp này.',
      due: 'Chưa lập danh sách nợ đến hạn của tệp này.',
      report: 'Chưa lập báo cáo quý của tệp này.',
    },
  },
  mapping: {
    summary: (known: number, unknown: number) =>
      `Cách hiểu ${n(known)} cột${unknown > 0 ? `, ${n(unknown)} cột không dùng` : ''}`,
    kind: 'Loại bảng',
    nothing: 'Không dùng',
    change: (heading: string) => `Sửa cách hiểu «${heading}»`,
    corrected: 'Đơn vị đã xác nhận',
  },
  score: {
    calibration: {
      heading: (day: number) => `Thang điểm đối chiếu với điểm hệ thống đã chấm, số liệu ${formatDate(day)}`,
      units: { percent: '%', thousand: ' nghìn đồng' },
      compared: (groups: number, differing: number) =>
        differing === 0
          ? `So được ${n(groups)} tổ, không tổ nào khác thang đang dùng.`
          : `So được ${n(groups)} tổ, ${n(differing)} tổ khác thang đang dùng.`,
      nothing: 'Không tổ nào có đủ cả số liệu gốc và điểm, nên số liệu không nói gì về tiêu chí này.',
      boundary: (below: number, above: number, low: string, high: string) =>
        `${n(below)} → ${n(above)} điểm: mốc trong khoảng ${low} đến ${high}`,
      support: (below: number, above: number, against: number) =>
        `${n(below)} tổ dưới mốc và ${n(above)} tổ trên mốc ủng hộ, ${against === 0 ? 'không tổ nào trái' : `${n(against)} tổ trái`}`,
      level: (points: number) => `Mọi tổ so được đều ${n(points)} điểm: chưa thấy mốc nào.`,
      contradictions: (groups: string, more: number) =>
        `Trái với thang suy ra: ${groups}${more > 0 ? ` và ${n(more)} tổ nữa` : ''}.`,
      contradiction: (group: string, measure: string, given: number, fitted: number) =>
        `tổ ${group} (${measure}: được ${n(given)} điểm, các tổ quanh đó ${n(fitted)})`,
      unseen: (points: readonly number[]) => `Số liệu chưa xác định được mức ${points.map(n).join(', ')} điểm.`,
      span: (from: string, to: string) => `Ngoài khoảng ${from} đến ${to} không có số liệu.`,
      drop: 'Thôi, giữ thang cũ',
    },
    table: 'Các tổ đã chấm',
    search: 'Tìm tổ',
    hint: 'Mã tổ, tổ trưởng, xã; không cần gõ dấu',
    shown: (shown: number, total: number) => `${n(shown)} trên ${n(total)} tổ`,
    nothing: 'Không có tổ nào khớp. Hãy bớt chữ tìm.',
    more: (count: number) => `Xem thêm ${n(count)} tổ`,
    columns: { code: 'Tổ', total: 'Điểm', class: 'Loại' },
    sortBy: (column: string) => `Xếp theo ${column}`,
    explain: 'Xem giải trình điểm',
    points: (points: number, max: number) => `${n(points)}/${n(max)}`,
    missing: (max: number) => `thiếu số liệu (tối đa ${n(max)})`,
    lost: (points: number) => `mất ${n(points)}`,
    full: 'đủ điểm',
    nothingDue: 'không có khoản phải thu',
    measure: (value: string, unit: string) => `thực hiện ${value}${unit}`,
    units: { percent: '%', thousand: ' nghìn đồng' },
    contradicted: 'khác mức của thang điểm',
    assumed: 'mức điểm chưa kiểm chứng',
    range: (low: number, high: number) => `Thiếu số liệu: tổng điểm trong khoảng ${n(low)}–${n(high)}.`,
    debt: (million: string, ratio: string) => `Dư nợ ${million} triệu đồng, tỷ lệ nợ quá hạn ${ratio}%.`,
    advice: 'Cách lên loại:',
    official: (total: string, name: string) => `Hệ thống đã chấm: ${total} điểm, loại ${name}.`,
    unknown: 'chưa rõ',
  },
  settings: {
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    rubric: 'Thang điểm đang dùng',
    edition: (name: string, id: string) => `${name} (ký hiệu ${id})`,
    span: (from: number | null, to: number | null) =>
      `Áp dụng ${from === null ? 'không rõ từ ngày nào' : `từ ${formatDate(from)}`}${to === null ? '' : ` đến ${formatDate(to)}`}.`,
    own: 'Do đơn vị đặt trong trang thiết lập.',
    builtIn: 'Có sẵn trong tiện ích.',
    verified: 'Đã kiểm chứng.',
    unverified: 'Chưa kiểm chứng: có mức điểm là giả định, chưa có văn bản công khai làm căn cứ.',
    noEdition: 'Không có thang điểm nào áp dụng cho ngày số liệu.',
    kept: 'Ghi nhớ trong tệp này',
    rulesOff: (count: number) => `${n(count)} quy tắc kiểm tra đã tắt`,
    rulesTuned: (count: number) => `${n(count)} quy tắc đã đổi ngưỡng`,
    places: (count: number) => `${n(count)} xã đổi tên, sáp nhập`,
    place: (from: string, to: string, since: number) => `${from} → ${to}, từ ${formatDate(since)}`,
    accepted: (count: number) => `${n(count)} kết quả kiểm tra đã chấp nhận`,
    corrections: (count: number) => `${n(count)} cách hiểu cột, loại bảng đã xác nhận`,
    repairs: (count: number) => `${n(count)} dòng nhật ký sửa ô`,
    nothingKept: 'Chưa ghi nhớ gì.',
    sheetHint: 'Quy tắc, thang điểm, tên xã, chỉ tiêu được sửa ở trang thiết lập của tệp.',
    reading: 'Đang đọc thiết lập…',
    privacy: 'Riêng tư',
    privacyText:
      'Tiện ích chỉ làm việc với tệp đang mở, ngay trên máy này. Không số liệu nào được gửi đi, không có thống kê sử dụng. Trên máy chỉ nhớ ngôn ngữ đã chọn và việc đã xem phần giới thiệu.',
    forgetHint: 'Xóa nội dung trang thiết lập của tệp (hoàn tác được) và những gì nhớ trên máy này.',
    forgetAsk:
      'Quên cách hiểu cột, quy tắc, thang điểm riêng, tên xã, chỉ tiêu, các mục đã chấp nhận và nhật ký sửa ô trong tệp này? Các trang kết quả và số liệu giữ nguyên. Công thức đã ghi thành giá trị vẫn khôi phục được.',
    forgetYes: 'Quên',
    forgetNo: 'Thôi, giữ lại',
    good: (facts: number) => `${n(facts)} mục tốt`,
  },
};

export type PageTexts = typeof vi;
