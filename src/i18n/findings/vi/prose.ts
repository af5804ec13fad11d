import type { IndicatorId } from '../../../core/check/prose/indicator';
import type { PatternId } from '../../../core/check/prose/statement';
import type { ProseValues } from '../../../core/check/values/prose';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** How the other figures give the one that is told. */
const GIVES: Readonly<Record<PatternId, string>> = {
  share: 'tính tỷ lệ',
  growth: 'tính tốc độ tăng',
  breakdown: 'cộng các phần',
  classes: 'cộng các loại',
  hundred: 'các tỷ trọng còn lại',
  organisationShare: 'tính tỷ trọng theo bảng',
  average: 'tính bình quân',
  fromTo: 'lấy số sau trừ số trước',
  flow: 'lấy thu trừ chi',
  fraction: 'tính tỷ lệ',
  plus: 'cộng các số hạng',
};

const INDICATORS: Readonly<Record<IndicatorId, string>> = {
  principal: 'Tỷ lệ thu nợ gốc đến hạn',
  interest: 'Tỷ lệ thu lãi',
  overdue: 'Tỷ lệ nợ quá hạn',
  groups: 'Chất lượng hoạt động của tổ TK&VV',
  sessions: 'Chất lượng hoạt động giao dịch xã',
  savers: 'Tỷ lệ tổ viên gửi tiền hằng tháng',
};

const indicatorName = (id: string): string => INDICATORS[id as IndicatorId];

/** Rules on figures in sentences. */
export const proseTexts: FamilyTexts<ProseValues> = {
  'prose.figure': {
    title: 'Số liệu trong câu không khớp nhau',
    why: 'Số liệu trong lời văn phải khớp với các số khác trong cùng báo cáo; chênh lệch do làm tròn số in không tính là lỗi.',
    sentence: ({ excerpt, printed, pattern, others, says, result, forced }, _found, expected) => {
      const about = expected === undefined ? 'khoảng ' : '';
      const because = result
        ? `${GIVES[pattern]} (${others}) là ${about}${says}`
        : `các số liên quan (${others}) ứng với ${about}${says}`;
      return `«${excerpt}»: ghi ${printed} nhưng ${because}${forced ? '; tỷ trọng bị ép cho đủ 100%' : ''}.`;
    },
  },
  'prose.truncated': {
    title: 'Số trong câu cắt bớt chữ số thay vì làm tròn',
    why: 'Số được cắt bớt chữ số cuối thay vì làm tròn; không phải lỗi nhưng nên ghi thống nhất.',
    sentence: ({ excerpt, printed, rounded, says, decimals }) =>
      `«${excerpt}»: ghi ${printed}; tính ra ${number(says, decimals)}, làm tròn là ${rounded}.`,
  },
  'trust.outgrows': {
    title: 'Dư nợ ủy thác tăng nhiều hơn tổng dư nợ',
    why: 'Dư nợ ủy thác là một phần của tổng dư nợ; chỉ tăng nhiều hơn khi dư nợ cho vay trực tiếp giảm. Cần xem lại.',
    sentence: ({ trust, whole }) =>
      `Dư nợ ủy thác tăng ${trust} trong khi tổng dư nợ chỉ tăng ${whole}: chỉ đúng khi dư nợ cho vay trực tiếp giảm.`,
  },
  'target.behind': {
    title: 'Chỉ tiêu thấp hơn mức đã đạt',
    why: 'Chỉ tiêu phấn đấu thường không kém mức đang đạt (với tỷ lệ nợ quá hạn thì không cao hơn). Cần xem lại.',
    sentence: ({ indicator, target, reached, lowerIsBetter }) =>
      `${indicatorName(indicator)}: chỉ tiêu ${target} ${lowerIsBetter ? 'cao hơn' : 'thấp hơn'} mức đã đạt ${reached}.`,
  },
  'period.apart': {
    title: 'Thời điểm số liệu và thời điểm lập cách xa nhau',
    why: 'Số liệu cũ trong văn bản mới thường do chép lại hoặc ghi nhầm năm. Cần xem lại.',
    parameters: { months: 'Số tháng cách nhau được chấp nhận' },
    sentence: ({ data, made, months }) => {
      const [, month, year] = formatDate(made).split('/');
      return `Số liệu đến ${formatDate(data)} nhưng văn bản ghi thực hiện tháng ${month}/${year}, cách nhau ${number(months)} tháng.`;
    },
  },
};
