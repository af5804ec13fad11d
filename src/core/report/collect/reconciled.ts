import { growth, intersects } from '../../check/interval';
import { intervalOf } from '../../cell/figure';
import { ENTRUSTED } from '../../record/organisation';
import { figureId } from '../figure';
import type { Figure, FigureKey } from '../figure';
import { Figures } from '../figures';
import { itemOf } from '../items';
import type { PrintedChange } from './organisation-table';

/** The first of several figures of one name. */
export function firstOfEach(figures: Iterable<Figure>): Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const id = figureId(figure.key);
    if (!first.has(id)) first.set(id, figure);
  }
  return [...first.values()];
}

/**
 * What tables print less what their own rows contradict: a total gives way to the sum of the four organisations, a ratio to the amounts
 * behind it, and a growth that does not fit its change and its value, rounded or not, is worked out anew.
 */
export function reconciled(figures: readonly Figure[]): Figure[] {
  const all = firstOfEach(figures);
  const ids = new Set(all.map(({ key }) => figureId(key)));
  const hasFour = (key: FigureKey): boolean => ENTRUSTED.every((of) => ids.has(figureId({ ...key, of })));
  const kept = all.filter(
    ({ key }) => !(key.of === 'total' && key.at !== 'plan' && key.aspect !== 'growth' && hasFour(key)),
  );
  const isWorkedOut = ({ key }: Figure): boolean =>
    key.aspect === 'growth' || (key.aspect === 'value' && key.at !== 'plan' && itemOf(key.item).ratio !== undefined);
  const values = new Figures(kept.filter((figure) => !isWorkedOut(figure)));
  return kept.filter((figure) => {
    if (!isWorkedOut(figure)) return true;
    return figure.key.aspect === 'growth' ? fits(figure, values) : values.get(figure.key) === null;
  });
}

function fits(printed: Figure, values: Figures): boolean {
  const change = values.get({ ...printed.key, aspect: 'change' });
  const now = values.get({ ...printed.key, aspect: 'value', at: 'now' });
  if (!change || !now) return true;
  const possible = growth(intervalOf(change), intervalOf(now));
  return possible === null || intersects(possible, intervalOf(printed));
}

/**
 * Changes that a table prints count where the report's own value is that table's, or where the other day is in no sheet and the table's
 * value agrees with the report's: a change beside another area's figures would be nobody's.
 */
export function usableChanges(changes: readonly PrintedChange[], known: readonly Figure[]): Figure[] {
  const figures = new Figures(known);
  return changes.flatMap(({ figure, table, stated }) => {
    const now = figures.get({ ...figure.key, aspect: 'value', at: 'now' });
    if (!now) return [];
    if (now.basis !== 'counted' && now.sources.every(({ sheet }) => sheet === table.sheet)) return [figure];
    const isKnown = figures.get({ ...figure.key, aspect: 'value' }) !== null;
    return !isKnown && stated !== null && agrees(stated, now) ? [figure] : [];
  });
}

/** Printed figures may be rounded or cut off. */
const agrees = ({ value, half }: Figure, other: Figure): boolean =>
  intersects({ low: value - half, high: value + 2 * half }, intervalOf(other));

/** Whether a table speaks of the same area as what is known: a province's table beside one office's loans agrees with hardly anything. */
export function isOfSameArea(printed: readonly Figure[], known: readonly Figure[]): boolean {
  const byId = new Map(known.map((figure) => [figureId(figure.key), figure] as const));
  const compared = printed.flatMap((figure) => {
    const other = byId.get(figureId(figure.key));
    return other ? [agrees(figure, other)] : [];
  });
  return compared.filter(Boolean).length * 2 >= compared.length;
}
