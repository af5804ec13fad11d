import type { MappingCorrection } from '../core/sheet/corrections';
import type { Grid } from '../core/sheet/grid';
import { recognise, type Recognition } from '../core/sheet/recognise';
import { isSameGrid } from '../core/sheet/same-grid';

interface Remembered {
  readonly grid: Grid;
  /** file name and corrections, which also decide what a sheet is */
  readonly circumstances: string;
  readonly recognition: Recognition;
}

let last: readonly Remembered[] = [];

/**
 * Recognises the sheets of a workbook; a sheet that holds what it held the last time is not looked at again and gives the same tables,
 * the very objects, so that checks can tell that nothing has changed. Only the last workbook is remembered.
 */
export function recogniseAgain(
  grids: readonly Grid[],
  options: { readonly fileName?: string; readonly corrections: readonly MappingCorrection[] },
): Recognition {
  const circumstances = JSON.stringify([options.fileName, options.corrections]);
  const before = last;
  last = grids.map(
    (grid) =>
      before.find((one) => one.circumstances === circumstances && isSameGrid(one.grid, grid)) ?? {
        grid,
        circumstances,
        recognition: recognise([grid], options),
      },
  );
  return {
    tables: last.flatMap(({ recognition }) => recognition.tables),
    unknown: last.flatMap(({ recognition }) => recognition.unknown),
  };
}
