import type { PageLayout, Protection, Sheet, Workbook } from './workbook';

const unprotected = (): Protection => ({ protected: false, password: null, options: {} });

/** Excel's own page set-up for a new sheet: portrait Letter is the US default, A4 is ours. */
const pageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: { state: 'Default', pages: {} },
  rowBreaks: [],
  columnBreaks: [],
});

export function createSheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    notes: new Map(),
    comments: new Map(),
    hyperlinks: new Map(),
    dataValidations: [],
    charts: [],
    conditionalFormats: [],
    protection: unprotected(),
    frozen: { rows: 0, cols: 0 },
    autoFilter: null,
    pageLayout: pageLayout(),
    names: [],
    customProperties: new Map(),
    selection: { row: 0, col: 0, rows: 1, cols: 1 },
  };
}

/** A workbook with the named sheets (one blank sheet if none is named). */
export function createWorkbook(sheetNames: string[] = ['Sheet1'], name = 'Book1.xlsx'): Workbook {
  const sheets = sheetNames.map((sheet, index) => createSheet(sheet, `{SHEET-${index + 1}}`));
  return {
    name,
    sheets,
    active: sheets[0]!,
    names: [],
    settings: new Map(),
    protection: unprotected(),
    date1904: false,
    calculationMode: 'Automatic',
  };
}
