import { createWorkbook } from '../../../src/sandbox/model/create';
import { DEFAULT_STYLE, type Style } from '../../../src/sandbox/model/style';
import { cellKey, type CellValue, type Chart, type Sheet, type Workbook } from '../../../src/sandbox/model/workbook';

export function put(
  sheet: Sheet,
  row: number,
  col: number,
  value: CellValue,
  style: Partial<Style> = {},
  formula?: string,
): void {
  const look = Object.keys(style).length ? { ...DEFAULT_STYLE, ...style } : DEFAULT_STYLE;
  sheet.cells.set(cellKey(row, col), { value, style: look, ...(formula && { formula }) });
}

const thin = { style: 'Continuous', weight: 'Thin', color: '#808080' } as const;

/** A small list of groups (invented people), with one of each thing that a sheet can hold. */
export function fullWorkbook(): Workbook {
  const book = createWorkbook(['Sổ vay', 'Báo cáo quý', 'Ẩn', 'Rất ẩn']);
  const [loans, report, hidden, veryHidden] = book.sheets as [Sheet, Sheet, Sheet, Sheet];
  fillLoans(loans);
  fillReport(report);
  hidden.visibility = 'Hidden';
  veryHidden.visibility = 'VeryHidden';
  put(hidden, 0, 0, 'x');
  book.active = report;
  book.names = [
    { name: 'DuNo', formula: "='Sổ vay'!$C$2:$C$5", visible: true, comment: 'Dư nợ' },
    { name: 'TyLe', formula: '=0.5', visible: false, comment: '' },
  ];
  report.names = [{ name: 'DuNo', formula: "='Báo cáo quý'!$B$2", visible: true, comment: '' }];
  book.settings = new Map<string, unknown>([
    ['tkvv.units', { sheet: 'Sổ vay', unit: 'đồng' }],
    ['ngày <1>', 'a & b'],
    ['empty', null],
  ]);
  book.protection = { protected: true, password: null, options: {} };
  book.calculationMode = 'Manual';
  return book;
}

function fillLoans(sheet: Sheet): void {
  const head: Partial<Style> = {
    bold: true,
    fill: '#DDEBF7',
    horizontal: 'Center',
    vertical: 'Center',
    wrapText: true,
    borders: { top: thin, bottom: { style: 'Double', weight: 'Thick', color: '#FF0000' } },
  };
  ['Mã tổ', 'Tổ trưởng', 'Dư nợ', 'Ngày vay', 'Tỷ lệ'].forEach((text, col) => put(sheet, 0, col, text, head));
  const rows: CellValue[][] = [
    ['0126259', 'Đàm Thị Vân', 45_000_000, 46_023, 0.0125],
    ['0126260', 'Lò Văn Páo', 120_500_000, 46_050, 0],
    ['0126261', 'Hồ A Sinh ', 7_250_000.5, 46_100.5, 1 / 3],
    ['0126262', 'Ksor H’Nhi\nxóm 2', -1, 0, 1e-9],
  ];
  const formats = ['@', 'General', '#,##0', 'dd/mm/yyyy', '0.00%'];
  rows.forEach((row, r) =>
    row.forEach((value, c) => put(sheet, r + 1, c, value, c === 1 ? {} : { numberFormat: formats[c]! })),
  );
  put(sheet, 5, 2, 172_749_999.5, { numberFormat: '#,##0_);(#,##0)' }, '=SUM(C2:C5)');
  put(sheet, 5, 3, '#DIV/0!', {}, '=1/0');
  put(
    sheet,
    5,
    4,
    'Tốt',
    {
      italic: true,
      underline: 'Double',
      strikethrough: true,
      fontColor: '#C00000',
      fontName: 'Times New Roman',
      fontSize: 13,
    },
    '=IF(TRUE,"Tốt","")',
  );
  put(sheet, 6, 0, true);
  put(sheet, 6, 1, '#N/A');
  put(sheet, 6, 2, '=không phải công thức', { locked: false, formulaHidden: true });
  put(sheet, 6, 3, '', { fill: '#FFFF00', indent: 2, horizontal: 'Left', textOrientation: -45 });
  put(sheet, 6, 4, ' hai  đầu ', { textOrientation: 180, shrinkToFit: true });
  put(sheet, 7, 0, 'a\r\nb\u0001_x0041_\t<&>"\'', {
    borders: {
      diagonalUp: { style: 'Dash', weight: 'Medium', color: '#00B050' },
      left: { ...thin, weight: 'Hairline' },
    },
  });
  put(sheet, 7, 1, 'a', {}, '=CONCAT("a",TEXTJOIN(",",TRUE,B2:B3))');
  put(sheet, 7, 2, 99.5, {}, '=TKVV.GROUPSCORE(A1:F2,"score")');
  sheet.columnWidths = new Map([
    [0, 54.75],
    [1, 120],
    [2, 93],
    [5, 0.75],
  ]);
  sheet.rowHeights = new Map([
    [0, 30],
    [9, 12.75],
  ]);
  sheet.hiddenRows = new Set([4, 20]);
  sheet.hiddenColumns = new Set([5, 7]);
  sheet.columnStyles = new Map([
    [8, { ...DEFAULT_STYLE, numberFormat: '@' }],
    [9, { ...DEFAULT_STYLE, numberFormat: '@' }],
  ]);
  sheet.rowStyles = new Map([[30, { ...DEFAULT_STYLE, bold: true }]]);
  sheet.merges = [{ row: 10, col: 0, rows: 2, cols: 3 }];
  sheet.frozen = { rows: 1, cols: 2 };
  sheet.tabColor = '#FF0000';
  sheet.showGridlines = false;
  sheet.autoFilter = { area: { row: 0, col: 0, rows: 5, cols: 5 }, isDataFiltered: false };
  sheet.selection = { row: 2, col: 2, rows: 3, cols: 1 };
  sheet.notes = new Map([
    [cellKey(1, 2), { author: 'Người kiểm tra', text: 'Xem lại\nsố này', visible: true }],
    [cellKey(3, 0), { author: '', text: 'mã', visible: false }],
  ]);
  sheet.hyperlinks = new Map([
    [cellKey(1, 1), { address: 'https://vi.example/?a=1&b=2', screenTip: 'Mở', textToDisplay: 'Đàm Thị Vân' }],
    [cellKey(2, 1), { documentReference: "'Báo cáo quý'!A1" }],
  ]);
  sheet.customProperties = new Map([['tkvv', '{"v":1,"tên":"ổ"}']]);
  sheet.protection = {
    protected: true,
    password: null,
    options: {
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertRows: false,
      allowInsertHyperlinks: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowSort: true,
      allowAutoFilter: true,
      allowPivotTables: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      selectionMode: 'Unlocked',
    },
  };
  addValidations(sheet);
  addFormats(sheet);
}

function addValidations(sheet: Sheet): void {
  const errorAlert = { showAlert: true, style: 'Warning', title: 'Sai', message: 'Nhập số' };
  const plain = { showAlert: true, style: 'Stop', title: '', message: '' };
  sheet.dataValidations = [
    {
      area: { row: 1, col: 2, rows: 4, cols: 1 },
      rule: { wholeNumber: { formula1: 0, formula2: 1_000_000_000, operator: 'Between' }, ignoreBlanks: true },
      prompt: { showPrompt: true, title: 'Dư nợ', message: 'đồng' },
      errorAlert,
    },
    {
      area: { row: 1, col: 4, rows: 4, cols: 1 },
      rule: { decimal: { formula1: '=C2', operator: 'GreaterThan' }, ignoreBlanks: false },
      errorAlert: plain,
    },
    {
      area: { row: 1, col: 5, rows: 9, cols: 1 },
      rule: { list: { inCellDropDown: true, source: 'Tốt,Khá,"Yếu"' }, ignoreBlanks: true },
      errorAlert: plain,
    },
    {
      area: { row: 1, col: 6, rows: 9, cols: 1 },
      rule: { list: { inCellDropDown: false, source: "='Báo cáo quý'!$A$1:$A$3" }, ignoreBlanks: true },
      errorAlert: plain,
    },
    {
      area: { row: 1, col: 7, rows: 9, cols: 1 },
      rule: { custom: { formula: '=LEN(H2)=7' }, ignoreBlanks: true },
      errorAlert: plain,
    },
  ];
}

function addFormats(sheet: Sheet): void {
  const area = { row: 1, col: 2, rows: 4, cols: 1 };
  const rules: Pick<Sheet['conditionalFormats'][number], 'type' | 'rule' | 'format'>[] = [
    {
      type: 'CellValue',
      rule: { operator: 'GreaterThan', formula1: '=100000000' },
      format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
    },
    {
      type: 'CellValue',
      rule: { operator: 'NotBetween', formula1: '=0', formula2: '=$C$6' },
      format: { italic: true },
    },
    { type: 'Custom', rule: { formula: '=$E2>0.02' }, format: { fill: '#FFEB9C' } },
    { type: 'ContainsText', rule: { operator: 'Contains', text: 'quá "hạn"' }, format: { fontColor: '#FF0000' } },
    { type: 'ContainsText', rule: { operator: 'BeginsWith', text: 'Tổ' }, format: { fontColor: '#FF0000' } },
    { type: 'TopBottom', rule: { type: 'BottomPercent', rank: 5 }, format: { fill: '#FFEB9C' } },
    { type: 'PresetCriteria', rule: { criterion: 'DuplicateValues' }, format: { fill: '#FFEB9C' } },
    { type: 'PresetCriteria', rule: { criterion: 'EqualOrBelowAverage' }, format: { bold: false } },
    { type: 'PresetCriteria', rule: { criterion: 'LastMonth' }, format: { bold: true } },
    {
      type: 'DataBar',
      rule: {
        lowerBoundRule: { type: 'Number', formula: '0' },
        upperBoundRule: { type: 'HighestValue' },
        positiveFormat: { fillColor: '#638EC6' },
        showDataBarOnly: false,
      },
      format: {},
    },
    {
      type: 'ColorScale',
      rule: {
        criteria: {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        },
      },
      format: {},
    },
    {
      type: 'IconSet',
      rule: {
        style: 'ThreeTrafficLights1',
        criteria: [
          { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
          { type: 'Number', formula: '70', operator: 'GreaterThanOrEqual' },
          { type: 'Number', formula: '85', operator: 'GreaterThan' },
        ],
        reverseIconOrder: false,
        showIconOnly: true,
      },
      format: {},
    },
  ];
  sheet.conditionalFormats = rules.map((rule, priority) => ({
    id: `{CF-${priority}}`,
    area,
    stopIfTrue: priority === 0,
    priority,
    ...rule,
  }));
}

function fillReport(sheet: Sheet): void {
  const rows: CellValue[][] = [
    ['Hội', 'Dư nợ', 'Nợ quá hạn'],
    ['Nông dân', 120, 2],
    ['Phụ nữ', 150, 1.5],
    ['Cựu chiến binh', 60, 0.5],
    ['Đoàn Thanh niên', 40, 0.25],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => put(sheet, r, c, value)));
  sheet.tables = [
    {
      id: '{TABLE-1}',
      name: 'BangHoi',
      area: { row: 0, col: 0, rows: 5, cols: 3 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showFilterButton: true,
    },
  ];
  const chart = (index: number, type: string, options: Chart['options'] = {}): Chart => ({
    id: `{CHART-${index}}`,
    name: `Biểu đồ ${index}`,
    type,
    title: `Dư nợ & nợ quá hạn ${index}`,
    source: "'Báo cáo quý'!A1:C5",
    seriesBy: 'Columns',
    left: 240,
    top: index * 225,
    width: 360,
    height: 210,
    options: { 'legend.position': 'Bottom', ...options },
  });
  sheet.charts = [
    chart(0, 'ColumnClustered'),
    chart(1, 'BarStacked'),
    chart(2, 'Pie'),
    chart(3, 'LineMarkers'),
    chart(4, 'Line'),
  ];
  Object.assign(sheet.pageLayout, {
    orientation: 'Landscape',
    paperSize: 'A3',
    margins: { top: 36, bottom: 36, left: 28.35, right: 28.35, header: 20, footer: 20 },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    zoom: { wide: 1, tall: null },
    printArea: { row: 0, col: 0, rows: 40, cols: 12 },
    titleRows: { from: 0, to: 1 },
    titleColumns: { from: 0, to: 0 },
    headersFooters: {
      state: 'FirstAndDefault',
      pages: {
        default: {
          leftHeader: '&"Times New Roman,Bold"&12NHCSXH',
          centerFooter: 'Trang &P/&N',
          rightFooter: '&D && giờ',
        },
        first: { centerHeader: 'Trang đầu' },
      },
    },
    rowBreaks: [20, 30],
    columnBreaks: [6],
  });
}
