import { figureKey, type FigureKey } from '../../core/report/figure';
import type { ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { CLASS_IDS, type ClassId } from '../../core/rubric/edition';
import { amountText, counted, countText, percentText, shareDecimals, shown, type Print } from './numbers';
import { NOTHING, listed, may, must, optional, paragraphOf, type Phrase } from './phrase';
import { quarterText } from './words';

/** 05/KTNB: what was found when groups were inspected. The form's own headings and its column formulas. */
export const groupAuditTexts = {
  kind: 'BÁO CÁO KẾT QUẢ KIỂM TRA HOẠT ĐỘNG CỦA TỔ TK&VV',
  subject: ({ quarter }: ReportData): string => `${quarterText(quarter).replace(/^q/, 'Q')} (Mẫu 05/KTNB)`,
  caption: 'Biểu 05/KTNB',
  unit: 'Đơn vị: tổ, triệu đồng',
  name: 'Tổ chức nhận ủy thác cho vay',
  all: 'Các tổ chức CT-XH',
  total: 'Tổng số',
  inspected: 'Tổ TK&VV đã được kiểm tra',
  classes: { good: 'Tốt', fair: 'Khá', average: 'Trung bình', poor: 'Kém' },
  groups: 'Số tổ',
  debt: 'Dư nợ',
  inspectedGroups: 'Số tổ (5=7+9+11+13)',
  inspectedDebt: 'Dư nợ (6=8+10+12+14)',
} as const;

const CLASSES = {
  good: ['auditedGood', 'auditedGoodDebt'],
  fair: ['auditedFair', 'auditedFairDebt'],
  average: ['auditedAverage', 'auditedAverageDebt'],
  poor: ['auditedPoor', 'auditedPoorDebt'],
} as const satisfies Readonly<Record<ClassId, readonly [ItemId, ItemId]>>;

interface Inspected {
  readonly value: number;
  readonly figures: readonly FigureKey[];
}

/** Groups inspected, or their debt: as a sheet says, else the sum of the classes, as in columns 5 and 6 of the form. */
function inspected(data: ReportData, item: 'auditedGroups' | 'auditedDebt'): Inspected | null {
  const whole = data.figures.get(figureKey(item));
  if (whole) return { value: whole.value, figures: [whole.key] };
  const parts = CLASS_IDS.map((id) => data.figures.get(figureKey(CLASSES[id][item === 'auditedGroups' ? 0 : 1])));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return { value: known.reduce((sum, { value }) => sum + value, 0), figures: known.map(({ key }) => key) };
}

const printed = (data: ReportData, item: 'auditedGroups' | 'auditedDebt', print: Print): Phrase => {
  const found = inspected(data, item);
  return found ? { text: print(found.value), figures: found.figures } : shown(data, print, item);
};

/** Of all groups with debt, in %. */
function covered(data: ReportData): Phrase {
  const found = inspected(data, 'auditedGroups');
  const all = data.figures.get(figureKey('groups'));
  if (!found || !all || all.value <= 0) return NOTHING;
  return {
    text: percentText(shareDecimals(all.value))((found.value / all.value) * 100),
    figures: [...found.figures, all.key],
  };
}

/** How many groups were inspected, and how they were found. */
export const auditSummary = (data: ReportData): Phrase =>
  paragraphOf(
    must`trong quý đã kiểm tra ${printed(data, 'auditedGroups', countText)} Tổ TK&VV${optional(
      may`, bằng ${covered(data)} tổng số tổ có dư nợ`,
    )}, dư nợ ${printed(data, 'auditedDebt', amountText(data))}${optional(
      may`; trong đó: ${listed(
        CLASS_IDS.map(
          (id) => may`${counted(data, CLASSES[id][0])} tổ loại ${groupAuditTexts.classes[id].toLowerCase()}`,
        ),
        ', ',
      )}`,
    )}`,
  );
