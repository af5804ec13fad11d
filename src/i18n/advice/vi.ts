import type { Advice } from '../../core/rubric/advise';
import type { Effort } from '../../core/rubric/effort';
import { formatNumber } from '../format';
import { terms } from '../terms';
import { enoughMoney } from './money';

const number = (value: number): string => formatNumber('vi', value);

/** What has to be done, without its points. */
function deed({ criterion, unit, amount, share, bound, inclusive }: Effort): string {
  const money = `${enoughMoney(amount, 'vi')} tr.đ`;
  switch (unit) {
    case 'collect': {
      const all = share === 1 ? 'hết' : 'thêm';
      if (criterion === 'overdue') return `thu ${all} ${money} nợ quá hạn`;
      return criterion === 'principal' ? `thu ${all} ${money} nợ gốc đến hạn` : `thu ${all} ${money} tiền lãi`;
    }
    case 'save':
      return `tăng thêm ${money} tiền gửi mỗi tháng`;
    case 'members':
      return `thêm ${number(amount)} tổ viên gửi tiền`;
    case 'thousandPerMember':
      return `tăng thêm ${number(amount)} nghìn đồng tiền gửi mỗi tổ viên một tháng`;
    case 'percentagePoints': {
      const to = `${inclusive ? '' : criterion === 'overdue' ? 'dưới ' : 'trên '}${number(bound)}%`;
      if (criterion === 'attendance')
        return inclusive ? `tham gia ${to} số phiên giao dịch xã` : 'tham gia giao dịch xã';
      const names: Readonly<Record<string, string>> = {
        overdue: 'tỷ lệ nợ quá hạn',
        principal: 'tỷ lệ thu nợ gốc',
        interest: 'tỷ lệ thu lãi',
        savers: 'tỷ lệ tổ viên gửi tiền',
      };
      return `${criterion === 'overdue' ? 'giảm' : 'nâng'} ${names[criterion] ?? terms.vi.criteria[criterion]} ${
        criterion === 'overdue' ? 'xuống' : 'lên'
      } ${to} (${number(amount)} điểm phần trăm)`;
    }
  }
}

/** The advice to a group, as one line. */
export const vi = {
  /** @example 'Thu thêm 12,4 tr.đ nợ quá hạn → +5 điểm → Khá' */
  advice: ({ efforts, gain, to }: Advice): string => {
    const deeds = efforts.map((effort) =>
      efforts.length === 1 ? deed(effort) : `${deed(effort)} (+${number(effort.gain)})`,
    );
    const line = `${deeds.join('; ')} → +${number(gain)} điểm → ${terms.vi.classes[to]}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  /** where no way to the next class can be told: the points lost most */
  lost: (lost: readonly { readonly criterion: keyof typeof terms.vi.criteria; readonly lost: number }[]): string =>
    `Mất điểm nhiều nhất: ${lost.map((one) => `${terms.vi.criteria[one.criterion].toLowerCase()} −${number(one.lost)}`).join(', ')}`,
};
