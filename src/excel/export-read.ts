import { intersect, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { EXPORTED_LOOKS, Looks } from './export-looks';
import { takeBreaks, takePage } from './export-page';
import type { ExportCell, ExportSheet, Line } from './export-sheet';
import type { OwnSheet } from './own-sheet';

/** Cells of one answer of `getCellProperties`: some 750 bytes a cell keep it below the web's 5 MB. */
const CELLS_PER_REQUEST = 5_000;

const SIZES = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Reads what own sheets print, as it stands, whoever wrote it. Sheets that are not there are left out, blank ones too. Two round trips,
 * and for each sheet one per 5,000 cells.
 * @throws TkvvError `cancelled`
 */
export async function readExportSheets(
  context: Excel.RequestContext,
  owns: readonly OwnSheet[],
  signal?: AbortSignal,
): Promise<ExportSheet[]> {
  const { names, worksheets, functions } = context.workbook;
  const found = owns.map(({ mark }) =>
    names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.load('name,showGridlines'),
  );
  const millennium = functions.date(2000, 1, 1).load('value');
  await context.sync();
  const there = found.filter(({ isNullObject }) => !isNullObject);
  const queued = there.map((told) => ({ told, ...queueSheet(worksheets.getItem(told.name)) }));
  await context.sync();
  const sheets: ExportSheet[] = [];
  for (const { told, sheet, printed, used, page, charts, rules, breaks } of queued) {
    const area = used.isNullObject ? null : printedArea(printed, areaOf(used));
    if (!area) continue;
    const content = await readContent(context, sheet, area, takeBreaks(breaks.rows, breaks.columns), signal);
    const { mixedFonts, pageBreaks, top, ...cells } = content;
    sheets.push({
      name: told.name,
      ...{ area, ...cells },
      page: { ...page(), ...pageBreaks },
      showGridlines: told.showGridlines,
      date1904: millennium.value === 35_064,
      underChart: rowsUnder(charts.items, top, cells.rows),
      leftOut: { charts: charts.items.length, conditionalFormats: rules.value, mixedFonts },
    });
  }
  return sheets;
}

const queueSheet = (sheet: Excel.Worksheet) => ({
  sheet,
  printed: sheet.pageLayout
    .getPrintAreaOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
  used: sheet.getUsedRangeOrNullObject(false).load(SIZES),
  page: takePage(sheet),
  charts: sheet.charts.load('items/top,items/height'),
  rules: sheet.getRange().conditionalFormats.getCount(),
  breaks: {
    rows: sheet.horizontalPageBreaks.load('items'),
    columns: sheet.verticalPageBreaks.load('items'),
  },
});

/** What is printed of a sheet: its print area, one block around several; without one, all that it uses. */
function printedArea(printed: Excel.RangeAreas, used: Area): Area | null {
  if (printed.isNullObject) return used;
  const areas = printed.areas.items.map(areaOf);
  const row = Math.min(...areas.map((area) => area.row));
  const col = Math.min(...areas.map((area) => area.col));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const cols = Math.max(...areas.map((area) => area.col + area.cols)) - col;
  return intersect({ row, col, rows, cols }, used);
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  col: columnIndex,
  rows: rowCount,
  cols: columnCount,
});

type PageBreaks = ReturnType<ReturnType<typeof takeBreaks>>;

async function readContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  breaks: () => PageBreaks,
  signal: AbortSignal | undefined,
): Promise<
  Pick<ExportSheet, 'cells' | 'rows' | 'columns' | 'merges'> & {
    mixedFonts: number;
    pageBreaks: PageBreaks;
    top: number;
  }
> {
  const range = sheet.getRangeByIndexes(area.row, area.col, area.rows, area.cols).load('top');
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, area.col + area.cols)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const merged = range
    .getMergedAreasOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const told: Told[] = [];
  for (const part of blocksOf(area)) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const block = sheet.getRangeByIndexes(part.row, part.col, part.rows, part.cols);
    block.load('values,valueTypes,numberFormat');
    const looks = block.getCellProperties(EXPORTED_LOOKS);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
    told.push({ ...pickTold(block), looks: looks.value });
    block.untrack();
  }
  const looks = new Looks(told.flatMap((block) => block.looks.flat()));
  return {
    cells: told.flatMap((block) => cellsOf(block, looks)),
    rows: rows.value.map(({ format, rowHidden }) => lineOf(format?.rowHeight, rowHidden)),
    columns: columns.value.map(({ format, columnHidden }) => lineOf(format?.columnWidth, columnHidden)),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    mixedFonts: looks.mixed,
    pageBreaks: breaks(),
    top: range.top,
  };
}

/** Cell edges are whole pixels on the screen, three quarters of a point each. */
const TOLERANCE = 1.5;

/** @param top points from the sheet's edge to the first row */
function rowsUnder(charts: readonly Excel.Chart[], top: number, rows: readonly Line[]): boolean[] {
  let from = top;
  return rows.map(({ size }) => {
    const to = from + (size ?? 0);
    const isUnder = charts.some((chart) => from >= chart.top - TOLERANCE && to <= chart.top + chart.height + TOLERANCE);
    from = to;
    return isUnder;
  });
}

interface Told {
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

const pickTold = ({ values, valueTypes, numberFormat }: Excel.Range): Omit<Told, 'looks'> => ({
  values: values as CellValue[][],
  types: valueTypes,
  formats: numberFormat as string[][],
});

const cellsOf = ({ values, types, formats, looks }: Told, of: Looks): ExportCell[][] =>
  looks.map((line, row) =>
    line.map((look, col) => ({
      value: types[row]?.[col] === 'Empty' ? null : (values[row]?.[col] ?? null),
      isError: types[row]?.[col] === 'Error',
      look: of.lookOf(look, formats[row]?.[col] ?? 'General'),
    })),
  );

const lineOf = (size: number | null | undefined, hidden: boolean | undefined): Line => ({
  size: size ?? null,
  hidden: hidden ?? false,
});

/** Blocks of whole rows, each small enough for one answer. */
function blocksOf(area: Area): Area[] {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.cols));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}
