import type { vi } from './vi';

export const en: typeof vi = {
  title: 'Try the savings-and-credit group assistant – this is not Excel',
  notExcel:
    'This is a stand-in for a worksheet, to try the add-in with; it is not Excel. Files you open are read in this browser, on this machine, and sent nowhere.',
  openOwn: 'Open an .xlsx file of yours',
  openSample: 'Open a sample',
  samples: {
    office: 'District office (invented people and figures)',
    printed: 'Entrusted-lending tables printed in 2020 (invented names)',
  },
  save: 'Save the result',
  otherLanguage: 'Tiếng Việt',
  drop: 'Drop an .xlsx file here to open it',
  opening: (file) => `Opening “${file}”…`,
  opened: (file, sheets) => `“${file}” is open: ${sheets} sheets.`,
  saving: 'Writing the file…',
  saved: (file) => `“${file}” was saved to your downloads.`,
  saveFailed: 'The file could not be saved: the workbook holds something that an .xlsx file cannot.',
  sampleFailed: 'The sample could not be loaded. Reload the page and open it again.',
  files: {
    notXlsx: (file) =>
      `“${file}” is not an Excel .xlsx file. Open it in Excel, save it as an Excel Workbook (*.xlsx) and open that here.`,
    legacyXls: (file) =>
      `“${file}” is an old Excel file (.xls). Open it in Excel, save it as an Excel Workbook (*.xlsx) and open that here.`,
    encrypted: (file) =>
      `“${file}” has a password and cannot be read. Remove the password (File > Info > Protect Workbook > Encrypt with Password) and open it here again.`,
    corrupt: (file) =>
      `“${file}” is damaged and cannot be read. Open it in Excel, let Excel repair it, save it and open it here again.`,
    tooLarge: (file) => `“${file}” is too large to read safely. Split some sheets off and open it here again.`,
    unreadable: (file) => `The browser cannot read “${file}”. Copy it to this machine and open it again.`,
  },
  sheetArea: 'Workbook',
  paneArea: 'The add-in’s pane',
  tabs: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  cellName: 'Selected cell',
  content: 'Content of the selected cell',
  edit: (cell) => `Edit cell ${cell}`,
  chart: (title) => (title ? `Chart “${title}”` : 'Chart'),
  chartInExcel: 'This page draws no charts; open the saved result in Excel to see it.',
  refused: {
    formula: 'The formula cannot be read, so the cell was not changed. Mend it, or press Esc to drop it.',
    locked: 'The sheet is protected, so this cell cannot be edited.',
    other: 'The cell could not be changed.',
  },
  site: {
    building: 'Building the try-out page…',
    built: (folder) => `Static files written to ${folder}.`,
    open: (url) => `Open the try-out page: ${url} (Ctrl+C stops it)`,
    portTaken: 'Another program uses this port. Choose another: npm run try -- --port 3200',
  },
};
