import { formatTraits } from '../../../core/cell/number-format';
import { OFFSET_1904 } from '../../../core/cell/serial';
import type { CellState } from '../../../core/check/repairs/repair';
import { formatDate, formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';

/** What a cell holds, as a person reads it, and as what Excel keeps it: that is what a repair changes. */
export interface ShownState {
  readonly text: string;
  readonly as: 'text' | 'number' | 'date';
}

/** Spaces that nobody sees: at either end, several in a row, no-break ones. */
const UNSEEN = /^[\s\u00a0]+|[\s\u00a0]+$|[\s\u00a0]{2,}|\u00a0/g;

/** A format that shows thousands apart; a code kept as a number has none. */
const GROUPS = /[#0],[#0]/;

/** @example shownState({ value: ' 1.234 ', numberFormat: '@' }, 'vi', false) // { text: '␣1.234␣', as: 'text' } */
export function shownState(
  { value, numberFormat }: Pick<CellState, 'value' | 'numberFormat'>,
  language: Language,
  date1904: boolean,
): ShownState {
  if (typeof value === 'boolean') return { text: String(value).toUpperCase(), as: 'text' };
  if (typeof value === 'string')
    return { text: value.replace(UNSEEN, (spaces) => '␣'.repeat(spaces.length)), as: 'text' };
  if (formatTraits(numberFormat).date) return { text: formatDate(date1904 ? value + OFFSET_1904 : value), as: 'date' };
  const grouped = formatNumber(language, value);
  const text = GROUPS.test(numberFormat) ? grouped : grouped.replaceAll(language === 'vi' ? '.' : ',', '');
  return { text, as: 'number' };
}
