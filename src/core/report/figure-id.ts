import { ASPECTS, figureKey, HOLDERS, MOMENTS, type FigureKey } from './figure';
import { ITEM_IDS } from './items';

/**
 * The figure that an id stands for, as `figureId` makes them; null = this version of the add-in knows no such figure, as the workbook may
 * have been filled by another one.
 * @example parseFigureId('outstanding/farmers/change/yearStart')
 */
export function parseFigureId(id: string): FigureKey | null {
  const [first, second, third, fourth, ...part] = id.split('/');
  const item = ITEM_IDS.find((one) => one === first);
  const of = HOLDERS.find((one) => one === second);
  const aspect = ASPECTS.find((one) => one === third);
  const at = MOMENTS.find((one) => one === fourth);
  return item && of && aspect && at ? figureKey(item, of, aspect, at, part.join('/')) : null;
}
