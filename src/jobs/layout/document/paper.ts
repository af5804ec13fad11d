import type { PagePlan } from '../../../excel/sheet-plan';

/** A4 and the margins of Decree 30/2020/NĐ-CP, in millimetres: 20 above and below, 30 on the side of the binding, 15 on the other. */
const MARGINS: PagePlan['margins'] = { top: 20, bottom: 20, left: 30, right: 15 };
const SHORT_SIDE = 210;
const LONG_SIDE = 297;
const POINTS_PER_MM = 72 / 25.4;

/** What the margins leave of a page, in points; a little less than there is, as screens round every row and column to whole pixels. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

const inPoints = (millimetres: number): number => Math.floor(millimetres * POINTS_PER_MM) - 2;

export const PAPERS: Readonly<Record<PagePlan['orientation'], Paper>> = {
  Portrait: {
    width: inPoints(SHORT_SIDE - MARGINS.left - MARGINS.right),
    height: inPoints(LONG_SIDE - MARGINS.top - MARGINS.bottom),
  },
  Landscape: {
    width: inPoints(LONG_SIDE - MARGINS.left - MARGINS.right),
    height: inPoints(SHORT_SIDE - MARGINS.top - MARGINS.bottom),
  },
};

/** One page wide; the page number in the middle of the top margin, not on the first page. */
export const pagePlan = (orientation: PagePlan['orientation'], titleRows: PagePlan['titleRows']): PagePlan => ({
  orientation,
  margins: MARGINS,
  titleRows,
  numbered: true,
});

export const FONT = 'Times New Roman';

/** Sizes of Decree 30/2020: text 13–14, recipients 11–12; a table is printed smaller where its columns need it. */
export const SIZES = {
  body: 14,
  small: 13,
  note: 12,
  recipients: 11,
  /** tried in this order until a table fits the page */
  table: [12, 11, 10, 9, 8],
  source: 8,
} as const;
