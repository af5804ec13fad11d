import { isDigits } from './code';

/**
 * Whole digits with a sign between every three of them, from the right; anything else (1e+21) comes back as it is.
 * @example inThousands('1247187', '.') // '1.247.187'
 */
export function inThousands(digits: string, sign: string): string {
  if (!isDigits(digits)) return digits;
  const first = digits.length % 3 || 3;
  let grouped = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) grouped += sign + digits.slice(at, at + 3);
  return grouped;
}
