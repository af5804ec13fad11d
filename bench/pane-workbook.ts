import type { Grid } from '../src/core/sheet/grid';
import { createWorkbook } from '../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../src/sandbox/model/style';
import { cellKey, type Workbook } from '../src/sandbox/model/workbook';

/** A workbook of the sandbox with a sheet for each grid: its cells are set one by one, no file is read. */
export function workbookOf(grids: readonly Grid[], fileName: string): Workbook {
  const workbook = createWorkbook(
    grids.map(({ sheet }) => sheet),
    fileName,
  );
  grids.forEach(({ values }, at) =>
    values.forEach((cells, row) =>
      cells.forEach((value, col) => {
        if (value !== '') workbook.sheets[at]?.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE });
      }),
    ),
  );
  return workbook;
}
