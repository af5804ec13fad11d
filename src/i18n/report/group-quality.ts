import { figureKey } from '../../core/report/figure';
import type { ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { CLASS_IDS, type ClassId } from '../../core/rubric/edition';
import {
  amount,
  counted,
  countText,
  moved,
  percentText,
  reachedText,
  roundedSum,
  shareDecimals,
  shown,
  type Print,
} from './numbers';
import { NOTHING, listed, may, must, optional, paragraphOf, words, type Phrase } from './phrase';
import { CLASS_WORDS, SINCE, dayText, monthText } from './words';

/** Section I.2.4: quality of the groups, and what else was done together. */
export const CLASS_ITEMS = {
  good: { count: 'classGood', ratio: 'classGoodRatio' },
  fair: { count: 'classFair', ratio: 'classFairRatio' },
  average: { count: 'classAverage', ratio: 'classAverageRatio' },
  poor: { count: 'classPoor', ratio: 'classPoorRatio' },
} as const satisfies Readonly<Record<ClassId, { readonly count: ItemId; readonly ratio: ItemId }>>;

const groups: Print = (value) => `${countText(value)} tổ`;

/** Xếp loại of the quarter's last month, best class first; a class without groups is said to have none. */
export function classes(data: ReportData): Phrase {
  const decimals = shareDecimals(data.figures.value('classedGroups') ?? data.figures.value('groups') ?? 0);
  const said = CLASS_IDS.map((id) => {
    const { count, ratio } = CLASS_ITEMS[id];
    if (data.figures.value(count) === 0)
      return may`${shown(data, () => 'không có', count)} tổ xếp loại ${CLASS_WORDS[id]}`;
    return must`${counted(data, count)} tổ xếp loại ${CLASS_WORDS[id]}, chiếm ${shown(data, percentText(decimals), ratio)}`;
  });
  const ratios = CLASS_IDS.flatMap((id) => data.figures.value(CLASS_ITEMS[id].ratio) ?? []);
  const rest = ratios.length === CLASS_IDS.length ? roundedSum(ratios, decimals, 'tỷ lệ') : '';
  const open = data.figures.value('unclassified');
  return must`kết quả xếp loại Tổ TK&VV ${monthText(data.asOf)}: ${listed(said)}${rest}${
    open ? may`; ${counted(data, 'unclassified')} tổ chưa đủ số liệu để xếp loại` : NOTHING
  }`;
}

/** Movement of the best class, where classes of the year's start are known. */
export const classMovement = (data: ReportData): Phrase =>
  may`${SINCE.yearStart}, số tổ xếp loại tốt ${moved(data, groups, 'classGood')}`;

/** Groups with and without overdue debt. */
export function groupsByOverdue(data: ReportData): Phrase {
  const [all, late] = [data.figures.value('groups'), data.figures.value('groupsWithOverdue')];
  if (all === null || late === null || all <= 0) return NOTHING;
  const keys = [figureKey('groups'), figureKey('groupsWithOverdue')];
  if (late === 0) return { text: 'tất cả các tổ đều không có nợ quá hạn', figures: keys };
  const print = percentText(shareDecimals(all));
  const clean: Phrase = {
    text: `${countText(all - late)} tổ, chiếm ${print(((all - late) / all) * 100)}`,
    figures: keys,
  };
  return may`số tổ không có nợ quá hạn là ${clean}; số tổ có nợ quá hạn là ${counted(data, 'groupsWithOverdue')} tổ, chiếm ${shown(data, print, 'groupsWithOverdueRatio')}`;
}

export const merged = (data: ReportData): Phrase =>
  data.figures.value('mergedGroups') === 0
    ? may`từ đầu năm ${shown(data, () => 'không có tổ phải củng cố, sáp nhập', 'mergedGroups')}`
    : must`từ đầu năm đã củng cố, sáp nhập ${counted(data, 'mergedGroups')} tổ`;

export const qualityOfGroups = (data: ReportData): Phrase =>
  paragraphOf(classes(data), classMovement(data), groupsByOverdue(data), merged(data));

/** Debts that fall due in the ninety days after the report's day. */
export function dueDebts(data: ReportData): Phrase {
  const stage = (part: string, name: string): Phrase => {
    const loans = data.figures.value('dueLoans', 'total', 'value', 'now', part);
    if (!loans) return NOTHING;
    return may`${name} ${counted(data, 'dueLoans', 'total', 'value', 'now', part)} món, ${amount(data, 'dueAmount', 'total', 'value', 'now', part)}`;
  };
  const stages = listed([
    stage('30', 'trong 30 ngày'),
    stage('60', 'từ 31 đến 60 ngày'),
    stage('90', 'từ 61 đến 90 ngày'),
  ]);
  const known = (['30', '60', '90'] as const).some(
    (part) => data.figures.value('dueLoans', 'total', 'value', 'now', part) !== null,
  );
  if (!known) return NOTHING;
  if (!stages.text) return words(`trong 90 ngày kể từ ${dayText(data.asOf)} không có món vay nào đến hạn`);
  return may`dư nợ trong hạn đến hạn trong 90 ngày kể từ ${dayText(data.asOf)}, theo thời gian còn lại: ${stages}`;
}

export const dueResult = (data: ReportData): Phrase => paragraphOf(dueDebts(data));

/** Tập huấn: people, classes, share of the year's plan. */
export const training = (data: ReportData): Phrase =>
  paragraphOf(
    must`từ đầu năm đã phối hợp tổ chức ${counted(data, 'trainingClasses')} lớp tập huấn cho ${counted(data, 'trainees')} người là cán bộ Hội, Ban quản lý Tổ TK&VV${optional(
      may`, hoàn thành ${shown(data, reachedText, 'trainees', 'total', 'reached')} kế hoạch năm`,
    )}`,
  );

export const fees = (data: ReportData): Phrase =>
  paragraphOf(
    must`phí ủy thác đã chi trả cho các cấp Hội là ${amount(data, 'fees')}, hoa hồng cho Ban quản lý Tổ TK&VV là ${amount(data, 'commission')}`,
  );

export const UNVERIFIED =
  'Ghi chú: điểm và xếp loại của một số tổ là dự kiến, tính theo thang điểm giả định (chưa kiểm chứng); kết quả chính thức do hệ thống của NHCSXH chấm.';
