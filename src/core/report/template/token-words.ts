import type { Stage } from '../../due/stage';
import type { Aspect, Holder, Moment } from '../figure';
import type { InspectingLevel } from '../inputs/catalogue';
import type { ItemId } from '../items';
import type { ReportTextId } from '../report-data';

/**
 * The words of tokens (mã trường), in Vietnamese without accents: they stand in people's files, so a word once given stays. A token is
 * made of the item's domain, the holder, the rest of the item's words, then what of it, the day, and the part:
 * `uythac` `.hnd` `.duno` `.tang` `.daunam`. A new item is one line here.
 */
export const ITEM_WORDS: Readonly<Record<ItemId, string>> = {
  groups: 'uythac.soto',
  households: 'uythac.soho',
  outstanding: 'uythac.duno',
  overdue: 'uythac.nqh',
  frozen: 'uythac.khoanh',
  overdueRatio: 'uythac.nqh.tyle',
  frozenRatio: 'uythac.khoanh.tyle',
  debtPerGroup: 'uythac.duno.moito',
  householdsPerGroup: 'uythac.soho.moito',
  debtPerHousehold: 'uythac.duno.moiho',
  lent: 'uythac.chovay',
  collected: 'uythac.thuno',
  borrowings: 'uythac.luotvay',
  arrears: 'uythac.laiton',
  inactiveLoans: 'uythac.mon3thang',
  funds: 'uythac.nguonvon',
  programmes: 'uythac.sochuongtrinh',
  writtenOffLoans: 'uythac.xoano.somon',
  writtenOff: 'uythac.xoano.sotien',
  savingsGroups: 'tiengui.soto',
  members: 'tiengui.tovien',
  savers: 'tiengui.tvgui',
  monthSavers: 'tiengui.tvguithang',
  savings: 'tiengui.sodu',
  savingsIn: 'tiengui.thu',
  savingsOut: 'tiengui.chi',
  saverRatio: 'tiengui.tvgui.tyle',
  monthSaverRatio: 'tiengui.tvguithang.tyle',
  savingsGroupRatio: 'tiengui.soto.tyle',
  inspectedDistricts: 'kiemtra.huyen',
  inspectedCommunes: 'kiemtra.xa',
  inspectedGroups: 'kiemtra.to',
  inspectedHouseholds: 'kiemtra.ho',
  classedGroups: 'to.xeploai.so',
  classGood: 'to.tot.so',
  classFair: 'to.kha.so',
  classAverage: 'to.tb.so',
  classPoor: 'to.yeu.so',
  unclassified: 'to.chuaxeploai.so',
  classGoodRatio: 'to.tot.tyle',
  classFairRatio: 'to.kha.tyle',
  classAverageRatio: 'to.tb.tyle',
  classPoorRatio: 'to.yeu.tyle',
  groupsWithOverdue: 'to.conqh.so',
  groupsOverTwo: 'to.nqhtren2.so',
  smallGroups: 'to.duoi20ho.so',
  lowForecast: 'to.duoi70diem.so',
  mergedGroups: 'to.cungco.so',
  groupsWithOverdueRatio: 'to.conqh.tyle',
  groupsOverTwoRatio: 'to.nqhtren2.tyle',
  auditedGroups: 'ktnb.soto',
  auditedDebt: 'ktnb.duno',
  auditedGood: 'ktnb.tot.so',
  auditedGoodDebt: 'ktnb.tot.duno',
  auditedFair: 'ktnb.kha.so',
  auditedFairDebt: 'ktnb.kha.duno',
  auditedAverage: 'ktnb.tb.so',
  auditedAverageDebt: 'ktnb.tb.duno',
  auditedPoor: 'ktnb.yeu.so',
  auditedPoorDebt: 'ktnb.yeu.duno',
  dueLoans: 'denhan.somon',
  dueAmount: 'denhan.sotien',
  fellDue: 'denhan.luyke',
  handledDue: 'denhan.daxuly',
  handledRatio: 'denhan.daxuly.tyle',
  principalRatio: 'chitieu.thuno',
  interestRatio: 'chitieu.thulai',
  interestRatioSince: 'chitieu.thulai.monmoi',
  interestRatioDebtSince: 'chitieu.thulai.dunomoi',
  groupQuality: 'chitieu.chatluongto',
  sessionQuality: 'chitieu.gdxa',
  depositRatio: 'chitieu.guitien',
  trainees: 'taphuan.songuoi',
  trainingClasses: 'taphuan.solop',
  fees: 'phi.uythac',
  commission: 'phi.hoahong',
  agreements: 'vanban.lientich',
  contracts: 'vanban.hopdong',
};

/** The first is the one that is written; the others are understood too. */
export const HOLDER_WORDS: Readonly<Record<Holder, readonly string[]>> = {
  farmers: ['hnd', 'nd'],
  women: ['hpn', 'pn'],
  veterans: ['ccb', 'hccb'],
  youth: ['dtn', 'tn'],
  total: ['tong'],
  office: ['toandonvi'],
};

/** Domains whose tokens leave out the total's own word: `to.tot.so`. */
export const TOTAL_UNSAID: readonly string[] = ['to'];

export const MOMENT_WORDS: Readonly<Record<Exclude<Moment, 'now'>, string>> = {
  yearStart: 'daunam',
  lastQuarter: 'quytruoc',
  lastYear: 'cungky',
  plan: 'kehoach',
};

export const ASPECT_WORDS: Readonly<Record<Exclude<Aspect, 'value'>, string>> = {
  change: 'tang',
  growth: 'tangtruong',
  share: 'tytrong',
  reached: 'datkehoach',
};

export const LEVEL_WORDS: Readonly<Record<InspectingLevel, string>> = {
  province: 'captinh',
  district: 'caphuyen',
  commune: 'capxa',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  overdue: 'quahan',
  due: 'homnay',
  '30': '30ngay',
  '60': '60ngay',
  '90': '90ngay',
  later: 'sau90ngay',
};

/** Before a programme's code: `ct19`. */
export const PROGRAMME_PREFIX = 'ct';

/** Items told by programme (chương trình), by level (cấp), by stage. */
export const PROGRAMME_ITEMS: readonly ItemId[] = [
  'outstanding',
  'overdue',
  'frozen',
  'households',
  'lent',
  'collected',
];
export const LEVEL_ITEMS: readonly ItemId[] = [
  'inspectedDistricts',
  'inspectedCommunes',
  'inspectedGroups',
  'inspectedHouseholds',
];
export const STAGE_ITEMS: readonly ItemId[] = ['dueLoans', 'dueAmount'];

/** What a report says besides figures: its period and its unit. */
export const FACT_WORDS = {
  quarter: 'ky.quy',
  year: 'ky.nam',
  day: 'ky.ngay',
  yearStart: 'ky.daunam',
  lastQuarter: 'ky.quytruoc',
  lastYear: 'ky.cungky',
  unit: 'donvi.ten',
} as const;

export type FactId = keyof typeof FACT_WORDS;

export const TEXT_WORDS: Readonly<Record<ReportTextId, string>> = {
  coordination: 'loi.phoihop',
  weaknesses: 'loi.tontai',
  causes: 'loi.nguyennhan',
  directions: 'loi.phuonghuong',
  proposals: 'loi.kiennghi',
};

/** Tables of which one styled row is repeated for each line. */
export const TABLE_WORDS = {
  organisations: 'bang.uythac',
  communes: 'bang.xa',
  programmes: 'bang.chuongtrinh',
  weakGroups: 'bang.to.yeu',
  due: 'bang.den_han',
} as const;

export type RowTableId = keyof typeof TABLE_WORDS;

/** Begins the tokens of a row that is repeated; behind it an item's words without a holder, or one of these. */
export const ROW_PREFIX = 'dong';

export const LINE_WORDS = {
  ordinal: 'stt',
  name: 'ten',
  code: 'ma',
  commune: 'xa',
  organisation: 'hoi',
  points: 'diem',
  class: 'xeploai',
  reasons: 'lydo',
} as const;

export type LineText = keyof typeof LINE_WORDS;
