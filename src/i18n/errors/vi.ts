import type { ErrorCode } from '../../core/errors';
import { editionFault } from '../settings/edition-fault.vi';

type Values = Readonly<Record<string, string | number>>;

/** One sentence each: what happened, where, and what to do. */
export const vi: Readonly<Record<ErrorCode, (values: Values) => string>> = {
  noKnownSheet: () =>
    'Không trang tính nào trong tệp có bảng mà tiện ích nhận ra (bảng chấm điểm tổ, danh sách món vay Mẫu 31, biểu theo tổ chức hội). Hãy mở tệp có một trong các bảng đó, giữ nguyên dòng tiêu đề cột, rồi chạy lại.',
  emptyWorkbook: () => 'Tệp chưa có số liệu: mọi trang tính đều trống. Hãy dán hoặc mở bảng số liệu rồi chạy lại.',
  sheetProtected: ({ sheet }) =>
    `Trang tính${sheet ? ` “${sheet}”` : ''} đang được bảo vệ nên tiện ích không làm việc được. Hãy vào Xem lại (Review) > Bỏ bảo vệ trang tính (Unprotect Sheet) rồi chạy lại; chưa có gì bị thay đổi.`,
  workbookProtected: () =>
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang kết quả. Hãy vào Xem lại (Review) > Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ rồi chạy lại; chưa có gì bị thay đổi.',
  cellEditing: () => 'Excel đang ở chế độ nhập ô. Hãy nhấn Enter (hoặc Esc) để kết thúc nhập rồi chạy lại.',
  sheetGone: ({ sheet }) =>
    `Trang tính${sheet ? ` “${sheet}”` : ''} vừa bị xóa hoặc đổi tên trong lúc xử lý. Hãy chạy lại; chưa có gì bị thay đổi.`,
  payloadTooLarge: () =>
    'Bảng quá lớn so với giới hạn 5 MB mỗi lần trao đổi của Excel trên web. Hãy mở tệp bằng Excel trên máy tính rồi chạy lại.',
  excelTooOld: ({ needed }) =>
    `Bản Excel này chưa đủ mới (cần ExcelApi ${needed}: Excel 2021, Microsoft 365 hoặc Excel trên web). Hãy mở tệp bằng một trong các bản đó.`,
  noLoans: () =>
    'Chưa có danh sách món vay (Mẫu 31) trong tệp, nên chưa lập được lịch nợ đến hạn. Hãy thêm trang danh sách món vay rồi chạy lại.',
  noDueDebts: () =>
    'Không có món nào đến hạn trong 90 ngày tới (hoặc không có ở các tổ đã chọn), nên không có thông báo để in. Hãy kiểm tra lại mã tổ hoặc ngày số liệu.',
  noGroups: () =>
    'Chưa có bảng chấm điểm tổ (CDTOTKVV) hoặc danh sách món vay theo tổ, nên chưa chấm điểm được. Hãy thêm một trong hai bảng rồi chạy lại.',
  noReportData: () =>
    'Chưa có số liệu để lập báo cáo: cần danh sách món vay (Mẫu 31) hoặc một biểu theo tổ chức hội. Hãy thêm một trong hai bảng rồi chạy lại.',
  noDate: () =>
    'Không trang tính nào cho biết số liệu đến ngày nào. Hãy ghi ngày vào tiêu đề bảng (ví dụ “Đến 30/9/2026”) hoặc chọn ngày trong bảng điều khiển.',
  badPeriod: ({ period }) => `Kỳ báo cáo “${period}” không đúng. Hãy ghi theo mẫu 2026-Q3.`,
  noEdition: ({ day }) => `Chưa có bộ tiêu chí chấm điểm nào áp dụng cho ngày ${day}. Hãy kiểm tra lại ngày số liệu.`,
  badEdition: (values) => `${editionFault(values)} Các chức năng không chấm điểm vẫn dùng được.`,
  nothingToCalibrate: () =>
    'Chưa hiệu chỉnh được thang điểm: không tổ nào có cả điểm từng tiêu chí của hệ thống và số liệu gốc của tiêu chí đó. Hãy để bảng chấm điểm tổ (CDTOTKVV) và danh sách món vay (Mẫu 31) hoặc BC0437 cùng ngày trong một tệp rồi chạy lại.',
  noTokens: ({ sheet }) =>
    `Trang “${sheet}” không có mã trường nào (dạng {{to.tot.so}}) để điền. Hãy chọn trang mẫu khác hoặc chèn mã trường vào trang này.`,
  notFilled: ({ sheet }) =>
    `Tệp này chưa có trang “${sheet}” nào có nội dung để xuất. Hãy điền báo cáo trước rồi xuất lại.`,
  filledSheetChanged: ({ sheet }) =>
    `Trang “${sheet}” đã được chèn hoặc xóa dòng, cột từ lần điền trước, nên không biết ô nào đã sửa tay. Chưa có gì bị thay đổi; hãy đổi tên trang này để giữ lại, hoặc chọn ghi đè toàn bộ.`,
  noReason: () => 'Hãy ghi lý do chấp nhận kết quả kiểm tra này.',
  cellChanged: ({ sheet, cell }) =>
    `Ô ${cell} của trang “${sheet}” đã được thay đổi trong lúc đó, nên tiện ích dừng lại để không ghi đè. Chưa có gì bị thay đổi; hãy xem lại ô này rồi chạy lại.`,
  rowsHidden: ({ sheet, cell }) =>
    `Trang “${sheet}” có dòng đang bị lọc hoặc ẩn (ví dụ ô ${cell}), nên tiện ích không ghi vào đó. Hãy bỏ lọc, hiện lại các dòng rồi chạy lại; chưa có gì bị thay đổi.`,
  cancelled: () => 'Đã dừng theo yêu cầu. Tệp giữ nguyên như trước khi chạy.',
  excelFailed: ({ code }) =>
    `Excel báo lỗi ${code} và chưa có gì bị thay đổi. Hãy chạy lại; nếu vẫn lỗi, hãy chép chi tiết lỗi gửi người hỗ trợ.`,
};
