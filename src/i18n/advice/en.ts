import type { Effort } from '../../core/rubric/effort';
import { formatNumber } from '../format';
import { terms } from '../terms';
import { enoughMoney } from './money';
import type { vi } from './vi';

const number = (value: number): string => formatNumber('en', value);

function deed({ criterion, unit, amount, share, bound, inclusive }: Effort): string {
  const money = `${enoughMoney(amount, 'en')} million đồng`;
  switch (unit) {
    case 'collect': {
      const much = share === 1 ? `all ${money}` : `${money} more`;
      if (criterion === 'overdue') return `collect ${much} of overdue debt`;
      return criterion === 'principal' ? `collect ${much} of the principal due` : `collect ${much} of interest`;
    }
    case 'save':
      return `add ${money} of savings a month`;
    case 'members':
      return `${number(amount)} more ${amount === 1 ? 'member saves' : 'members save'}`;
    case 'thousandPerMember':
      return `add ${number(amount)} thousand đồng of savings per member and month`;
    case 'percentagePoints': {
      const to = `${inclusive ? '' : criterion === 'overdue' ? 'below ' : 'above '}${number(bound)}%`;
      if (criterion === 'attendance')
        return inclusive ? `attend ${to} of the commune sessions` : 'attend the commune session';
      return `bring “${terms.en.criteria[criterion].toLowerCase()}” to ${to} (${number(amount)} percentage points)`;
    }
  }
}

export const en: typeof vi = {
  advice: ({ efforts, gain, to }) => {
    const deeds = efforts.map((effort) =>
      efforts.length === 1 ? deed(effort) : `${deed(effort)} (+${number(effort.gain)})`,
    );
    const line = `${deeds.join('; ')} → +${number(gain)} points → ${terms.en.classes[to]}`;
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  lost: (lost) =>
    `Points lost most: ${lost.map((one) => `${terms.en.criteria[one.criterion].toLowerCase()} −${number(one.lost)}`).join(', ')}`,
};
