/**
 * The meanings a column can have. One id, whatever the wording: the wordings stand in `headings.ts`.
 * `quantity` says how its cells are read: an exact count, money in the column's unit, a percentage, points, a date, a code or words.
 */
export type Quantity = 'ordinal' | 'count' | 'money' | 'percent' | 'points' | 'date' | 'code' | 'text' | 'class';

const field = (quantity: Quantity, width?: number) => ({ quantity, width });

export const FIELDS = {
  /** STT */
  ordinal: field('ordinal'),
  /** Mã CN / Mã PGD / Mã đơn vị */
  branchCode: field('code', 6),
  officeCode: field('code', 6),
  officeName: field('text'),
  communeCode: field('code', 6),
  communeName: field('text'),
  hamletCode: field('code', 8),
  hamletName: field('text'),
  /** Mã tổ, Tên tổ trưởng, Loại tổ, Tình trạng */
  groupCode: field('code', 7),
  leaderName: field('text'),
  groupType: field('code', 2),
  groupStatus: field('text'),
  /** Mã khách hàng tổ trưởng, số điện thoại, tổ phó */
  leaderCustomerCode: field('code', 10),
  leaderPhone: field('code', 10),
  deputyCode: field('code', 10),
  deputyName: field('text'),
  /** Điểm giao dịch xã: "TXN…", a code with letters */
  pointCode: field('text'),
  pointName: field('text'),
  /** ĐVUT: 11 Hội Nông dân, 12 Hội Phụ nữ, 13 Hội Cựu chiến binh, 14 Đoàn Thanh niên */
  organisationCode: field('code', 2),
  organisationName: field('text'),
  customerCode: field('code', 10),
  customerName: field('text'),
  customerPhone: field('code', 10),
  /** read as words: a year alone may stand for a day of birth, nine digits for the old card */
  birthDate: field('text'),
  /** Số CMND, CCCD, and the day on which the card was issued */
  identityNumber: field('text'),
  identityIssued: field('text'),
  /** Số khế ước */
  loanCode: field('code', 16),
  /** Tình trạng món vay: OPEN, CLOSE */
  loanStatus: field('text'),
  programmeCode: field('code', 2),
  programmeName: field('text'),
  /** Nguồn vốn: 1 TW, 2 ĐP */
  fundSource: field('code', 1),
  savingsBook: field('code', 10),
  /** Hình thức vay: 1 = direct */
  lendingForm: field('code', 1),
  loanDate: field('date'),
  /** Ngày ĐH theo hợp đồng / theo Gia hạn / theo GDXA */
  dueContract: field('date'),
  dueExtended: field('date'),
  dueSession: field('date'),
  lastTransaction: field('date'),
  /** Ngày đến hạn kỳ con: of one instalment */
  instalmentDate: field('date'),
  /** Ngày B đầu trả gốc: first instalment */
  firstPrincipal: field('date'),
  /** Ngày CNQH gần nhất / Ngày chuyển quá hạn */
  movedOverdue: field('date'),
  /** Ngày hết hạn khoanh */
  frozenUntil: field('date'),
  /** Hộ vay đi khỏi địa phương, and where the borrower is said to be now */
  away: field('text'),
  awayAddress: field('text'),
  /** Ngày số liệu / Ngày báo cáo */
  reportDate: field('date'),
  /** Mức vay, Tổng giải ngân */
  principal: field('money'),
  disbursed: field('money'),
  /** Tổng dư nợ = trong hạn + quá hạn + khoanh */
  outstanding: field('money'),
  inTerm: field('money'),
  overdue: field('money'),
  frozen: field('money'),
  principalPaid: field('money'),
  principalDue: field('money'),
  /** of one instalment (several rows per loan): DUNO = its principal, NODENHAN = what of it is still due */
  instalment: field('money'),
  instalmentDue: field('money'),
  /** Lãi đã thu */
  interestPaid: field('money'),
  /** Mẫu 31, of the month, the quarter, the year: Lãi DT; Thu lãi TH, QH; Thu nợ TH, QH of one loan */
  interestAccruedMonth: field('money'),
  interestInTermMonth: field('money'),
  interestOverdueMonth: field('money'),
  principalInTermMonth: field('money'),
  principalOverdueMonth: field('money'),
  interestAccruedQuarter: field('money'),
  interestInTermQuarter: field('money'),
  interestOverdueQuarter: field('money'),
  principalInTermQuarter: field('money'),
  principalOverdueQuarter: field('money'),
  interestAccruedYear: field('money'),
  interestInTermYear: field('money'),
  interestOverdueYear: field('money'),
  principalInTermYear: field('money'),
  principalOverdueYear: field('money'),
  /** Thu nợ Khoanh Năm; Giải ngân Năm; of that, what only replaced another loan (Đảo khoản GN Năm); Xóa trong Năm */
  principalFrozenYear: field('money'),
  disbursedYear: field('money'),
  replacedYear: field('money'),
  writtenOffYear: field('money'),
  arrearsInTerm: field('money'),
  arrearsOverdue: field('money'),
  arrears: field('money'),
  /** Lãi tồn ân hạn */
  arrearsGrace: field('money'),
  interestRate: field('percent'),
  /** Số dư tiền gửi / tiết kiệm */
  savings: field('money'),
  /** Mức tiền gửi bình quân/tổ viên/tháng */
  savingsPerMember: field('money'),
  /** Mức tiền gửi bình quân/tổ viên */
  savingsAverage: field('money'),
  groups: field('count'),
  households: field('count'),
  members: field('count'),
  borrowers: field('count'),
  savers: field('count'),
  /** members who did / did not fully pay interest, and save, in the last three months (BC0437) */
  payersQuarter: field('count'),
  nonPayersQuarter: field('count'),
  saversQuarter: field('count'),
  nonSaversQuarter: field('count'),
  membersInArrears: field('count'),
  membersInGrace: field('count'),
  overdueRatio: field('percent'),
  frozenRatio: field('percent'),
  share: field('percent'),
  /** raw measures of the rubric */
  attendance: field('percent'),
  principalRatio: field('percent'),
  interestRatio: field('percent'),
  saverRatio: field('percent'),
  savingsIncrease: field('money'),
  /** points given by the bank */
  pointsAttendance: field('points'),
  pointsOverdue: field('points'),
  pointsPrincipal: field('points'),
  pointsInterest: field('points'),
  pointsSavers: field('points'),
  pointsSavings: field('points'),
  /** whole-branch layout: the two deposit criteria in one */
  pointsDeposits: field('points'),
  pointsTotal: field('points'),
  groupClass: field('class'),
  classGood: field('count'),
  classFair: field('count'),
  classAverage: field('count'),
  classPoor: field('count'),
  /** Dư nợ of the groups inspected, and of those found good, fair, average, poor (05/KTNB) */
  inspectedDebt: field('money'),
  debtGood: field('money'),
  debtFair: field('money'),
  debtAverage: field('money'),
  debtPoor: field('money'),
  /** flows of a period (LEN_31, BCDHTD): cho vay, thu nợ, xóa nợ since the year's start; …Month = of the month */
  lent: field('money'),
  lentMonth: field('money'),
  collected: field('money'),
  collectedMonth: field('money'),
  writtenOff: field('money'),
  writtenOffMonth: field('money'),
  interestCollected: field('money'),
  /** thu tiết kiệm, chi tiết kiệm */
  savingsIn: field('money'),
  savingsOut: field('money'),
  /** dư nợ ngắn, trung, dài hạn */
  shortTerm: field('money'),
  mediumTerm: field('money'),
  longTerm: field('money'),
  /** số lượt khách hàng vay: borrowings, not borrowers */
  borrowings: field('count'),
  /** món vay 3 tháng không hoạt động */
  inactiveLoans: field('count'),
  /** số hộ tất nợ còn lãi tồn, còn tiết kiệm (DSTO) */
  settledInArrears: field('count'),
  settledWithSavings: field('count'),
  /** Chỉ tiêu, Giá trị (Điện báo) */
  indicatorName: field('text'),
  amount: field('money'),
  /** tăng (+), giảm (−) so với 31/12 */
  groupsChange: field('count'),
  householdsChange: field('count'),
  outstandingChange: field('money'),
  overdueChange: field('money'),
  /** relative growth of overdue debt in %, not a change of the ratio (DOMAIN 6.2) */
  overdueGrowth: field('percent'),
  /** lượt kiểm tra */
  inspectedDistricts: field('count'),
  inspectedCommunes: field('count'),
  inspectedGroups: field('count'),
  inspectedHouseholds: field('count'),
} as const satisfies Record<string, { quantity: Quantity; width: number | undefined }>;

export type FieldId = keyof typeof FIELDS;
