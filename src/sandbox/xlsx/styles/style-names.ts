import type { Style } from '../../model/style';

/** The file's words for what the model names as Office.js does. */
export const UNDERLINES: Readonly<Record<string, Style['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
export const HORIZONTALS: Readonly<Record<string, Style['horizontal']>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICALS: Readonly<Record<string, Style['vertical']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** The file's word for a value of the model; throws if the model holds something Excel does not know. */
export function fileWord<T extends string>(words: Readonly<Record<string, T>>, value: T): string {
  for (const word in words) if (words[word] === value) return word;
  throw new RangeError(`Excel has no such value: ${value}`);
}

/** Degrees in the model (-90 … 90, 180 = stacked) from the file's 0 … 180 and 255. */
export const degreesOf = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;

export const rotationOf = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);
