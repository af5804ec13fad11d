import type { FigureKey } from '../../core/report/figure';
import type { ReportData } from '../../core/report/report-data';
import { pointsText, scoreText } from './numbers';
import { listed, paragraphOf, words, type Phrase } from './phrase';
import { dayText, quarterText } from './words';

/** Bảng chỉ tiêu Đề án: where each indicator of the plan stands. */
export const INDICATOR_NAMES = {
  principalRatio: 'Tỷ lệ thu nợ gốc đến hạn',
  interestRatio: 'Tỷ lệ thu lãi',
  interestRatioSince: 'Tỷ lệ thu lãi món vay giải ngân từ khi có Đề án',
  interestRatioDebtSince: 'Tỷ lệ thu lãi dư nợ giải ngân từ khi có Đề án',
  overdueRatio: 'Tỷ lệ nợ quá hạn',
  groupQuality: 'Chất lượng hoạt động của Tổ TK&VV',
  sessionQuality: 'Chất lượng hoạt động giao dịch xã',
  depositRatio: 'Tỷ lệ tổ viên phát sinh gửi tiền hàng tháng',
} as const;

export type PlanItem = keyof typeof INDICATOR_NAMES;

export const UNITS = { percent: '%', points: 'điểm' } as const;

export const planTexts = {
  kind: 'BẢNG CHỈ TIÊU ĐỀ ÁN',
  subject: ({ quarter }: ReportData): string =>
    `Củng cố, nâng cao chất lượng hoạt động, chất lượng tín dụng ${quarterText(quarter)}`,
  caption: ({ asOf }: ReportData) => `Kết quả thực hiện các chỉ tiêu đến ${dayText(asOf)}`,
  unit: 'Tăng, giảm và chênh lệch với mục tiêu tính bằng điểm phần trăm hoặc điểm; số trong ngoặc là giảm hoặc thấp hơn',
  indicator: 'Chỉ tiêu',
  unitHead: 'Đơn vị',
  before: (day: number | null) => (day === null ? 'Đầu năm' : `Đến ${dayText(day)}`),
  now: ({ asOf }: ReportData) => `Đến ${dayText(asOf)}`,
  change: 'Tăng, giảm',
  target: 'Mục tiêu',
  distance: 'Chênh lệch',
  reached: 'Đánh giá',
  remark: 'Ghi chú',
  met: 'Đạt',
  unmet: 'Chưa đạt',
  unverifiedName: (name: string) => `${name} (*)`,
  unverifiedNote:
    '(*) Chưa kiểm chứng: tính từ danh sách món vay theo cách hiểu chưa được NHCSXH xác nhận. Đối chiếu với số liệu của hệ thống trước khi đánh giá.',
};

/** Where an indicator stands to its target. */
export interface Standing {
  readonly item: PlanItem;
  readonly points: boolean;
  readonly better: 'more' | 'less';
  /** null = not known, or not known for certain */
  readonly met: boolean | null;
  /** its value rests on an assumption that no source confirms */
  readonly unverified: boolean;
  /** value − target */
  readonly distance: number | null;
  /** a target that was reached before the year began */
  readonly easy: boolean;
  readonly keys: readonly FigureKey[];
}

const size = ({ points }: Standing, value: number): string => (points ? scoreText : pointsText)(Math.abs(value));

/** "còn cao hơn mục tiêu 0,29 điểm phần trăm": which way it lies, and how far. */
function gap(standing: Standing): string {
  const { distance, met } = standing;
  if (distance === null) return '';
  if (distance === 0) return 'bằng mục tiêu';
  return `${met ? '' : 'còn '}${distance > 0 ? 'cao hơn' : 'thấp hơn'} mục tiêu ${size(standing, distance)}`;
}

/** What the table's figures do not say by themselves. */
export const note = ({ met, easy, unverified }: Standing): string =>
  unverified ? 'Chưa kiểm chứng' : met === null ? 'Chưa đủ số liệu' : easy ? 'Đã đạt từ đầu năm' : '';

/** How many of the indicators with a target have reached it, and which have not. */
export function planSummary(standings: readonly Standing[]): Phrase {
  const judged = standings.filter(({ met }) => met !== null);
  const unmet = judged.filter(({ met }) => !met);
  const unverified = standings.filter((standing) => standing.unverified);
  const unknown = standings.filter((standing) => standing.met === null && !standing.unverified);
  const two = (count: number): string => String(count).padStart(2, '0');
  const names = (of: readonly Standing[]): string =>
    of.map(({ item }) => INDICATOR_NAMES[item].replace(/^[TC]/, (letter) => letter.toLowerCase())).join('; ');
  const figures = judged.flatMap(({ keys }) => keys);
  return paragraphOf(
    judged.length
      ? listed(
          [
            { text: `có ${two(judged.length - unmet.length)}/${two(judged.length)} chỉ tiêu đạt mục tiêu`, figures },
            words(unmet.length ? `chưa đạt: ${unmet.map((one) => nameWithGap(one)).join('; ')}` : ''),
          ],
          '; ',
        )
      : words(''),
    words(unverified.length ? `chưa đánh giá vì số liệu chưa kiểm chứng: ${names(unverified)}` : ''),
    words(unknown.length ? `chưa đủ số liệu để đánh giá: ${names(unknown)}` : ''),
  );
}

const nameWithGap = (standing: Standing): string => {
  const name = INDICATOR_NAMES[standing.item].replace(/^[TC]/, (letter) => letter.toLowerCase());
  return `${name} (${gap(standing)})`;
};
