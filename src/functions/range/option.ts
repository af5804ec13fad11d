import { fold } from '../../core/cell/fold';
import type { ArgumentId } from '../../i18n/functions/arguments';
import { Fault } from '../fault';
import { cellOf, isBlankOrZero } from './cells';

/** The words that a person may write for an option; the first is the one that the fault names. */
export type OptionWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Reads an option in any of its words, whatever their case and accents; omitted or blank = the first of `words`. */
export function optionOf<T extends string>(given: unknown, words: OptionWords<T>, argument: ArgumentId): T {
  const options = Object.keys(words) as T[];
  const cell = cellOf(Array.isArray(given) ? (given[0] as unknown[])?.[0] : given);
  const first = options[0];
  if (isBlankOrZero(cell) && first !== undefined) return first;
  const text = fold(String(cell));
  const found = options.find((option) => fold(option) === text || words[option].some((word) => fold(word) === text));
  if (found === undefined) throw new Fault('option', { argument, given: String(cell), allowed: options.join(', ') });
  return found;
}
