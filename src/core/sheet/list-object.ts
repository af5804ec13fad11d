import type { Area } from '../cell/address';

/** A table object of Excel ("Định dạng dưới dạng bảng"): where it stands is known, not guessed. */
export interface ListObject {
  readonly name: string;
  /** with its header row and its totals row, where they are shown */
  readonly area: Area;
  /** names of its columns where the header row is hidden and stands in no cells; else null */
  readonly hiddenHeadings: readonly string[] | null;
  /** its last row is Excel's totals row */
  readonly hasTotals: boolean;
}
