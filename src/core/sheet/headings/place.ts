import type { Wordings } from './wording';

/** Offices, communes, hamlets; organisations; the running number. */
export const PLACE_WORDINGS: Wordings = {
  ordinal: { sure: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự'] },
  branchCode: { sure: ['Mã CN', 'Mã chi nhánh'] },
  officeCode: { sure: ['Mã PGD', 'Mã đơn vị', 'Mã ĐV', 'Mã phòng giao dịch'], likely: ['POS', 'Mã POS'] },
  officeName: { sure: ['Tên PGD', 'Tên đơn vị', 'Tên ĐV', 'Tên phòng giao dịch', 'Phòng giao dịch'], likely: ['PGD'] },
  communeCode: { sure: ['Mã xã', 'Mã xã phường', 'Mã xã/phường/thị trấn', 'Mã phường xã'] },
  communeName: {
    sure: [
      'Tên xã',
      'Tên xã phường',
      'Tên xã/phường/thị trấn',
      'Xã/phường',
      'Xã, phường, thị trấn',
      'Tên phường xã',
      'Chi nhánh/huyện/xã',
      'Huyện/xã',
    ],
    likely: ['Xã', 'Phường'],
  },
  hamletCode: { sure: ['Mã thôn', 'Mã thôn/ấp', 'Mã ấp', 'Mã thôn bản', 'Mã khóm ấp'] },
  hamletName: {
    sure: ['Tên thôn', 'Tên thôn/ấp', 'Thôn/ấp', 'Tên ấp', 'Thôn, bản', 'Tên thôn bản', 'Tên khóm ấp'],
    likely: ['Thôn', 'Ấp', 'Xóm', 'Bản', 'Khóm'],
  },
  pointCode: {
    sure: ['Mã điểm GDX', 'Mã điểm GD', 'Mã điểm GDXA', 'Mã điểm giao dịch', 'Mã điểm giao dịch xã', 'MADGD'],
    likely: ['Điểm GDXA'],
  },
  pointName: {
    sure: ['Tên điểm GDX', 'Tên điểm GD', 'Tên điểm GDXA', 'Tên điểm giao dịch', 'Tên điểm giao dịch xã', 'TENDGD'],
    likely: ['Điểm giao dịch', 'Điểm GDXA', 'Điểm giao dịch xã'],
  },
  organisationCode: { sure: ['Mã ĐVUT', 'Mã đơn vị ủy thác', 'Mã hội', 'Mã tổ chức hội'], likely: ['ĐVUT', 'DVUT'] },
  organisationName: {
    sure: [
      ...['Tên ĐVUT', 'Tổ chức CT-XH', 'Tổ chức chính trị - xã hội', 'CTXH', 'TCCTXH', 'Tổ chức CTXH nhận ủy thác'],
      ...['HĐT nhận ủy thác', 'Hội đoàn thể', 'Hội đoàn thể nhận ủy thác', 'Hội, đoàn thể', 'Đơn vị nhận ủy thác'],
      ...['Tổ chức nhận ủy thác', 'Tổ chức nhận ủy thác cho vay', 'Hội nhận ủy thác', 'Tổ chức hội', 'Đơn vị ủy thác'],
      ...[
        'Tên hội',
        'Tên tổ chức hội',
        'Tên đơn vị ủy thác',
        'Tên tổ chức',
        'Các tổ chức chính trị - xã hội',
        'Tên HĐT',
      ],
      ...[
        'Tổ chức hội đoàn thể',
        'Tổ chức đoàn thể',
        'Tổ chức chính trị xã hội nhận ủy thác',
        'Tổ chức hội nhận ủy thác',
      ],
    ],
    likely: ['Hội', 'Tổ chức', 'Đoàn thể', 'HĐT'],
  },
};
