import { formatNumber } from '../format';
import type { Language } from '../language';

const MILLION = 1_000_000;

/**
 * An amount that is enough, in triệu đồng: rounded up, to a tenth from 1 triệu on, to a thousand đồng below; so doing what it says always
 * reaches the band.
 * @example enoughMoney(12_340_500, 'vi') // '12,4'
 */
export function enoughMoney(dong: number, language: Language): string {
  const unit = dong >= MILLION ? 100_000 : 1_000;
  return formatNumber(language, (Math.ceil(dong / unit) * unit) / MILLION);
}
