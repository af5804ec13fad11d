/**
 * The page of the quarterly report: A4 portrait between margins of 30 and 15 mm leaves 467 points. One grid of columns carries every
 * table; headings and paragraphs run over all of them.
 */
export const WIDTHS: readonly number[] = [26, 116, 58, 46, 58, 46, 40, 42, 40];
export const COLS = WIDTHS.length;
export const WIDTH = WIDTHS.reduce((sum, points) => sum + points, 0);

/** A4 without the margins of 20 mm above and below. */
export const PAGE_HEIGHT = 728;

export const FONT = 'Times New Roman';
/** sizes of Decree 30/2020: body 13–14, recipients 11–12; tables may be smaller */
export const BODY = 14;
export const TABLE = 12;
/** height of a table's row */
export const ROW = 18;
