/**
 * What a report speaks of: one item per kind of figure, whatever its day and whoever it belongs to. `quantity` says how a value is kept:
 * money in đồng, ratios in %, points, exact counts.
 */
export type ItemQuantity = 'count' | 'money' | 'percent' | 'points';

export interface Item {
  readonly quantity: ItemQuantity;
  /** asked for on the input sheet (`TKVV Nhập liệu`), as no export of the bank's system holds it */
  readonly typed?: true;
  /** worked out from two other items: part of whole, in % for ratios, else the plain quotient */
  readonly ratio?: { readonly part: string; readonly whole: string };
}

const count = { quantity: 'count' } as const;
const money = { quantity: 'money' } as const;
const percent = { quantity: 'percent' } as const;
const typedCount = { quantity: 'count', typed: true } as const;
const typedMoney = { quantity: 'money', typed: true } as const;
const typedPercent = { quantity: 'percent', typed: true } as const;
const ratio = (part: string, whole: string) => ({ quantity: 'percent', ratio: { part, whole } }) as const;
const mean = (quantity: 'count' | 'money', part: string, whole: string) =>
  ({ quantity, ratio: { part, whole } }) as const;

export const ITEMS = {
  /** tổ TK&VV and hộ with debt */
  groups: count,
  households: count,
  /** dư nợ, nợ quá hạn, nợ khoanh */
  outstanding: money,
  overdue: money,
  frozen: money,
  overdueRatio: ratio('overdue', 'outstanding'),
  frozenRatio: ratio('frozen', 'outstanding'),
  debtPerGroup: mean('money', 'outstanding', 'groups'),
  householdsPerGroup: mean('count', 'households', 'groups'),
  debtPerHousehold: mean('money', 'outstanding', 'households'),
  /** doanh số cho vay, doanh số thu nợ since the year's start; lượt hộ vay */
  lent: money,
  collected: money,
  borrowings: count,
  /** lãi tồn; món vay 3 tháng không hoạt động */
  arrears: money,
  inactiveLoans: count,
  /** tổng nguồn vốn; chương trình đang cho vay */
  funds: typedMoney,
  programmes: count,
  /** xóa nợ, since the year's start */
  writtenOffLoans: typedCount,
  writtenOff: typedMoney,
  /** tiền gửi của tổ viên: tổ có số dư, tổ viên, tổ viên tham gia, tổ viên gửi trong tháng, số dư, doanh số thu, doanh số chi */
  savingsGroups: count,
  members: count,
  savers: count,
  monthSavers: count,
  savings: money,
  savingsIn: typedMoney,
  savingsOut: typedMoney,
  saverRatio: ratio('savers', 'members'),
  monthSaverRatio: ratio('monthSavers', 'members'),
  savingsGroupRatio: ratio('savingsGroups', 'groups'),
  /** lượt kiểm tra, by level (`part`) */
  inspectedDistricts: typedCount,
  inspectedCommunes: typedCount,
  inspectedGroups: typedCount,
  inspectedHouseholds: typedCount,
  /** xếp loại Tổ TK&VV of the quarter's last month */
  classedGroups: count,
  classGood: count,
  classFair: count,
  classAverage: count,
  classPoor: count,
  unclassified: count,
  classGoodRatio: ratio('classGood', 'classedGroups'),
  classFairRatio: ratio('classFair', 'classedGroups'),
  classAverageRatio: ratio('classAverage', 'classedGroups'),
  classPoorRatio: ratio('classPoor', 'classedGroups'),
  /** tổ có nợ quá hạn; over 2 %; under 20 hộ; forecast under 70 points; củng cố, sáp nhập */
  groupsWithOverdue: count,
  groupsOverTwo: count,
  smallGroups: count,
  lowForecast: count,
  mergedGroups: typedCount,
  groupsWithOverdueRatio: ratio('groupsWithOverdue', 'groups'),
  groupsOverTwoRatio: ratio('groupsOverTwo', 'groups'),
  /** 05/KTNB: groups inspected in the quarter and their debt, all and by class */
  auditedGroups: count,
  auditedDebt: money,
  auditedGood: count,
  auditedGoodDebt: money,
  auditedFair: count,
  auditedFairDebt: money,
  auditedAverage: count,
  auditedAverageDebt: money,
  auditedPoor: count,
  auditedPoorDebt: money,
  /** loans and amount falling due, by stage (`part`) */
  dueLoans: count,
  dueAmount: money,
  /** nợ đến hạn since the year's start, and what of it was handled: paid, extended, frozen */
  fellDue: money,
  handledDue: money,
  handledRatio: ratio('handledDue', 'fellDue'),
  /** indicators of a plan (Đề án, phương án): DOMAIN 3.3 */
  principalRatio: percent,
  interestRatio: percent,
  interestRatioSince: typedPercent,
  interestRatioDebtSince: typedPercent,
  groupQuality: { quantity: 'points' },
  sessionQuality: typedPercent,
  depositRatio: percent,
  /** tập huấn: người, lớp; phí ủy thác, hoa hồng; văn bản liên tịch, hợp đồng ủy thác */
  trainees: typedCount,
  trainingClasses: typedCount,
  fees: typedMoney,
  commission: typedMoney,
  agreements: typedCount,
  contracts: typedCount,
} as const satisfies Record<string, Item>;

export type ItemId = keyof typeof ITEMS;

export const ITEM_IDS = Object.keys(ITEMS) as readonly ItemId[];

/** The same as `ITEMS[id]`, seen as an item with whatever it may have. */
export const itemOf = (id: ItemId): Item => ITEMS[id];
