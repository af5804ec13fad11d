import type { ReportData } from '../../core/report/report-data';
import { ENTRUSTED } from '../../core/record/organisation';
import { amount, amountText, counted, moved, movedSince, percentText, reachedText, shown } from './numbers';
import { listed, may, must, optional, paragraphOf, type Phrase } from './phrase';
import { SHORT_NAMES } from './words';

/** Section I.2.2: what the members of the groups save. */
export const savingsFlows = (data: ReportData): Phrase =>
  must`từ đầu năm, doanh số thu tiền gửi của tổ viên đạt ${amount(data, 'savingsIn')}, doanh số chi ${amount(data, 'savingsOut')}`;

export const savingsBalance = (data: ReportData): Phrase =>
  listed(
    [
      must`số dư tiền gửi đạt ${amount(data, 'savings')}`,
      may`${movedSince(data, amountText(data), 'savings')}`,
      may`đạt ${shown(data, reachedText, 'savings', 'total', 'reached')} kế hoạch`,
    ],
    ', ',
  );

/** Members with a balance and members who paid in during the month are two different things, and are said as two. */
export function savers(data: ReportData): Phrase {
  const groups = data.figures.value('savingsGroupRatio');
  const all = may`${shown(data, () => '100%', 'savingsGroupRatio')} số Tổ TK&VV có số dư tiền gửi`;
  const some = may`${counted(data, 'savingsGroups')} Tổ TK&VV có số dư tiền gửi${optional(
    may`, chiếm ${shown(data, percentText(1), 'savingsGroupRatio')} số tổ`,
  )}`;
  return listed(
    [
      groups === 100 ? all : some,
      may`${counted(data, 'savers')} tổ viên tham gia gửi tiền${optional(
        may`, chiếm ${shown(data, percentText(1), 'saverRatio')} số tổ viên`,
      )}`,
      may`trong tháng có ${counted(data, 'monthSavers')} tổ viên gửi tiền${optional(
        may`, chiếm ${shown(data, percentText(1), 'monthSaverRatio')}`,
      )}`,
    ],
    '; ',
  );
}

export const savingsByOrganisation = (data: ReportData): Phrase =>
  may`trong đó: ${listed(
    ENTRUSTED.map(
      (holder) =>
        may`${SHORT_NAMES[holder]} ${amount(data, 'savings', holder)}${optional(
          may`, ${moved(data, amountText(data), 'savings', holder)}`,
        )}`,
    ),
  )}`;

export const savingsResult = (data: ReportData): Phrase =>
  paragraphOf(savingsFlows(data), savers(data), savingsBalance(data), savingsByOrganisation(data));
