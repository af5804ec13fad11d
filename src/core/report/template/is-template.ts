import type { Grid } from '../../sheet/grid';
import { findTokens, hasTokens } from './find-tokens';

/** Larger sheets are lists, and too long to be looked through each time. */
export const MOST_TEMPLATE_CELLS = 20_000;

/** Whether a sheet is the office's own form with tokens: it holds no figures, so no other job reads it. */
export const isTemplate = ({ values, cols }: Grid): boolean =>
  values.length * cols.length <= MOST_TEMPLATE_CELLS &&
  values.some((row) =>
    row.some(
      (value) =>
        typeof value === 'string' &&
        hasTokens(value) &&
        findTokens(value).pieces.some((piece) => typeof piece !== 'string'),
    ),
  );
