import { CRITERIA } from './criterion';
import type { Criterion } from './criterion';
import type { Band, Edition } from './edition';

/** What is wrong with an edition that an office has entered. `band` counts from 0 in the order of the measure. */
export type EditionFault =
  | { readonly code: 'noBands'; readonly criterion: Criterion }
  | {
      readonly code: 'pointsOutOfRange' | 'emptyBand' | 'gap' | 'overlap' | 'order';
      readonly criterion: Criterion;
      readonly band: number;
    }
  | { readonly code: 'maxima'; readonly sum: number }
  | { readonly code: 'classes' };

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
  const { max, better, bands } = edition.criteria[criterion];
  if (bands.length === 0) return [{ code: 'noBands', criterion }];
  const sorted = [...bands].sort((a, b) => start(a) - start(b) || end(a) - end(b));
  return sorted.flatMap((band, index): EditionFault[] => {
    const faults: EditionFault['code'][] = [];
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
    return faults.map((code) => ({ code, criterion, band: index }) as EditionFault);
  });
}

const start = ({ from }: Band): number => from ?? -Infinity;
const end = ({ to }: Band): number => to ?? Infinity;
