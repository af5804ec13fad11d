import type { FigureKey } from '../../core/report/figure';
import { itemOf } from '../../core/report/items';
import { shownBy } from '../../core/report/template/resolve';
import { formatNumber } from '../format';
import type { Language } from '../language';

const UNITS = {
  vi: { million: 'triệu đồng', percent: '%', change: 'điểm phần trăm', points: 'điểm' },
  en: { million: 'million đồng', percent: '%', change: 'percentage points', points: 'points' },
} as const;

/**
 * A figure's value with its unit: amounts in triệu đồng to the last đồng, means with one decimal, ratios and points with two.
 * @param value đồng, %, percentage points, points or a count
 * @example figureValue(figureKey('outstanding'), 1_500_000, 'vi') // '1,5 triệu đồng'
 */
export function figureValue(key: FigureKey, value: number, language: Language): string {
  const units = UNITS[language];
  const isMean = itemOf(key.item).ratio !== undefined;
  switch (shownBy({ type: 'figure', key })) {
    case 'money':
      return `${formatNumber(language, value / 1e6, isMean ? 1 : undefined)} ${units.million}`;
    case 'percent': {
      const printed = formatNumber(language, value, 2);
      // a ratio changes by percentage points, everything else by percent of itself
      return key.aspect === 'change' ? `${printed} ${units.change}` : printed + units.percent;
    }
    case 'points':
      return `${formatNumber(language, value, 2)} ${units.points}`;
    default:
      return formatNumber(language, value, isMean ? 1 : undefined);
  }
}
