import type { NumberStyle } from '../../cell/number';
import { formatTraits } from '../../cell/number-format';
import { countWholeDigits } from '../../cell/print-number';

/**
 * The number format with which a true number is printed as the text was: its decimals, thousands, plus sign, brackets and per cent sign.
 * A cell whose own format already does so keeps it. Signs are en-US, as Excel's formats are: it shows them in the user's own.
 * @example formatLike('1.247.187,5', style, 'General') // '#,##0.0'
 */
export function formatLike(text: string, style: NumberStyle, own: string): string {
  const { decimals, percent } = style;
  const wholeDigits = countWholeDigits(text);
  const grouped = style.group !== null || wholeDigits < 4;
  const traits = formatTraits(own);
  const printsAlike =
    /[0#]/.test(own) &&
    !traits.date &&
    traits.decimals === decimals &&
    traits.percent === percent &&
    (wholeDigits < 4 || own.includes(',') === grouped);
  if (printsAlike && !style.plus) return own;
  const digits = `${grouped && !percent ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '%' : ''}`;
  if (style.plus) return `+${digits};-${digits};${digits}`;
  return style.negative === 'brackets' ? `${digits};(${digits})` : digits;
}
