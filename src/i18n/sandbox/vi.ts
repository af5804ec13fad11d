/** Texts of the add-in without Excel: the demo on the command line and the try-out page. */
export const vi = {
  files: {
    notXlsx: (file: string) =>
      `“${file}” không phải là tệp Excel .xlsx. Hãy mở tệp bằng Excel và lưu lại thành Excel Workbook (*.xlsx) rồi chạy lại.`,
    legacyXls: (file: string) =>
      `“${file}” là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel và lưu lại thành Excel Workbook (*.xlsx) rồi chạy lại.`,
    encrypted: (file: string) =>
      `“${file}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu) rồi chạy lại.`,
    corrupt: (file: string) =>
      `“${file}” bị hỏng nên không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi chạy lại.`,
    tooLarge: (file: string) => `“${file}” quá lớn để đọc an toàn. Hãy tách bớt trang tính rồi chạy lại.`,
    missing: (file: string) => `Không mở được “${file}”. Hãy kiểm tra lại đường dẫn.`,
  },
  demo: {
    recognised: (sheet: string, facts: readonly string[]) => `  ${sheet}: ${facts.join(' · ')}`,
    meanings: (names: readonly string[], unused: number) =>
      `    cột: ${names.join(', ')}${unused ? `; ${unused} cột không dùng` : ''}`,
    facts: {
      heading: (line: number) => `tiêu đề ở dòng ${line}`,
      rows: (rows: number) => `${rows} dòng`,
      day: (day: string) => `đến ${day}`,
      unit: (unit: string) => `đơn vị ${unit}`,
      sure: (percent: string) => `chắc chắn ${percent}%`,
      unsure: (cells: number) => `${cells} ô đọc chưa chắc`,
      doubtful: (name: string, heading: string) => `${name}? («${heading}»)`,
    },
    unknown: (sheet: string) => `  ${sheet}: không có bảng nào nhận ra được`,
    check: (errors: number, warnings: number, notes: number) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    score: (groups: number, graded: number) =>
      `${groups} tổ, ${graded} tổ đã xếp loại (dự kiến, thang điểm chưa kiểm chứng)`,
    due: (loans: number, soon: number) => `${loans} món, ${soon} món trong 90 ngày tới`,
    report: (sheets: readonly string[], sentences: number, unfilled: number) =>
      `trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')}, ${sentences} đoạn nhận xét, ${unfilled} mục còn để trống`,
    leftOut: 'tệp không có số liệu cho mẫu này nên không lập',
    jobs: {
      check: 'Kiểm tra',
      score: 'Chấm điểm',
      due: 'Nợ đến hạn',
      report: 'Báo cáo quý',
      entrusted: 'Báo cáo quý',
      groupAudit: 'Mẫu 05/KTNB',
      byOrganisation: 'Biểu theo Hội',
      planIndicators: 'Bảng chỉ tiêu Đề án',
    },
    written: (place: string) => `Đã ghi: ${place}`,
  },
};
