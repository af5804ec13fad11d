import { digest } from '../cell/digest';
import { figureId, type Figure } from './figure';

/**
 * Sixteen letters that stand for all figures that were read, whatever their order: the same source gives the same, another one another.
 * @param figures as read, not those that are worked out from them
 */
export const figuresDigest = (figures: readonly Figure[]): string =>
  digest(
    figures
      .map(({ key, value }) => `${figureId(key)}=${value}`)
      .sort()
      .join('\n'),
  );

/** As people compare it. @example digestText('0f1e2d3c4b5a6978') // '0F1E-2D3C-4B5A-6978' */
export const digestText = (letters: string): string => (letters.toUpperCase().match(/.{1,4}/g) ?? []).join('-');
