import type { Holder } from '../../core/report/figure';
import type { ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { ENTRUSTED } from '../../core/record/organisation';
import { counted, countText, millionText, moved, percentText, shareDecimals, shown, type Print } from './numbers';
import { NOTHING, listed, may, optional, paragraphOf, type Phrase } from './phrase';
import { SHORT_NAMES, SINCE, dayText } from './words';

/** Section II: weak points that the figures show, by organisation. What cannot be counted is the office's own text. */
const groups: Print = (value) => `${countText(value)} tổ`;

/** "(Hội Nông dân 299 tổ, Hội LHPN 230 tổ)": those that have any, a single one by its name alone; nothing where no split is known. */
function byOrganisation(data: ReportData, item: ItemId): Phrase {
  const holders = ENTRUSTED.filter((holder) => (data.figures.value(item, holder) ?? 0) > 0);
  const [only] = holders;
  if (only && holders.length === 1) return may` (${shown(data, () => SHORT_NAMES[only], item, only)})`;
  const said = holders.map((holder) => may`${SHORT_NAMES[holder]} ${shown(data, groups, item, holder)}`);
  return may` (${listed(said, ', ')})`;
}

/** "46 tổ xếp loại trung bình (Hội Nông dân 19 tổ, …), tăng 09 tổ so với đầu năm"; nothing where there are none or nobody knows. */
function weak(data: ReportData, item: ItemId, what: string, ratio?: ItemId): Phrase {
  if (!data.figures.value(item)) return NOTHING;
  const decimals = shareDecimals(data.figures.value('groups') ?? 0);
  return may`${counted(data, item)} tổ ${what}${optional(byOrganisation(data, item))}${optional(
    ratio ? may`, chiếm ${shown(data, percentText(decimals), ratio)} tổng số tổ` : NOTHING,
  )}${optional(may`, ${moved(data, groups, item)} ${SINCE.yearStart}`)}`;
}

export const smallGroups = (data: ReportData): Phrase =>
  may`đến ${dayText(data.asOf)} còn ${weak(data, 'smallGroups', 'có dưới 20 hộ còn dư nợ')}`;

export const overdueGroups = (data: ReportData): Phrase =>
  listed([
    may`còn ${weak(data, 'groupsWithOverdue', 'có nợ quá hạn', 'groupsWithOverdueRatio')}`,
    may`trong đó ${weak(data, 'groupsOverTwo', 'có tỷ lệ nợ quá hạn trên 2%', 'groupsOverTwoRatio')}`,
  ]);

export const lowClasses = (data: ReportData): Phrase =>
  may`còn ${listed([weak(data, 'classAverage', 'xếp loại trung bình'), weak(data, 'classPoor', 'xếp loại yếu')])}`;

export const lowForecasts = (data: ReportData): Phrase =>
  may`có ${weak(data, 'lowForecast', 'dự kiến có tổng số điểm dưới 70 điểm')}`;

/** Organisations whose overdue debt grew since the year's start. */
export function overdueRising(data: ReportData): Phrase {
  const change = (holder: Holder): number | null => data.figures.value('overdue', holder, 'change', 'yearStart');
  const rising = ENTRUSTED.filter((holder) => (change(holder) ?? 0) > 0);
  const said = listed(
    rising.map(
      (holder) => may`${SHORT_NAMES[holder]} ${shown(data, millionText, 'overdue', holder, 'change', 'yearStart')}`,
    ),
    ', ',
  );
  return rising.length === ENTRUSTED.length
    ? may`nợ quá hạn của cả bốn tổ chức đều tăng ${SINCE.yearStart} (${said})`
    : may`nợ quá hạn tăng ${SINCE.yearStart} tại ${said}`;
}

/** Percentage points between those who have a balance and those who pay in every month, from which the gap is worth saying. */
const GAP = 5;

export function irregularSavers(data: ReportData): Phrase {
  const [some, month] = [data.figures.value('saverRatio'), data.figures.value('monthSaverRatio')];
  if (some === null || month === null || some - month < GAP) return NOTHING;
  return may`${shown(data, percentText(1), 'saverRatio')} tổ viên có số dư tiền gửi nhưng chỉ ${shown(data, percentText(1), 'monthSaverRatio')} gửi tiền trong tháng`;
}

/** Every weak point by its key, the same from quarter to quarter. Those without anything to say are left out. */
export const weakPoints = (data: ReportData): readonly { readonly key: string; readonly phrase: Phrase }[] =>
  [
    { key: 'weakSmallGroups', phrase: smallGroups(data) },
    { key: 'weakOverdueRising', phrase: overdueRising(data) },
    { key: 'weakOverdueGroups', phrase: overdueGroups(data) },
    { key: 'weakClasses', phrase: lowClasses(data) },
    { key: 'weakForecast', phrase: lowForecasts(data) },
    { key: 'weakSavers', phrase: irregularSavers(data) },
  ].flatMap(({ key, phrase }) => (phrase.text ? [{ key, phrase: paragraphOf(phrase) }] : []));

export const WEAK_OPENING = 'Bên cạnh kết quả đạt được, hoạt động ủy thác còn một số tồn tại, hạn chế:';

export const NO_WEAKNESS = 'Số liệu của kỳ báo cáo chưa cho thấy tổ nào vượt các ngưỡng cần củng cố.';
