import { CRITERIA } from './criterion';
import type { Criterion } from './criterion';
import type { Band, CriterionRule, Edition } from './edition';

/** What is wrong with an edition that an office has entered. `band` counts from 0 in the order of the measure. */
export type EditionFault =
  | { readonly code: 'noBands'; readonly criterion: Criterion }
  | (BandFault & { readonly criterion: Criterion })
  | { readonly code: 'maxima'; readonly sum: number }
  | { readonly code: 'classes' };

export interface BandFault {
  readonly code: 'pointsOutOfRange' | 'emptyBand' | 'gap' | 'overlap' | 'order';
  readonly band: number;
}

/** Every fault of an edition; none = it can be used. Bands must touch without overlap, and a better measure may not earn less. */
export function editionFaults(edition: Edition): readonly EditionFault[] {
  const faults: EditionFault[] = CRITERIA.flatMap((criterion) => criterionFaults(criterion, edition));
  const sum = CRITERIA.reduce((total, criterion) => total + edition.criteria[criterion].max, 0);
  if (sum !== 100) faults.push({ code: 'maxima', sum });
  const bounds = edition.classes.map(({ from }) => from);
  if (bounds.length === 0 || bounds.some((from, index) => index > 0 && from >= (bounds[index - 1] ?? Infinity)))
    faults.push({ code: 'classes' });
  return faults;
}

function criterionFaults(criterion: Criterion, edition: Edition): EditionFault[] {
  const rule = edition.criteria[criterion];
  if (rule.bands.length === 0) return [{ code: 'noBands', criterion }];
  return bandFaults(rule).map((fault) => ({ ...fault, criterion }));
}

/** Bands in the order of the measure. */
export const inOrder = (bands: readonly Band[]): readonly Band[] =>
  [...bands].sort((a, b) => start(a) - start(b) || end(a) - end(b));

/** What is wrong with the bands of one criterion; a fault between two bands is the second one's. */
export function bandFaults({ max, better, bands }: Pick<CriterionRule, 'max' | 'better' | 'bands'>): BandFault[] {
  const sorted = inOrder(bands);
  return sorted.flatMap((band, index): BandFault[] => {
    const faults: BandFault['code'][] = [];
    const before = sorted[index - 1];
    if (band.points < 0 || band.points > max) faults.push('pointsOutOfRange');
    if (start(band) > end(band) || (start(band) === end(band) && !(band.includeFrom && band.includeTo)))
      faults.push('emptyBand');
    if (
      before &&
      (end(before) < start(band) || (end(before) === start(band) && !before.includeTo && !band.includeFrom))
    )
      faults.push('gap');
    if (before && (end(before) > start(band) || (end(before) === start(band) && before.includeTo && band.includeFrom)))
      faults.push('overlap');
    if (before && (better === 'more' ? band.points < before.points : band.points > before.points)) faults.push('order');
    return faults.map((code) => ({ code, band: index }));
  });
}

const start = ({ from }: Band): number => from ?? -Infinity;
const end = ({ to }: Band): number => to ?? Infinity;
