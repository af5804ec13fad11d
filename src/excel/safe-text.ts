/**
 * How a text must be written so that Excel keeps it as it is. Excel reads what is written as if it were typed:
 * `=…`, `+…`, `-…`, `@…` become formulas (formula injection), `0123` a number, `1/2/2026` a date, `TRUE` a boolean.
 * A leading apostrophe, which Excel does not show, prevents all of it.
 * @example safeText('=1+1') // "'=1+1"; safeText('Tổ 12') // 'Tổ 12'
 */
export const safeText = (text: string): string =>
  /^[\s=+\-@'\d.,(%$€£¥]/.test(text) || /^(true|false)$/i.test(text) ? `'${text}` : text;
