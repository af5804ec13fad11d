import { HEADED_PAGES, HEADER_PARTS, MARGINS, type ExportPage, type Span } from './export-sheet';

/** Queues the reading of how a sheet is printed. @returns what gives it once the caller has synced */
export function takePage(sheet: Excel.Worksheet): () => ExportPage {
  const layout = sheet.pageLayout.load(
    'orientation,paperSize,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,' +
      'centerHorizontally,centerVertically,printHeadings,printGridlines,blackAndWhite,zoom',
  );
  const { headersFooters } = layout;
  headersFooters.load('state');
  const pages = HEADED_PAGES.map((page) => [page, headersFooters[page].load(HEADER_PARTS.join(','))] as const);
  const rows = layout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  const columns = layout.getPrintTitleColumnsOrNullObject().load('columnIndex,columnCount');
  return () => ({
    orientation: layout.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
    paper: layout.paperSize,
    margins: Object.fromEntries(MARGINS.map((side) => [side, layout[`${side}Margin`]])) as ExportPage['margins'],
    centred: { horizontally: layout.centerHorizontally, vertically: layout.centerVertically },
    headings: layout.printHeadings,
    gridlines: layout.printGridlines,
    blackAndWhite: layout.blackAndWhite,
    zoom: zoomOf(layout.zoom),
    titleRows: rows.isNullObject ? null : spanOf(rows.rowIndex, rows.rowCount),
    titleColumns: columns.isNullObject ? null : spanOf(columns.columnIndex, columns.columnCount),
    rowBreaks: [],
    columnBreaks: [],
    headers: {
      state: headersFooters.state,
      pages: Object.fromEntries(
        pages.map(([page, told]) => [page, Object.fromEntries(HEADER_PARTS.map((part) => [part, told[part]]))]),
      ) as ExportPage['headers']['pages'],
    },
  });
}

const spanOf = (from: number, count: number): Span => ({ from, to: from + count - 1 });

const zoomOf = ({
  scale,
  horizontalFitToPages,
  verticalFitToPages,
}: Excel.PageLayoutZoomOptions): ExportPage['zoom'] =>
  horizontalFitToPages || verticalFitToPages
    ? { wide: horizontalFitToPages ?? null, tall: verticalFitToPages ?? null }
    : { scale: scale ?? 100 };

/** Queues the reading of where pages begin; the breaks have been loaded. @returns what gives it once the caller has synced */
export function takeBreaks(
  rows: Excel.PageBreakCollection,
  columns: Excel.PageBreakCollection,
): () => Pick<ExportPage, 'rowBreaks' | 'columnBreaks'> {
  const below = rows.items.map((line) => line.getCellAfterBreak().load('rowIndex'));
  const after = columns.items.map((line) => line.getCellAfterBreak().load('columnIndex'));
  return () => ({
    rowBreaks: below.map(({ rowIndex }) => rowIndex),
    columnBreaks: after.map(({ columnIndex }) => columnIndex),
  });
}
