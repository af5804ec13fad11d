import { parseArea, splitSheet, type Area } from '../core/cell/address';
import type { FormulaColumn } from '../core/sheet/formulas';
import type { CellValue, Grid } from '../core/sheet/grid';
import type { HiddenLines } from '../core/sheet/hidden-lines';
import { askFonts, fontsOf, type AskedFonts } from './column-fonts';
import { formulaColumns } from './formula-columns';
import { askObjects, filtersOf, listObjectsOf, type AskedObjects } from './list-objects';
import type { FilledSheet } from './list-sheets';
import { lengthOf, membersOf, type Extent, type Run } from './read-extent';
import { isExcelError } from './run';

/** Rows in which a heading is looked for; also the rows whose number formats are read. */
const HEAD_ROWS = 60;
/** Sheets up to this many cells are read whole, formats and all. */
const SMALL_SHEET = 20_000;
/** Cells of one request that asks for formats and formulas too: some 40 bytes a cell. */
const HEAD_CELLS = 40_000;

/** A sheet to read and where it holds something. */
export interface Extended extends FilledSheet {
  readonly extent: Extent;
}

/** Rows of a sheet that are read first: all of a small sheet, the head of a large one. */
function headRows({ extent: { rows, cols } }: Extended): number {
  const first = rows[0]?.count ?? 0;
  return lengthOf(rows) * lengthOf(cols) <= SMALL_SHEET ? first : Math.min(first, HEAD_ROWS);
}

/**
 * The first rows of each sheet with all columns: values, formulas, number formats, merged areas, fonts, table objects and filters. Where
 * Excel on the web finds an answer too large, less is asked for at a time, and at last no formulas.
 */
export async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly Extended[],
  date1904: boolean,
): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (let from = 0, to = 0; from < sheets.length; from = to) {
    let cells = 0;
    do cells += headRows(sheets[to]!) * lengthOf(sheets[to]!.extent.cols);
    while (++to < sheets.length && cells < HEAD_CELLS);
    grids.push(...(await readHeadGroup(context, sheets.slice(from, to), date1904)));
  }
  return grids;
}

/** One request, unless its answer is too large. */
async function readHeadGroup(
  context: Excel.RequestContext,
  sheets: readonly Extended[],
  date1904: boolean,
  withFormulas = true,
): Promise<Grid[]> {
  const asked = sheets.map((sheet) => askHead(sheet, withFormulas));
  try {
    await context.sync();
  } catch (error) {
    const tooLarge = isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || (sheets.length === 1 && !withFormulas)) throw error;
    if (sheets.length === 1) return readHeadGroup(context, sheets, date1904, false);
    const half = sheets.length >> 1;
    const first = await readHeadGroup(context, sheets.slice(0, half), date1904);
    return [...first, ...(await readHeadGroup(context, sheets.slice(half), date1904))];
  }
  return asked.map((head) => headOf(head, date1904));
}

/** What one head was asked for; there after the next sync. */
interface AskedHead {
  readonly sheet: Extended;
  /** the cells, run of columns by run of columns */
  readonly parts: readonly Excel.Range[];
  readonly withFormulas: boolean;
  readonly fonts: readonly AskedFonts[];
  readonly merged: Excel.RangeAreas;
  readonly objects: AskedObjects;
}

function askHead(sheet: Extended, withFormulas: boolean): AskedHead {
  const { worksheet, range, extent } = sheet;
  const { rowIndex, columnIndex, columnCount } = range;
  const rows = headRows(sheet);
  return {
    sheet,
    withFormulas,
    parts: extent.cols.map(({ from, count }) =>
      worksheet
        .getRangeByIndexes(rowIndex, from, rows, count)
        .load(withFormulas ? 'values,formulas,numberFormat' : 'values,numberFormat'),
    ),
    fonts: extent.cols.map(({ from, count }) =>
      askFonts({ worksheet, range: { rowIndex, columnIndex: from, columnCount: count } }, rows),
    ),
    merged: worksheet
      .getRangeByIndexes(rowIndex, columnIndex, rows, columnCount)
      .getMergedAreasOrNullObject()
      .load('areas/items/address'),
    objects: askObjects(sheet),
  };
}

function headOf({ sheet, parts, withFormulas, fonts, merged, objects }: AskedHead, date1904: boolean): Grid {
  const filters = filtersOf(objects);
  const listObjects = listObjectsOf(objects);
  const formulas = withFormulas
    ? parts.flatMap((part, at) => formulasOf(part, sheet.range.rowIndex, sheet.extent.cols[at]!))
    : [];
  return {
    sheet: sheet.worksheet.name,
    row: sheet.range.rowIndex,
    cols: membersOf(sheet.extent.cols),
    values: joined(parts.map(({ values }) => values as CellValue[][])),
    formats: joined(parts.map(({ numberFormat }) => numberFormat as string[][])),
    merges: merged.isNullObject ? [] : mergesOf(merged),
    date1904,
    fonts: fonts.flatMap(fontsOf),
    ...(formulas.length > 0 ? { formulas } : {}),
    ...(listObjects.length > 0 ? { listObjects } : {}),
    ...(filters.length > 0 ? { hidden: { ...NOT_HIDDEN, filters } } : {}),
  };
}

const formulasOf = ({ values, formulas }: Excel.Range, row: number, cols: Run): FormulaColumn[] =>
  formulaColumns(values as CellValue[][], formulas as CellValue[][], row, membersOf([cols]));

const NOT_HIDDEN: HiddenLines = { rows: [], cols: [], filters: [] };

const mergesOf = ({ areas }: Excel.RangeAreas): Area[] =>
  areas.items.map(({ address }) => parseArea(splitSheet(address).address)).filter((area) => area !== null);

/** Blocks of the same rows, side by side. */
const joined = <T>(parts: readonly T[][][]): T[][] =>
  parts.length === 1 ? parts[0]! : (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));
