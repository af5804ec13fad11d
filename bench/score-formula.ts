import { CRITERIA, type Criterion } from '../src/core/rubric/criterion';
import type { Band, Edition } from '../src/core/rubric/edition';

/**
 * The formula by which a person would score a row of six measures in columns B to G: a chain of IFs for each criterion, added up.
 * @example scoreFormula(EDITION_3986, 2) // '=IF(AND(B2>=95),20,…)+IF(…)+…'
 */
export const scoreFormula = (edition: Edition, row: number): string =>
  `=${CRITERIA.map((criterion, at) => pointsFormula(edition, criterion, `${'BCDEFG'[at] ?? ''}${row}`)).join('+')}`;

const pointsFormula = (edition: Edition, criterion: Criterion, cell: string): string =>
  edition.criteria[criterion].bands.reduceRight(
    (rest, band) => `IF(${conditionOf(band, cell)},${band.points},${rest})`,
    '0',
  );

function conditionOf({ from, to, includeFrom, includeTo }: Band, cell: string): string {
  const parts = [
    ...(from === null ? [] : [`${cell}>${includeFrom ? '=' : ''}${from}`]),
    ...(to === null ? [] : [`${cell}<${includeTo ? '=' : ''}${to}`]),
  ];
  return parts.length === 0 ? 'TRUE()' : `AND(${parts.join(',')})`;
}
