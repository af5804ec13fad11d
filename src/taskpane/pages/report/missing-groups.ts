import { domainOf, FIGURE_DOMAINS, type FigureDomain } from '../../../core/report/figure-domain';
import type { FigureKey } from '../../../core/report/figure';
import { isAskedFor } from '../../../core/report/inputs/asked-for';

/** Figures that are missing, by what they are about. */
export interface MissingGroup {
  readonly domain: FigureDomain;
  readonly keys: readonly FigureKey[];
}

/** Groups in a fixed order, so that a list does not jump when figures are typed. */
export const missingGroups = (open: readonly FigureKey[]): MissingGroup[] =>
  FIGURE_DOMAINS.map((domain) => ({ domain, keys: open.filter(({ item }) => domainOf(item) === domain) })).filter(
    ({ keys }) => keys.length > 0,
  );

/** How many of the missing figures can be typed on the input sheet; the others need a table. */
export const countToType = (open: readonly FigureKey[]): number => open.filter(isAskedFor).length;
