import type { Grid } from '../core/sheet/grid';
import { listSheets } from './list-sheets';
import { planBody, readBlocks, withoutBlankEnd, withTitles, type Block, type ReadOptions } from './read-body';
import { readExtents, type Run } from './read-extent';
import { readHeads } from './read-heads';
import { withHidden } from './read-hidden';

/** Chooses, from a large sheet's first rows, the sheet columns worth reading; at once or in slices. */
export type ColumnChooser = (head: Grid) => readonly number[] | Promise<readonly number[]>;

export interface WorkbookContent {
  /** the user's sheets that hold anything, in tab order; the add-in's own and very hidden ones are left out */
  readonly grids: readonly Grid[];
  readonly emptySheets: readonly string[];
  readonly protectedSheets: readonly string[];
  /** formulas are calculated only when the user says so: what they show may be of an earlier day */
  readonly manual: boolean;
}

/**
 * Reads the user's sheets: small ones whole, large ones first their heads and then only the columns that the heads show to be needed.
 * Nothing is written. Round trips: three for an office of small sheets, one more for each 100,000 cells beyond; one or two where rows or
 * columns are hidden, one where a value strayed to the far edge of a sheet.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  choose: ColumnChooser,
  options: ReadOptions = {},
): Promise<WorkbookContent> {
  const { filled, emptySheets, date1904, manual } = await listSheets(context);
  const extents = await readExtents(context, filled);
  const sheets = filled.map((sheet, index) => ({ ...sheet, extent: extents[index]! }));
  const heads = await readHeads(context, sheets, date1904);
  const bodies: Block[] = [];
  const grids: Grid[] = [];
  for (const [index, head] of heads.entries()) {
    const { worksheet, extent } = sheets[index]!;
    const rest = rowsBelow(extent.rows, head.row + head.values.length);
    const chosen = rest.length > 0 ? await choose(head) : [];
    if (chosen.length === 0) {
      grids.push(head);
      continue;
    }
    const { grid, blocks } = planBody(worksheet, head, rest, withTitles(head, chosen));
    bodies.push(...blocks);
    grids.push(grid);
  }
  await readBlocks(context, bodies, options);
  return {
    grids: await withHidden(context, sheets, grids.map(withoutBlankEnd), options.signal),
    emptySheets,
    manual,
    protectedSheets: filled.filter(({ protection }) => protection.protected).map(({ worksheet }) => worksheet.name),
  };
}

/** What is left of runs of rows from a row on. */
const rowsBelow = (rows: readonly Run[], row: number): Run[] =>
  rows
    .map(({ from, count }) => ({ from: Math.max(from, row), count: count - Math.max(0, row - from) }))
    .filter(({ count }) => count > 0);
