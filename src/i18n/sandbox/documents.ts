import type { Bilingual } from '../language';

const vi = {
  rules: {
    title: 'Quy tắc kiểm tra',
    intro: (count: number) =>
      `${count} quy tắc, theo thứ tự chạy. Mỗi quy tắc có thể tắt hoặc đổi ngưỡng cho từng tệp ở trang «TKVV Thiết lập». Tệp này được tạo từ mã nguồn bằng \`npm run docs\`; DOMAIN, SHEETS là hai tập ghi chép nghiệp vụ của dự án, «Seed» là tài liệu gốc.`,
    id: 'Mã',
    severity: 'Mức độ',
    kinds: 'Áp dụng cho',
    allKinds: 'mọi bảng',
    knownKinds: 'mọi bảng đã nhận ra loại',
    mend: 'Cách xử lý',
    parameters: 'Ngưỡng',
    source: 'Nguồn',
  },
  template: {
    title: 'Mẫu báo cáo của đơn vị',
    intro: [
      'Bất kỳ trang tính nào cũng làm mẫu được: đặt mã trường trong ngoặc kép nhọn vào ô, ví dụ `{{uythac.tong.duno}}`, rồi bấm **Lập báo cáo theo mẫu** ở mục Báo cáo. Tiện ích chép trang mẫu sang trang `Báo cáo theo mẫu` và điền ở đó; trang mẫu không bị sửa. Công thức, ô trộn, định dạng của mẫu được giữ nguyên.',
      'Ô chỉ có một mã thì nhận một con số; mã nằm giữa câu chữ thì thành chữ. Thay cho mã, có thể đặt tên cho ô: `TKVV_` rồi đến mã, dấu chấm viết thành gạch dưới (`TKVV_uythac_tong_duno`). Số liệu chưa có được để “…” và liệt kê.',
      'Có sẵn báo cáo quý trước thì không cần gõ mã: mục **Học từ báo cáo quý trước** đề nghị mã cho từng ô, đơn vị xác nhận rồi thành mẫu. Mục **Kiểm tra mẫu** nêu mọi lỗi một lượt, kèm ô.',
      'Tệp này được tạo từ mã nguồn bằng `npm run docs`.',
    ],
    parts: 'Cách ghép mã',
    partsText:
      'Nhóm số liệu, đơn vị, phần còn lại của chỉ tiêu, rồi (nếu cần) số so sánh, thời điểm và phần riêng. Nhóm `to` bỏ chữ `tong`. Ví dụ:',
    holders: 'Đơn vị',
    aspects: 'Số so sánh và thời điểm',
    now: '(không ghi)',
    nowText: 'số kỳ này',
    stages: 'Thời hạn, cấp kiểm tra, chương trình',
    programme: (word: string) => `\`${word}\` rồi mã chương trình`,
    programmeText: 'của một chương trình',
    formats: 'Cách viết số, sau dấu gạch đứng',
    formatText: {
      dong: 'tính bằng đồng',
      nghin: 'tính bằng nghìn đồng',
      trieu: 'tính bằng triệu đồng (mặc định)',
      ty: 'tính bằng tỷ đồng',
      '0': 'không có chữ số thập phân',
      '1': 'một chữ số thập phân',
      '2': 'hai chữ số thập phân',
      chu: 'đọc số thành chữ',
      tanggiam: '“tăng 5”, “giảm 5”, “không thay đổi”',
    },
    rows: 'Bảng lặp một dòng',
    rowsText:
      'Đặt mã bảng vào ô đầu của một dòng đã định dạng, các ô khác của dòng đặt mã bắt đầu bằng `dong.`; dòng đó được lặp cho từng tổ chức, xã, tổ… Hàng cộng bên dưới tự bao cả các dòng mới.',
    items: 'Chỉ tiêu',
    facts: 'Kỳ, đơn vị và nội dung bằng lời',
    word: 'Mã',
    meaning: 'Ý nghĩa',
  },
};

const en: typeof vi = {
  rules: {
    title: 'The rules of the check',
    intro: (count) =>
      `${count} rules, in the order in which they run. Each can be switched off or tuned per workbook on the sheet “TKVV Thiết lập”. Made from the code by \`npm run docs\`; DOMAIN and SHEETS are the project’s notes on the field, a “Seed” is one of its source documents.`,
    id: 'Id',
    severity: 'Severity',
    kinds: 'Looks at',
    allKinds: 'every table',
    knownKinds: 'every table of a known kind',
    mend: 'What mends it',
    parameters: 'Limits',
    source: 'Source',
  },
  template: vi.template,
};

/** Words of the documents that are made from the code. The guide to templates speaks of Vietnamese tokens: it is in Vietnamese only. */
export const documentTexts: Bilingual<typeof vi> = { vi, en };
