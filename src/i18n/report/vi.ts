import { groupsIn } from '../../core/report/compose';
import type { OrganisationLine, Report } from '../../core/report/report';
import { growth, overdueRatio, share } from '../../core/indicator/ratio';
import { CLASS_IDS } from '../../core/rubric/edition';
import { partsOf } from '../../core/cell/serial';
import { formatNumber } from '../format';
import { terms } from '../terms';

/**
 * The quarterly report is an administrative document: its language is Vietnamese, whatever the language of the pane.
 * Wording after the reports that provincial and district branches publish.
 */
const number = (value: number, decimals?: number): string => formatNumber('vi', value, decimals);
const ROMAN = ['I', 'II', 'III', 'IV'];
const { organisations, classes, stages } = terms.vi;

/** @example dayText(46295) // '30/9/2026' — the day without a leading zero, as reports write it in running text */
const dayText = (serial: number): string => {
  const { day, month, year } = partsOf(serial);
  return `${day}/${month}/${year}`;
};

/** đồng as triệu đồng, at most one decimal */
const million = (dong: number): string => number(Math.round(dong / 1e5) / 10);

/** Says a change: tăng 12, giảm 3, không thay đổi. */
function changeText(change: number, shown: (value: number) => string, unit: string): string {
  const size = shown(Math.abs(change));
  if (size === shown(0)) return 'không thay đổi';
  return `${change > 0 ? 'tăng' : 'giảm'} ${size}${unit}`;
}

export const report = {
  motto: { country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' },
  issuer: 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
  dots: '…',
  number: 'Số: …/BC-NHCS',
  placeDate: (year: number) => `…, ngày … tháng … năm ${year}`,
  kind: 'BÁO CÁO',
  subject: ({ quarter: { quarter, year } }: Report) =>
    `Kết quả hoạt động ủy thác cho vay quý ${ROMAN[quarter - 1]} năm ${year}`,
  sections: {
    lending: 'I. KẾT QUẢ CHO VAY ỦY THÁC',
    quality: 'II. CHẤT LƯỢNG HOẠT ĐỘNG TỔ TK&VV',
    due: 'III. NỢ ĐẾN HẠN',
  },
  table1: {
    caption: (asOf: number) => `Biểu 1. Dư nợ ủy thác đến ${dayText(asOf)}`,
    unit: 'Đơn vị: tổ, hộ, triệu đồng, %',
    heads: ['STT', 'Tổ chức CT-XH', 'Số tổ', 'Số hộ', 'Dư nợ', 'Nợ quá hạn', 'Tỷ lệ NQH', 'Nợ khoanh', 'Tỷ trọng'],
  },
  table2: {
    caption: (baseline: number | null) =>
      `Biểu 2. Tăng (+), giảm (-) so với ${baseline === null ? '31/12' : dayText(baseline)}`,
    unit: 'Đơn vị: tổ, hộ, triệu đồng, %; số trong ngoặc là giảm',
    heads: [
      'STT',
      'Tổ chức CT-XH',
      'Số tổ',
      'Số hộ',
      'Dư nợ',
      'Nợ quá hạn',
      'Dư nợ tăng (%)',
      'NQH tăng (%)',
      'Tỷ lệ NQH (điểm %)',
    ],
  },
  table3: {
    caption: 'Biểu 3. Kết quả xếp loại Tổ TK&VV',
    unit: 'Đơn vị: tổ, %',
    heads: [
      'STT',
      'Tổ chức CT-XH',
      'Tổng số tổ',
      'Tốt',
      'Khá',
      'Trung bình',
      'Yếu',
      'Chưa đủ số liệu',
      'Tỷ lệ tốt, khá',
    ],
  },
  table4: {
    caption: 'Biểu 4. Dư nợ trong hạn theo thời gian còn lại đến ngày đến hạn',
    unit: 'Đơn vị: món, triệu đồng',
    heads: ['STT', 'Thời gian còn lại', 'Số món', 'Số tiền'],
  },
  total: 'Cộng',
  organisations,
  stages,
  recipients: { title: 'Nơi nhận:', lines: ['- …;', '- Lưu: VT.'] },
  signer: 'GIÁM ĐỐC',
  unverified:
    'Ghi chú: một số tổ có điểm nợ quá hạn tính từ danh sách món vay theo thang điểm giả định (chưa kiểm chứng); kết quả chính thức theo hệ thống của NHCSXH.',
  noBaseline: 'Chưa có biểu số liệu 31/12 năm trước nên chưa so sánh được.',

  narrative: (data: Report): string[] => [lending(data), quality(data), grades(data)],
};

function lending({ asOf, baseline, total, lines }: Report): string {
  const { groups, households, outstanding, change } = total;
  const debt = outstanding ?? 0;
  const grown = change?.outstanding;
  const rate = grown === null || grown === undefined ? null : growth(grown, debt);
  const compared =
    baseline === null || grown === null || grown === undefined
      ? ''
      : `, ${changeText(grown, million, ' triệu đồng')}${rate ? ` (${number(Math.abs(rate), 2)}%)` : ''} so với ${dayText(baseline)}`;
  const shares = lines
    .filter((line) => (line.outstanding ?? 0) > 0)
    .map(
      (line) =>
        `${nameOf(line)} ${million(line.outstanding ?? 0)} triệu đồng, chiếm ${number(share(line.outstanding ?? 0, debt) ?? 0, 2)}%`,
    );
  return (
    `Đến ${dayText(asOf)}, các tổ chức chính trị - xã hội nhận ủy thác quản lý ${groups === null ? '…' : number(groups)} Tổ TK&VV với ` +
    `${households === null ? '…' : number(households)} hộ còn dư nợ; dư nợ ủy thác đạt ${million(debt)} triệu đồng${compared}. Trong đó: ${shares.join('; ')}.`
  );
}

function quality({ baseline, total }: Report): string {
  const { outstanding, overdue, frozen, change } = total;
  const debt = outstanding ?? 0;
  if (overdue === null) return 'Chưa có số liệu nợ quá hạn.';
  const now = overdueRatio(overdue, debt) ?? 0;
  const held = frozenText(frozen, debt);
  const head =
    overdue === 0 ? 'Không có nợ quá hạn' : `Nợ quá hạn ${million(overdue)} triệu đồng, tỷ lệ ${number(now, 2)}%`;
  if (baseline === null || change?.overdue == null || change.outstanding == null) return `${head}.${held}`;
  const before = overdueRatio(overdue - change.overdue, debt - change.outstanding) ?? 0;
  const points = changeText(now - before, (value) => number(value, 2), ' điểm phần trăm');
  return `${head}; so với ${dayText(baseline)} nợ quá hạn ${changeText(change.overdue, million, ' triệu đồng')}, tỷ lệ nợ quá hạn ${points}.${held}`;
}

function frozenText(frozen: number | null, debt: number): string {
  if (frozen === null) return '';
  if (frozen === 0) return ' Không có nợ khoanh.';
  return ` Nợ khoanh ${million(frozen)} triệu đồng, chiếm ${number(share(frozen, debt) ?? 0, 2)}% dư nợ.`;
}

function grades({ classes: lines }: Report): string {
  const total = lines.at(-1);
  if (!total) return 'Chưa có bảng chấm điểm Tổ TK&VV của kỳ báo cáo.';
  const all = groupsIn(total);
  const said = CLASS_IDS.map((id) => {
    const count = total.count[id];
    return count === 0
      ? `không có tổ xếp loại ${classes[id].toLowerCase()}`
      : `${number(count)} tổ xếp loại ${classes[id].toLowerCase()}, chiếm ${number(share(count, all) ?? 0, 2)}%`;
  });
  const open = total.open ? `; ${number(total.open)} tổ chưa đủ số liệu để xếp loại` : '';
  return `Kết quả chấm điểm ${number(all)} Tổ TK&VV: ${said.join('; ')}${open}.`;
}

const nameOf = ({ organisation }: OrganisationLine): string => (organisation ? organisations[organisation] : 'Cộng');
