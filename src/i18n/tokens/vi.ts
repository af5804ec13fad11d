import type { FaultTexts, TokenTexts } from './token-texts';

const faults: FaultTexts = {
  unknownToken: ({ word }) => `Không có mã trường “${word}”.`,
  unknownFormat: ({ written, word }) =>
    `Mã ${written} có cách viết số “${word}” không dùng được. Các cách viết: dong, nghin, trieu, ty, 0–6 (số chữ số thập phân), chu (đọc thành chữ), tanggiam.`,
  unclosed: ({ written }) => `Mã trường bắt đầu bằng “${written}” chưa đóng ngoặc }}.`,
  unopened: ({ written }) => `Có ngoặc }} mà không có ngoặc mở {{ trước đó: “${written}”.`,
  unfitFormat: ({ written }) => `Cách viết số trong ${written} không hợp với loại số liệu này.`,
  noStyledRow: ({ written }) =>
    `Dòng có ${written} chưa có mã {{dong.…}} nào, nên không biết mỗi dòng ghi gì. Hãy thêm, ví dụ, {{dong.ten}} và {{dong.duno}} vào cùng dòng.`,
  tablesOverlap: ({ written }) => `Hai bảng lặp nằm trên cùng một dòng (${written}). Mỗi dòng chỉ lặp cho một bảng.`,
  noSuchColumn: ({ word }) => `Bảng lặp của dòng này không có số liệu “${word}”.`,
  mergeAcrossRows: () => 'Dòng lặp nằm trong vùng trộn ô nhiều dòng nên không lặp được. Hãy bỏ trộn ô qua dòng này.',
  inMerge: ({ written }) => `Mã “${written}” nằm ở ô bị che trong vùng trộn. Hãy đặt mã vào ô đầu của vùng trộn.`,
  inFormula: () =>
    'Mã trường nằm trong công thức nên không điền được. Hãy đặt mã vào một ô riêng và cho công thức tham chiếu ô đó.',
  unknownName: ({ written }) => `Tên ô “${written}” không ứng với mã trường nào.`,
  wideName: ({ written }) => `Tên “${written}” đặt cho nhiều ô. Hãy đặt tên cho một ô.`,
  namedCellTaken: ({ written }) => `Ô có tên “${written}” đang chứa công thức hoặc mã khác, nên không điền theo tên.`,
};

export const vi: TokenTexts = {
  faults,
  suggestion: (name) => `Có phải anh/chị muốn {{${name}}}?`,
  unfilled: (token, cells) => `{{${token}}}: chưa có số liệu, để “…” tại ${cells}.`,
  edited: (cell, theirs, kept) =>
    kept ? `Ô ${cell} đã sửa tay thành “${theirs}”: giữ nguyên.` : `Ô ${cell} đã sửa tay thành “${theirs}”: đã ghi đè.`,
  editedGone: (cell, theirs) => `Ô ${cell} trước đây sửa tay thành “${theirs}”, nay mẫu không còn ô này.`,
  inserted: (cell, token) => `Đã chèn {{${token}}} vào ô ${cell}.`,
  notInserted: {
    number: (cell) =>
      `Ô ${cell} đang chứa một con số nên không chèn mã để khỏi mất số. Hãy chọn ô khác hoặc xóa số trước.`,
    formula: (cell) => `Ô ${cell} đang chứa công thức nên không chèn mã. Hãy chọn ô khác.`,
  },
  why: {
    table: (heading) => `cột “${heading}” của bảng`,
    sentence: () => 'câu chữ quanh số liệu',
  },
  matches: {
    now: 'trùng với số liệu kỳ này',
    yearStart: 'trùng với số liệu 31/12 năm trước',
    lastQuarter: 'trùng với số liệu quý trước',
    lastYear: 'trùng với số liệu cùng kỳ năm trước',
    plan: 'trùng với kế hoạch',
  },
  question: (cell, found, token) => `Ô ${cell}: “${found}” có phải là {{${token}}}?`,
  holders: {
    farmers: 'Hội Nông dân',
    women: 'Hội Phụ nữ',
    veterans: 'Hội Cựu chiến binh',
    youth: 'Đoàn Thanh niên',
    total: 'tổng ủy thác',
    office: 'toàn đơn vị',
  },
  aspects: {
    value: '',
    change: 'tăng, giảm so với',
    growth: 'tỷ lệ tăng trưởng (%) so với',
    share: 'tỷ trọng trong tổng (%)',
    reached: '% kế hoạch',
  },
  moments: {
    now: '',
    yearStart: '31/12 năm trước',
    lastQuarter: 'quý trước',
    lastYear: 'cùng kỳ năm trước',
    plan: 'kế hoạch năm',
  },
  facts: {
    quarter: 'Quý báo cáo',
    year: 'Năm báo cáo',
    day: 'Ngày số liệu',
    yearStart: 'Ngày so sánh: 31/12 năm trước',
    lastQuarter: 'Ngày so sánh: cuối quý trước',
    lastYear: 'Ngày so sánh: cùng kỳ năm trước',
    unit: 'Tên đơn vị báo cáo',
  },
  texts: {
    coordination: 'Công tác phối hợp',
    weaknesses: 'Tồn tại, hạn chế',
    causes: 'Nguyên nhân',
    directions: 'Phương hướng, nhiệm vụ',
    proposals: 'Kiến nghị, đề xuất',
  },
  tables: {
    organisations: 'Bảng lặp theo tổ chức nhận ủy thác',
    communes: 'Bảng lặp theo xã',
    programmes: 'Bảng lặp theo chương trình',
    weakGroups: 'Bảng lặp các tổ cần củng cố',
    due: 'Bảng lặp nợ đến hạn theo xã, tổ chức',
  },
  lines: {
    ordinal: 'Số thứ tự của dòng',
    name: 'Tên của dòng',
    code: 'Mã của dòng',
    commune: 'Xã của dòng',
    organisation: 'Tổ chức của dòng',
    points: 'Điểm của tổ',
    class: 'Xếp loại của tổ',
    reasons: 'Lý do cần củng cố',
  },
  line: 'của từng dòng',
};
