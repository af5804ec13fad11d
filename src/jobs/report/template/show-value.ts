import { formatTraits } from '../../../core/cell/number-format';
import { OFFSET_1904 } from '../../../core/cell/serial';
import type { FoundToken } from '../../../core/report/template/find-tokens';
import type { LineWord } from '../../../core/report/template/lines';
import { decimalsOf, shownBy, unitOf } from '../../../core/report/template/resolve';
import { formatDate, formatNumber } from '../../../i18n/format';
import { terms } from '../../../i18n/terms';
import { templateWords } from '../../../i18n/tokens/document';

/** What stands where nobody says. */
export const UNSAID = '…';

/** What is put into a cell that is one token. A number keeps all its digits; how many are shown is the cell's format. */
export interface ShownCell {
  readonly content: string | number;
  /** for a cell that has no format of its own */
  readonly numberFormat?: string;
}

/**
 * The value for a cell that is one token. In a cell formatted as a percentage 5 % stands as 0,05, in one formatted as a date a day as its
 * serial. Only decimals that the token itself asks for round the number.
 */
export function cellOf(found: FoundToken, value: LineWord | null, numberFormat: string, date1904: boolean): ShownCell {
  if (value === null || typeof value === 'object' || typeof value === 'string')
    return { content: wordsOf(found, value) };
  if (found.format.inWords || found.format.direction) return { content: wordsOf(found, value) };
  const traits = formatTraits(numberFormat);
  const shown = shownBy(found.token);
  if (shown === 'day')
    return traits.date ? { content: value - (date1904 ? OFFSET_1904 : 0) } : { content: formatDate(value) };
  const inUnit = rounded(value / unitOf(found.token, found.format), found.format.decimals);
  const content = shown === 'percent' && traits.percent ? inUnit / 100 : inUnit;
  if (numberFormat !== 'General' && numberFormat !== '@') return { content };
  const decimals = decimalsOf(found.token, found.format);
  return { content, numberFormat: `#,##0${decimals ? `.${'0'.repeat(decimals)}` : ''}` };
}

const rounded = (value: number, decimals: number | undefined): number =>
  decimals === undefined ? value : Number(value.toFixed(decimals));

/** The value as words within a text, in Vietnamese: `1.247`, `0,78`, `30/09/2026`; "…" where nobody says. */
export function wordsOf(found: FoundToken, value: LineWord | null): string {
  if (value === null) return UNSAID;
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return wordOf(value);
  const shown = shownBy(found.token);
  if (shown === 'day') return formatDate(value);
  if (found.token.type === 'fact') return String(value);
  const { direction, inWords } = found.format;
  if (inWords) return templateWords.inWords(value, shown);
  const inUnit = (direction ? Math.abs(value) : value) / unitOf(found.token, found.format);
  const printed = formatNumber('vi', inUnit, decimalsOf(found.token, found.format));
  return direction ? templateWords.change(value, printed) : printed;
}

function wordOf(value: Exclude<LineWord, string | number>): string {
  if ('organisation' in value) return terms.vi.organisations[value.organisation];
  if ('class' in value) return templateWords.classOf(terms.vi.classes[value.class], value.forecast);
  return value.reasons.map((reason) => templateWords.reasons[reason]).join('; ');
}
