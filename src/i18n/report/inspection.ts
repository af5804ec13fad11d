import type { ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { plainText, shown } from './numbers';
import { listed, may, must, paragraphOf, type Phrase } from './phrase';

/** Section I.2.3: visits of inspection (lượt kiểm tra, giám sát). */
export const VISITS = [
  'inspectedDistricts',
  'inspectedCommunes',
  'inspectedGroups',
  'inspectedHouseholds',
] as const satisfies readonly ItemId[];

export type VisitItem = (typeof VISITS)[number];

const OF: Readonly<Record<VisitItem, string>> = {
  inspectedDistricts: 'lượt huyện',
  inspectedCommunes: 'lượt xã',
  inspectedGroups: 'lượt Tổ TK&VV',
  inspectedHouseholds: 'lượt hộ vay',
};

/** @param items those that the levels of the day have: no districts after 30/06/2025 */
export function visits(data: ReportData, items: readonly VisitItem[]): Phrase {
  const of = (item: VisitItem): Phrase => shown(data, plainText, item);
  const said = listed(
    items.map((item) => may`${of(item)} ${OF[item]}`),
    ', ',
  );
  const open = listed(
    items.map((item) => must`${of(item)} ${OF[item]}`),
    ', ',
  );
  return paragraphOf(
    must`từ đầu năm, các tổ chức chính trị - xã hội các cấp đã kiểm tra, giám sát ${said.text ? said : open}`,
  );
}
