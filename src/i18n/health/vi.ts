import type { HealthTexts } from './health-texts';

/** Sentences on the state of Excel. */
export const vi: HealthTexts = {
  heading: 'Tình trạng Excel',
  states: { good: 'Tốt', limited: 'Hạn chế', missing: 'Chưa có', unknown: 'Chưa rõ' },
  probeWarning:
    'Tiện ích sẽ thêm một trang tính ẩn, thử một hàm trong đó rồi xóa ngay. Số liệu không bị đụng đến, nhưng Excel sẽ quên các bước Hoàn tác (Ctrl+Z) trước đó.',
  titles: {
    host: 'Ứng dụng',
    platform: 'Nền tảng',
    officeVersion: 'Phiên bản Office',
    excelApi: 'Mức hỗ trợ tiện ích (ExcelApi)',
    undoSteps: 'Hoàn tác bằng Ctrl+Z',
    sharedRuntime: 'Bảng và hàm chạy chung',
    functionsRuntime: 'Hàm trang tính (theo Excel)',
    functionsWork: 'Hàm trang tính (thử thật)',
    addin: 'Phiên bản tiện ích',
    dateSystem: 'Hệ ngày của tệp',
    calculation: 'Chế độ tính',
    structure: 'Bảo vệ cấu trúc tệp',
  },
  values: {
    PC: 'Excel trên Windows',
    Mac: 'Excel trên Mac',
    OfficeOnline: 'Excel trên web',
    iOS: 'Excel trên iPad, iPhone',
    Android: 'Excel trên Android',
    Universal: 'Excel Mobile',
    Automatic: 'Tự động',
    AutomaticExceptTables: 'Tự động, trừ bảng dữ liệu',
    Manual: 'Thủ công',
    protected: 'Đang bảo vệ',
    open: 'Không bảo vệ',
    notTried: '',
    noRuntime: '',
    works: '',
    notRegistered: '#NAME?',
    busy: '#BUSY!',
    failed: '',
  },
  sentences: {
    host: {
      good: { means: 'Tiện ích đang chạy trong Excel.' },
      missing: { means: 'Tiện ích chỉ làm việc trong Excel.', todo: 'Hãy mở tệp bằng Excel rồi mở lại bảng này.' },
      unknown: { means: 'Không biết đang chạy trong ứng dụng nào.', todo: 'Hãy đóng bảng này rồi mở lại từ Excel.' },
    },
    platform: {
      good: { means: 'Mọi chức năng của tiện ích đều có trên nền tảng này.' },
      limited: {
        means: 'Trên điện thoại, máy tính bảng không có hàm trang tính TKVV và các nút trên thẻ Trang đầu.',
        todo: 'Hãy dùng máy tính (Windows, Mac) hoặc Excel trên web.',
      },
      unknown: { means: 'Excel không cho biết nền tảng; không ảnh hưởng đến kết quả.' },
    },
    officeVersion: {
      good: { means: 'Số bản dựng của Office, cần khi hỏi người hỗ trợ.' },
      unknown: { means: 'Excel không cho biết số bản dựng; xem ở Tệp (File) > Tài khoản (Account).' },
    },
    excelApi: {
      good: { means: 'Đủ cho mọi chức năng (cần từ 1.13).' },
      missing: {
        means: 'Bản Excel này cũ hơn mức cần (1.13), nên không kiểm tra, chấm điểm hay lập báo cáo được.',
        todo: 'Hãy dùng Excel 2021 trở lên, Microsoft 365, hoặc mở tệp bằng Excel trên web.',
      },
      unknown: { means: 'Excel không cho biết.', todo: 'Hãy đóng và mở lại Excel.' },
    },
    undoSteps: {
      good: { means: 'Cả lần ghi của tiện ích là một bước, Ctrl+Z một lần là về như trước.' },
      limited: {
        means: 'Bản Excel này không gộp được các bước ghi của tiện ích (cần ExcelApi 1.20).',
        todo: 'Muốn bỏ một lần ghi, hãy dùng nút “Hoàn tác lần ghi vừa rồi” trong bảng thay cho Ctrl+Z.',
      },
      unknown: { means: 'Excel không cho biết.', todo: 'Hãy dùng nút “Hoàn tác lần ghi vừa rồi” trong bảng.' },
    },
    sharedRuntime: {
      good: { means: 'Bảng, nút lệnh và hàm chạy chung một nơi, nên trả lời nhanh.' },
      limited: {
        means: 'Bảng và hàm chạy riêng; nút trên thẻ Trang đầu có thể không chạy.',
        todo: 'Hãy dùng các nút trong bảng này. Cập nhật Office (Excel 2021 trở lên, Microsoft 365) để có đủ.',
      },
      unknown: { means: 'Excel không cho biết.' },
    },
    functionsRuntime: {
      good: { means: 'Excel báo có hàm của tiện ích. Một số bản cũ báo có mà không chạy: hãy bấm “Thử hàm TKVV”.' },
      missing: {
        means: 'Bản Excel này không có hàm của tiện ích: ô có công thức TKVV sẽ báo #NAME?.',
        todo: 'Các nút trong bảng vẫn cho cùng kết quả. Tệp gửi cho máy này: hãy dùng “Ghi hàm TKVV thành giá trị” trước khi gửi.',
      },
      unknown: { means: 'Excel không cho biết.', todo: 'Hãy bấm “Thử hàm TKVV”.' },
    },
    addin: {
      good: { means: 'Phiên bản đang chạy; Office có thể giữ bản cũ đến 24 giờ sau khi cơ quan cập nhật.' },
      unknown: { means: 'Không rõ phiên bản.' },
    },
    dateSystem: {
      good: { means: 'Ngày đếm từ 1900 như thường lệ.' },
      limited: {
        means:
          'Tệp đếm ngày từ 1904. Kiểm tra, chấm điểm, nợ đến hạn, báo cáo vẫn hiểu đúng ngày; hàm TKVV trong ô thì lệch 4 năm 1 ngày.',
        todo: 'Hãy dùng các nút trong bảng thay cho hàm VNDATE, DUESCHEDULE, INSTALMENTS ở tệp này. Đừng tự đổi hệ ngày: mọi ngày đã nhập sẽ lệch theo.',
      },
      unknown: { means: 'Bản Excel này không cho biết hệ ngày của tệp.', todo: 'Hãy xem lại một ô ngày đã biết.' },
    },
    calculation: {
      good: { means: 'Công thức tự tính lại khi số liệu đổi.' },
      limited: {
        means: 'Tệp ở chế độ tính thủ công: số trong ô công thức có thể đã cũ, và kết quả kiểm tra theo số cũ đó.',
        todo: 'Hãy nhấn F9 trước khi chạy, hoặc chọn Công thức (Formulas) > Tùy chọn tính (Calculation Options) > Tự động (Automatic).',
      },
      unknown: { means: 'Excel không cho biết chế độ tính.', todo: 'Hãy nhấn F9 trước khi chạy.' },
    },
    structure: {
      good: { means: 'Tiện ích thêm được trang kết quả.' },
      limited: {
        means: 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang kết quả.',
        todo: 'Hãy vào Xem lại (Review) > Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ trước khi chạy.',
      },
      unknown: { means: 'Bản Excel này không cho biết tệp có được bảo vệ cấu trúc hay không.' },
    },
  },
  trial: {
    notTried: {
      means: 'Chưa thử hàm nào trong ô.',
      todo: 'Bấm “Thử hàm TKVV” nếu ô có công thức TKVV báo #NAME? hoặc #BUSY!.',
    },
    noRuntime: {
      means: 'Trang này không đăng ký được hàm với Excel nên hàm TKVV không chạy ở đây.',
      todo: 'Các nút trong bảng vẫn cho cùng kết quả.',
    },
    works: { means: 'Đã thử trong ô: hàm TKVV trả lời đúng.' },
    notRegistered: {
      means: 'Đã thử: Excel chưa biết các hàm TKVV.',
      todo: 'Hãy đóng hết Excel, xóa thư mục %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, mở lại Excel và mở tiện ích từ thẻ Trang đầu.',
    },
    busy: {
      means: 'Đã thử: sau 10 giây hàm TKVV vẫn chưa trả lời.',
      todo: 'Hãy đợi một phút rồi thử lại; nếu vẫn vậy, đóng và mở lại Excel. Trong lúc đó các nút trong bảng vẫn cho cùng kết quả.',
    },
    failed: {
      means: 'Đã thử: hàm TKVV trả lời sai hoặc báo lỗi.',
      todo: 'Hãy đóng và mở lại Excel; nếu vẫn vậy, chép tình trạng này gửi người hỗ trợ.',
    },
  },
};
