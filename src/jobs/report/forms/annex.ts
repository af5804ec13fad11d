import type { Organisation } from '../../../core/record/organisation';
import { ENTRUSTED } from '../../../core/record/organisation';
import { DOTS } from '../../../i18n/report/phrase';
import { SHORT_NAMES, TABLE_WORDS } from '../../../i18n/report/words';
import type { DocumentCell } from '../document';

/** Cells of lists: figures of one group or one commune, which have no name of their own. NaN = no sheet says. */
export const text = (value: string): DocumentCell => ({ type: 'text', text: value });

/** Stands for what no sheet says. */
export const OPEN = text(DOTS);

export const number = (value: number): DocumentCell => (Number.isFinite(value) ? { type: 'number', value } : OPEN);

/** A live sum of rows; open as soon as one of their values is not known: a sum over some would pass for the whole. */
export const sumOf = (rows: readonly string[], values: readonly number[]): DocumentCell =>
  values.every((value) => Number.isFinite(value)) ? { type: 'sumRows', rows } : OPEN;

/** đồng in triệu đồng */
export const million = (dong: number): DocumentCell => number(dong / 1e6);

export const nameOfOrganisation = (organisation: Organisation | null): string =>
  organisation === null ? TABLE_WORDS.unknown : SHORT_NAMES[organisation];

/** What is lent through an organisation, or through one that nobody names. */
export const entrusted = <Line extends { readonly organisation: Organisation | null }>(
  lines: readonly Line[],
): readonly Line[] => lines.filter(({ organisation }) => organisation !== 'direct');

/** Lines by organisation, in the order of the reports; those of nobody known come last. */
export function byOrganisation<Line extends { readonly organisation: Organisation | null }>(
  lines: readonly Line[],
): { readonly organisation: Organisation | null; readonly lines: readonly Line[] }[] {
  const order: readonly (Organisation | null)[] = [...ENTRUSTED, 'direct', null];
  return order
    .map((organisation) => ({ organisation, lines: lines.filter((line) => line.organisation === organisation) }))
    .filter(({ lines: own }) => own.length > 0);
}

/** Lines by commune, in the order in which communes first come. */
export function byCommune<Line extends { readonly commune: string }>(
  lines: readonly Line[],
): { readonly commune: string; readonly lines: readonly Line[] }[] {
  const communes = new Map<string, Line[]>();
  for (const line of lines) {
    const own = communes.get(line.commune);
    if (own) own.push(line);
    else communes.set(line.commune, [line]);
  }
  return [...communes].map(([commune, own]) => ({ commune, lines: own }));
}
