import type { HeadPart, HeadProfile } from '../../core/report/head-part';
import type { IndicatorId } from '../../core/indicator/targets';
import type { RowFaultCode } from '../../core/settings/section';
import type { SectionId } from '../../core/settings/settings';

/** Words of the settings sheet (`TKVV Thiết lập`). */
export const vi = {
  title: 'THIẾT LẬP CỦA TIỆN ÍCH TRONG TỆP NÀY',
  note: 'Tiện ích đọc các bảng dưới đây mỗi lần chạy. Có thể sửa, thêm, xóa dòng; giữ nguyên tên bảng và dòng tiêu đề của bảng.',
  sections: {
    rules: {
      title: 'Quy tắc kiểm tra đã tắt hoặc đổi ngưỡng',
      columns: { rule: 'Quy tắc', state: 'Trạng thái', parameter: 'Ngưỡng', value: 'Giá trị' },
    },
    suppressions: {
      title: 'Kết quả kiểm tra đã chấp nhận',
      columns: { reason: 'Lý do', found: 'Giá trị khi chấp nhận', day: 'Ngày', key: 'Khóa (không sửa)' },
    },
    fields: {
      title: 'Cách hiểu cột do đơn vị xác nhận',
      columns: { heading: 'Tiêu đề cột', field: 'Nội dung của cột', headings: 'Các tiêu đề của bảng (không sửa)' },
    },
    kinds: {
      title: 'Loại bảng do đơn vị xác nhận',
      columns: { kind: 'Loại bảng', headings: 'Các tiêu đề của bảng (không sửa)' },
    },
    places: {
      title: 'Xã đổi tên, sáp nhập',
      columns: { from: 'Tên cũ', to: 'Tên mới', since: 'Từ ngày' },
    },
    repairs: {
      title: 'Nhật ký sửa ô',
      columns: {
        when: 'Thời điểm',
        repair: 'Cách sửa',
        sheet: 'Trang tính',
        cell: 'Ô',
        before: 'Trước khi sửa',
        after: 'Sau khi sửa',
      },
    },
    due: {
      title: 'Nợ đến hạn',
      columns: { basis: 'Ngày đến hạn lấy theo', entrustedMonths: 'Số tháng giữa hai kỳ trả gốc (món ủy thác)' },
    },
    editions: {
      title: 'Bộ tiêu chí chấm điểm của đơn vị',
      columns: { id: 'Ký hiệu', name: 'Tên văn bản', from: 'Áp dụng từ ngày', to: 'Đến ngày', source: 'Nguồn' },
    },
    bands: {
      title: 'Thang điểm từng tiêu chí',
      columns: {
        edition: 'Ký hiệu bộ tiêu chí',
        criterion: 'Tiêu chí',
        lower: 'Dấu dưới (≥ hoặc >)',
        from: 'Từ',
        upper: 'Dấu trên (≤ hoặc <)',
        to: 'Đến',
        points: 'Điểm',
        status: 'Căn cứ',
      },
    },
    classes: {
      title: 'Mức điểm xếp loại',
      columns: { edition: 'Ký hiệu bộ tiêu chí', class: 'Xếp loại', from: 'Từ điểm' },
    },
    targets: {
      title: 'Chỉ tiêu kế hoạch của đơn vị',
      columns: { indicator: 'Chỉ tiêu', target: 'Kế hoạch' },
    },
    head: {
      title: 'Thể thức báo cáo',
      columns: { part: 'Mục', value: 'Nội dung (nhiều dòng cách nhau bằng dấu ;)' },
    },
    frozen: {
      title: 'Công thức đã ghi thành giá trị',
      columns: {
        sheet: 'Trang tính',
        area: 'Ô',
        formula: 'Công thức (không kể dấu =)',
        key: 'Khóa (không sửa)',
      },
    },
  } satisfies Record<SectionId, { title: string; columns: Record<string, string> }>,
  switch: { on: 'Bật', off: 'Tắt' },
  /** how far a band can be trusted */
  status: { evidence: 'Có căn cứ', assumed: 'Giả định' },
  nothingDue: 'Thu nợ gốc: không có nợ đến hạn',
  indicators: {
    principalRatio: 'Tỷ lệ thu nợ gốc đến hạn (%)',
    interestRatio: 'Tỷ lệ thu lãi (%)',
    overdueRatio: 'Tỷ lệ nợ quá hạn (%)',
    groupQuality: 'Chất lượng hoạt động Tổ TK&VV (điểm)',
    sessionQuality: 'Chất lượng hoạt động giao dịch xã (%)',
    depositRatio: 'Tỷ lệ tổ viên phát sinh gửi tiền gửi hàng tháng (%)',
  } satisfies Record<IndicatorId, string>,
  /** parts of a report's head and end */
  headParts: {
    profile: 'Mẫu đầu trang',
    parent: 'Cơ quan chủ quản',
    issuer: 'Cơ quan ban hành',
    symbol: 'Ký hiệu văn bản',
    place: 'Địa danh',
    addressee: 'Kính gửi',
    recipients: 'Nơi nhận',
    position: 'Chức vụ người ký',
    signer: 'Họ tên người ký',
    preparedBy: 'Người lập',
    checkedBy: 'Người kiểm soát',
  } satisfies Record<HeadPart, string>,
  headProfiles: {
    bank: 'Ngân hàng Chính sách xã hội',
    committee: 'Ủy ban nhân dân',
    farmers: 'Hội Nông dân',
    women: 'Hội Liên hiệp Phụ nữ',
    veterans: 'Hội Cựu chiến binh',
    youth: 'Đoàn Thanh niên',
  } satisfies Record<HeadProfile, string>,
  /** a copy of a built-in edition that the office may change */
  ownEdition: (name: string) => `${name} (bản của đơn vị)`,
  ownSource: 'Chép từ bộ tiêu chí có sẵn trong tiện ích; mức điểm ghi “Giả định” là chưa kiểm chứng',
  calibratedEdition: (day: string) => `Thang điểm hiệu chỉnh từ bảng điểm ngày ${day}`,
  calibratedSource: (day: string) => `hiệu chỉnh từ bảng điểm ngày ${day}`,
  /** of a column that holds nothing the add-in needs */
  noField: 'Không dùng',
  fault: (line: number, column: string, code: RowFaultCode): string =>
    `Dòng ${line} của «TKVV Thiết lập»: cột «${column}» ${
      {
        missing: 'còn trống',
        unknownWord: 'ghi từ mà tiện ích không biết',
        notADate: 'không phải là ngày',
        notANumber: 'không phải là số',
        repeated: 'ghi lại điều đã có ở dòng trên',
        circular: 'dẫn trở lại chính nó',
        gap: 'để hở một khoảng so với mức liền trước',
        overlap: 'trùng một khoảng với mức liền trước',
        emptyBand: 'làm cho mức điểm không chứa giá trị nào',
        outOfRange: 'nằm ngoài phạm vi cho phép',
        outOfOrder: 'không đúng thứ tự (mức tốt hơn phải có điểm cao hơn, ngày sau phải muộn hơn ngày trước)',
      }[code]
    }; dòng này chưa được dùng, đề nghị sửa lại.`,
};
