import type { CellValue } from '../core/sheet/grid';
import { markOf, type FillMemory } from './template-memory';

/** Which cells that people have typed over are filled all the same: none, all, or those with these ids. */
export type Overwrite = 'none' | 'all' | readonly string[];

/** A filled cell that somebody has typed over. */
export interface Edited {
  readonly id: string;
  /** where it stands after the fill; where it stood, if it is `gone` */
  readonly row: number;
  readonly col: number;
  readonly theirs: CellValue;
  /** what would have been, or is now, filled in; null = the template has no such cell any more */
  readonly ours: string | number | null;
  readonly kept: boolean;
  /** its cell, or its line, is gone */
  readonly gone: boolean;
}

interface Filled {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly content: string | number;
}

/** Cells that do not hold what the last fill wrote, nor what this one would. */
export function compareEdits(
  memory: FillMemory,
  formulas: readonly (readonly CellValue[])[],
  cells: readonly Filled[],
  overwrite: Overwrite,
): Edited[] {
  const now = new Map(cells.map((cell) => [cell.id, cell]));
  return memory.cells.flatMap(({ id, row, col, mark }): Edited[] => {
    const theirs = formulas[row]?.[col] ?? '';
    const ours = now.get(id);
    if (markOf(theirs) === mark || (ours && markOf(ours.content) === markOf(theirs))) return [];
    const kept = ours !== undefined && overwrite !== 'all' && !overwrite.includes(id);
    return [
      { id, row: ours?.row ?? row, col: ours?.col ?? col, theirs, ours: ours?.content ?? null, kept, gone: !ours },
    ];
  });
}
