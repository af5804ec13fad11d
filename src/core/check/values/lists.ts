import type { Cells } from './parts';

/** What the rules on the cells and rows of lists tell their sentences. */
export interface ListValues {
  'cell.error': Cells;
  'cell.spaces': Cells;
  /** formulas = cells of the column that are calculated */
  'cell.constant': Cells & { formulas: number };
  'cell.required': Cells;
  'cell.missing': Cells;
  'fund.unknown': Cells;
  /** firstLine = line of the first of the rows that are alike; of several, those of the first one told */
  'row.duplicate': Cells & { firstLine: number };
  /** differing = headings of the cells in which the rows differ */
  'row.alike': Cells & { firstLine: number; differing: string };
  /** same = the rows are alike in everything that was read */
  'group.repeated': Cells & { group: string; firstLine: number; same: boolean };
  /** part = so many of the group's members */
  'group.members': Cells & { group: string; part: number; members: number };
}
