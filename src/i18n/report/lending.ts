import { figureKey, type Holder } from '../../core/report/figure';
import type { ReportData } from '../../core/report/report-data';
import { ENTRUSTED } from '../../core/record/organisation';
import {
  amount,
  amountText,
  counted,
  countText,
  grown,
  isLarge,
  meanText,
  millionText,
  moved,
  movedSince,
  percentText,
  plainText,
  pointsText,
  reachedText,
  roundedSum,
  shown,
  type Print,
} from './numbers';
import { NOTHING, listed, may, must, optional, paragraphOf, words, type Phrase } from './phrase';
import { HOLDER_NAMES, SHORT_NAMES, SINCE, dayText } from './words';

/** Section I.2.1, what is lent: a function per sentence, each with the figures that it speaks of. */
const SINCES = ['lastQuarter', 'lastYear'] as const;

const unit =
  (name: string): Print =>
  (value) =>
    `${countText(value)} ${name}`;

/** Văn bản liên tịch, hợp đồng ủy thác: by organisation, as far as the office has typed them. */
export function agreements(data: ReportData): Phrase {
  const of = (item: 'agreements' | 'contracts'): Phrase =>
    listed(
      ENTRUSTED.map((holder) => may`${SHORT_NAMES[holder]} ${counted(data, item, holder)}`),
      ', ',
    );
  return listed([
    may`số văn bản liên tịch đã ký với NHCSXH: ${of('agreements')}`,
    may`số hợp đồng ủy thác đang thực hiện: ${of('contracts')}`,
  ]);
}

export const funds = (data: ReportData): Phrase =>
  may`tổng nguồn vốn đạt ${amount(data, 'funds', 'office')}${optional(
    may`, ${movedSince(data, amountText(data), 'funds', 'office')}`,
  )}`;

/** All that the office lends, what it lends itself included. */
export function officeDebt(data: ReportData): Phrase {
  const rate = data.figures.value('outstanding', 'office', 'growth', 'yearStart');
  const clauses = [
    may`tổng dư nợ đạt ${amount(data, 'outstanding', 'office')}`,
    may`${movedSince(data, amountText(data), 'outstanding', 'office')}`,
    rate !== null && rate > 0
      ? may`tốc độ tăng trưởng ${shown(data, percentText(2), 'outstanding', 'office', 'growth', 'yearStart')}`
      : NOTHING,
    may`hoàn thành ${shown(data, reachedText, 'outstanding', 'office', 'reached')} kế hoạch`,
    may`với ${listed(
      [
        may`${counted(data, 'programmes', 'office')} chương trình tín dụng đang cho vay`,
        may`${counted(data, 'households', 'office')} khách hàng còn dư nợ`,
      ],
      ' và ',
    )}`,
    may`dư nợ bình quân ${shown(data, meanText, 'debtPerHousehold', 'office')}/khách hàng`,
  ];
  return clauses[0]?.text ? listed(clauses, ', ') : NOTHING;
}

/** Doanh số cho vay, thu nợ since the year's start: of what is entrusted, else of the whole office. */
export function flows(data: ReportData): Phrase {
  const of = (holder: Holder): Phrase =>
    listed(
      [
        may`doanh số cho vay từ đầu năm đạt ${amount(data, 'lent', holder)}${optional(
          may` với ${counted(data, 'borrowings', holder)} lượt hộ vay vốn`,
        )}`,
        may`doanh số thu nợ đạt ${amount(data, 'collected', holder)}`,
      ],
      ', ',
    );
  const entrusted = of('total');
  return entrusted.text ? entrusted : of('office');
}

/** The one sentence that no report lacks. */
export const entrustedDebt = (data: ReportData): Phrase =>
  listed(
    [
      must`đến ${dayText(data.asOf)}, các tổ chức chính trị - xã hội nhận ủy thác quản lý ${counted(data, 'groups')} Tổ TK&VV với ${counted(data, 'households')} hộ còn dư nợ, dư nợ ủy thác đạt ${amount(data, 'outstanding')}`,
      may`${moved(data, amountText(data), 'outstanding')}${optional(grown(data, 'outstanding'))} ${SINCE.yearStart}`,
      may`chiếm ${entrustedShare(data)} tổng dư nợ`,
    ],
    ', ',
  );

/** Entrusted debt of all debt: as a sheet prints it, else worked out. */
function entrustedShare(data: ReportData): Phrase {
  const share = shown(data, percentText(1), 'outstanding', 'total', 'share');
  if (!share.missing) return share;
  const [part, whole] = [figureKey('outstanding'), figureKey('outstanding', 'office')];
  const [entrusted, all] = [data.figures.get(part), data.figures.get(whole)];
  if (!entrusted || !all || all.value <= 0) return NOTHING;
  return { text: percentText(1)((entrusted.value / all.value) * 100), figures: [part, whole] };
}

/** Groups and households: how many more or fewer; groups of which size. */
export const movements = (data: ReportData): Phrase =>
  may`${SINCE.yearStart}, số Tổ TK&VV ${moved(data, unit('tổ'), 'groups')}, số hộ còn dư nợ ${moved(data, unit('hộ'), 'households')}`;

export const means = (data: ReportData): Phrase =>
  may`bình quân mỗi tổ quản lý ${shown(data, plainText, 'householdsPerGroup')} hộ, dư nợ ${shown(data, meanText, 'debtPerGroup')}${optional(
    may`, ${moved(data, meanText, 'debtPerGroup')}/tổ ${SINCE.yearStart}`,
  )}`;

/** The quarter before and the same quarter of last year, where the workbook has them. */
export const otherTimes = (data: ReportData): Phrase =>
  listed(
    SINCES.map(
      (since) =>
        may`${SINCE[since]}, dư nợ ủy thác ${moved(data, amountText(data), 'outstanding', 'total', since)}${optional(
          grown(data, 'outstanding', 'total', since),
        )}${optional(may`, nợ quá hạn ${moved(data, millionText, 'overdue', 'total', since)}`)}`,
    ),
  );

/** Tỷ trọng of the four organisations; what rounding leaves to 100 is said, not forced. */
export function shares(data: ReportData): Phrase {
  const decimals = isLarge(data) ? 2 : 1;
  const parts = ENTRUSTED.map((holder) => data.figures.value('outstanding', holder, 'share'));
  const said = listed(
    ENTRUSTED.filter((holder) => (data.figures.value('outstanding', holder) ?? 0) > 0).map(
      (holder) =>
        may`${HOLDER_NAMES[holder]} ${amount(data, 'outstanding', holder)}, chiếm ${shown(data, percentText(decimals), 'outstanding', holder, 'share')}`,
    ),
  );
  const known = parts.filter((part) => part !== null);
  const rest = known.length === ENTRUSTED.length ? roundedSum(known, decimals, 'tỷ trọng') : '';
  return may`trong đó: ${said}${optional(words(rest))}`;
}

export const lendingResult = (data: ReportData): Phrase =>
  paragraphOf(entrustedDebt(data), shares(data), means(data), movements(data), otherTimes(data));

/** What the office lends as a whole, and what went out and came back. */
export const officeResult = (data: ReportData): Phrase =>
  paragraphOf(agreements(data), funds(data), officeDebt(data), flows(data));

/** Nợ quá hạn, with the movement of the debt in per cent and of its ratio in percentage points. */
export function overdue(data: ReportData): Phrase {
  const moves = moved(data, millionText, 'overdue');
  if (data.figures.value('overdue') === 0)
    return listed(
      [may`${shown(data, () => 'không có nợ quá hạn', 'overdue')}`, may`${moves} ${SINCE.yearStart}`],
      ', ',
    );
  return listed(
    [
      must`nợ quá hạn ${shown(data, millionText, 'overdue')}, chiếm tỷ lệ ${shown(data, percentText(2), 'overdueRatio')}`,
      may`${moves}${optional(grown(data, 'overdue'))} ${SINCE.yearStart}`,
      may`tỷ lệ nợ quá hạn ${ratioMoved(data)}`,
    ],
    ', ',
  );
}

const ratioMoved = (data: ReportData): Phrase => moved(data, pointsText, 'overdueRatio');

/** Which organisation has the highest ratio of overdue debt and which the lowest; nothing where they are alike in print. */
export function overdueSpread(data: ReportData): Phrase {
  const lines = ENTRUSTED.flatMap((holder) => {
    const ratio = data.figures.value('overdueRatio', holder);
    const debt = data.figures.value('outstanding', holder) ?? 0;
    return ratio !== null && debt > 0 ? [{ holder, ratio }] : [];
  }).sort((a, b) => b.ratio - a.ratio);
  const [highest, lowest] = [lines[0], lines.at(-1)];
  if (!highest || !lowest) return NOTHING;
  const print = percentText(2);
  if (print(highest.ratio) === print(lowest.ratio)) return NOTHING;
  const of = (holder: Holder): Phrase => may`${HOLDER_NAMES[holder]} (${shown(data, print, 'overdueRatio', holder)})`;
  return may`tỷ lệ nợ quá hạn cao nhất là ${of(highest.holder)}, thấp nhất là ${of(lowest.holder)}`;
}

export function frozen(data: ReportData): Phrase {
  const held = data.figures.value('frozen');
  if (held === null) return NOTHING;
  const moves = may`${moved(data, millionText, 'frozen')} ${SINCE.yearStart}`;
  if (held === 0) return listed([may`${shown(data, () => 'không có nợ khoanh', 'frozen')}`, moves], ', ');
  return listed(
    [
      may`nợ khoanh ${shown(data, millionText, 'frozen')}, chiếm tỷ lệ ${shown(data, percentText(2), 'frozenRatio')}`,
      moves,
    ],
    ', ',
  );
}

export const arrears = (data: ReportData): Phrase => {
  const inactive = data.figures.value('inactiveLoans');
  return listed([
    may`lãi tồn ${shown(data, millionText, 'arrears')}`,
    inactive === 0
      ? may`${shown(data, () => 'không có món vay 03 tháng không hoạt động', 'inactiveLoans')}`
      : may`có ${counted(data, 'inactiveLoans')} món vay 03 tháng không hoạt động`,
  ]);
};

export const qualityResult = (data: ReportData): Phrase =>
  paragraphOf(overdue(data), overdueSpread(data), frozen(data), arrears(data));

/** Xóa nợ: typed on the input sheet, and asked for by the form. */
export const writeOffs = (data: ReportData): Phrase =>
  data.figures.value('writtenOffLoans') === 0
    ? paragraphOf(may`từ đầu năm không phát sinh ${shown(data, () => 'xóa nợ', 'writtenOffLoans')}`)
    : paragraphOf(
        must`về xử lý nợ rủi ro, từ đầu năm đã xóa nợ ${counted(data, 'writtenOffLoans')} món vay, số tiền gốc ${shown(data, millionText, 'writtenOff')}`,
      );
