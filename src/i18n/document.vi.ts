/** Words that the layout of a report itself prints. A report is an administrative document: Vietnamese, whatever the pane speaks. */
export const documentWords = {
  dots: '…',
  number: 'Số:',
  addressee: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  chartSource: 'Số liệu biểu đồ',
  preparedBy: 'Người lập:',
  checkedBy: 'Người kiểm soát:',
  writtenAt: 'Thời điểm lập:',
  digest: 'Mã số liệu:',
  outstanding: 'Tổng dư nợ ủy thác:',
  inWords: 'Bằng chữ:',
  dong: 'đồng',
  day: 'ngày',
} as const;
