import { areaName, cellName } from '../core/cell/address';
import type { Edit, RepairId } from '../core/check/repairs/repair';
import type { RepairRecord } from '../core/settings/sections/repairs';
import { columnBlocks } from '../excel/cell-blocks';

/** More cells than this of one repair are kept as runs of a column, each with its first and last cell: the trail must stay readable. */
const MOST_SINGLE = 500;

/** What a repair did, for the audit trail: cell by cell, or run by run where there are very many. */
export const repairRecords = (repair: RepairId, edits: readonly Edit[], when: number | null): RepairRecord[] =>
  edits.length <= MOST_SINGLE
    ? edits.map(({ sheet, row, col, before, after }) => ({
        ...{ when, repair, sheet, cell: cellName(row, col) },
        before: String(before.value),
        after: String(after.value),
      }))
    : columnBlocks(edits).map(({ sheet, cells, ...area }) => ({
        ...{ when, repair, sheet, cell: areaName(area) },
        before: ends(cells.map((edit) => String(edit.before.value))),
        after: ends(cells.map((edit) => String(edit.after.value))),
      }));

/** @example ends(['1', '2', '3']) // '1 … 3' */
const ends = (values: readonly string[]): string => [...new Set([values[0], values.at(-1)])].join(' … ');
