/** Texts of the try-out page: the pane beside a grid, in a browser, without Excel. */
export const vi = {
  title: 'Dùng thử Trợ lý Tổ TK&VV – không phải Excel',
  notExcel:
    'Đây là bảng tính mô phỏng để xem thử tiện ích, không phải Excel. Tệp anh/chị mở chỉ được đọc trong trình duyệt trên máy này, không gửi đi đâu.',
  openOwn: 'Mở tệp .xlsx của anh/chị',
  openSample: 'Mở tệp mẫu',
  samples: {
    office: 'Phòng giao dịch (người và số liệu hư cấu)',
    printed: 'Biểu ủy thác in năm 2020 (tên hư cấu)',
  },
  save: 'Lưu kết quả',
  otherLanguage: 'English',
  drop: 'Thả tệp .xlsx vào đây để mở',
  opening: (file: string) => `Đang mở “${file}”…`,
  opened: (file: string, sheets: number) => `Đã mở “${file}”: ${sheets} trang tính.`,
  saving: 'Đang ghi tệp…',
  saved: (file: string) => `Đã lưu “${file}” vào thư mục tải xuống.`,
  saveFailed: 'Chưa lưu được tệp: trong sổ tính có nội dung mà tệp .xlsx không chứa được.',
  sampleFailed: 'Chưa tải được tệp mẫu. Hãy tải lại trang rồi mở lại.',
  files: {
    notXlsx: (file: string) =>
      `“${file}” không phải là tệp Excel .xlsx. Hãy mở tệp bằng Excel, lưu lại thành Excel Workbook (*.xlsx) rồi mở lại ở đây.`,
    legacyXls: (file: string) =>
      `“${file}” là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, lưu lại thành Excel Workbook (*.xlsx) rồi mở lại ở đây.`,
    encrypted: (file: string) =>
      `“${file}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu) rồi mở lại ở đây.`,
    corrupt: (file: string) =>
      `“${file}” bị hỏng nên không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi mở lại ở đây.`,
    tooLarge: (file: string) => `“${file}” quá lớn để đọc an toàn. Hãy tách bớt trang tính rồi mở lại ở đây.`,
    unreadable: (file: string) => `Trình duyệt không đọc được “${file}”. Hãy chép tệp về máy này rồi mở lại.`,
  },
  sheetArea: 'Bảng tính',
  paneArea: 'Ngăn tiện ích Tổ TK&VV',
  tabs: 'Các trang tính',
  grid: (sheet: string) => `Trang ${sheet}`,
  cellName: 'Ô đang chọn',
  content: 'Nội dung ô đang chọn',
  edit: (cell: string) => `Sửa ô ${cell}`,
  chart: (title: string) => (title ? `Biểu đồ “${title}”` : 'Biểu đồ'),
  chartInExcel: 'Trang thử không vẽ biểu đồ; hãy mở tệp kết quả bằng Excel để xem.',
  refused: {
    formula: 'Công thức chưa đúng nên chưa ghi vào ô. Hãy sửa lại, hoặc bấm Esc để bỏ.',
    locked: 'Trang tính đang được bảo vệ nên không sửa được ô này.',
    other: 'Chưa ghi được vào ô này.',
  },
  site: {
    building: 'Đang dựng trang dùng thử…',
    built: (folder: string) => `Đã ghi các tệp tĩnh vào ${folder}.`,
    open: (url: string) => `Mở trang dùng thử: ${url} (Ctrl+C để dừng)`,
    portTaken: 'Cổng này đang có chương trình khác dùng. Hãy chọn cổng khác: npm run try -- --port 3200',
  },
};
