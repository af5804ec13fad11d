import type { Edition } from '../core/rubric/edition';
import { EDITION_3986, editionById, editions } from '../core/rubric/editions';
import { Fault } from './fault';
import { cellOf, isBlankOrZero } from './range/cells';

/** The edition that a person names by the number of its text (3986); omitted or blank = the newest of the product. */
export function editionArgument(given: unknown): Edition {
  const cell = cellOf(Array.isArray(given) ? (given[0] as unknown[])?.[0] : given);
  if (isBlankOrZero(cell)) return editions[editions.length - 1] ?? EDITION_3986;
  const number = /\d{2,}/.exec(String(cell))?.[0] ?? String(cell);
  const edition = editionById(String(cell)) ?? editionById(number);
  if (!edition) throw new Fault('edition', { given: String(cell), known: editions.map(({ id }) => id).join(', ') });
  return edition;
}
