import type { MappingCorrection } from '../core/sheet/corrections';
import type { Grid } from '../core/sheet/grid';
import { recogniseSteps, type Recognition } from '../core/sheet/recognise';
import { sameGridSteps } from '../core/sheet/same-grid';
import { within, type Steps } from '../core/steps';

interface Remembered {
  readonly grid: Grid;
  /** file name and corrections, which also decide what a sheet is */
  readonly circumstances: string;
  readonly recognition: Recognition;
}

let last: readonly Remembered[] = [];

/**
 * Recognises the sheets of a workbook; a sheet that holds what it held the last time is not looked at again and gives the same tables,
 * the very objects, so that checks can tell that nothing has changed. Only the last workbook is remembered; work that is given up halfway
 * leaves the memory as it was.
 */
export function* recogniseAgain(
  grids: readonly Grid[],
  options: { readonly fileName?: string; readonly corrections: readonly MappingCorrection[] },
): Steps<Recognition> {
  const circumstances = JSON.stringify([options.fileName, options.corrections]);
  const before = last.filter((one) => one.circumstances === circumstances);
  const now: Remembered[] = [];
  const total = grids.length;
  for (const [from, grid] of grids.entries()) {
    const known = yield* within(findSame(before, grid), { from, share: COMPARING, total });
    const reading = { from: from + COMPARING, share: 1 - COMPARING, total };
    const recognition = known?.recognition ?? (yield* within(recogniseSteps([grid], options), reading));
    now.push({ grid, circumstances, recognition });
  }
  last = now;
  return {
    tables: now.flatMap(({ recognition }) => recognition.tables),
    unknown: now.flatMap(({ recognition }) => recognition.unknown),
  };
}

/** Share of the work on a sheet that it takes to see whether it has changed. */
const COMPARING = 0.1;

function* findSame(before: readonly Remembered[], grid: Grid): Steps<Remembered | null> {
  for (const one of before) if (yield* sameGridSteps(one.grid, grid)) return one;
  return null;
}
