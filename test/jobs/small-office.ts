import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE, type Style } from '../../src/sandbox/model/style';
import { withStyle } from '../../src/sandbox/model/style-with';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { typedIn } from '../core/cell/legacy-font/typed-in';

const HEADINGS = [
  'Mã tổ',
  'Tên tổ',
  'Mã KH',
  'Tên KH',
  'Số khế ước',
  'Ngày vay',
  'Ngày ĐH theo hợp đồng',
  'Mức vay',
  'Dư nợ trong hạn',
  'Dư nợ quá hạn',
  'Dư nợ khoanh',
  'Tổng dư nợ',
  'Ngày số liệu',
];

/** Columns of the small list of loans. */
export const COL = { group: 0, leader: 1, customer: 2, name: 3, loan: 4, due: 6, inTerm: 8, outstanding: 11 } as const;
export const LOANS = 'Món vay';
export const LEGACY = 'Sổ cũ';
/** Sheet row of the first loan. */
export const FIRST = 3;

const loan = (n: number): CellValue[] => [
  `01262${String(n % 3).padStart(2, '0')}`,
  `Trần Thị Số ${n % 3}`,
  String(4_600_000_000 + n),
  `Khách Vay Thứ ${n}`,
  `6600${String(n).padStart(12, '0')}`,
  45_000 + n,
  47_000 + n,
  50_000_000,
  30_000_000 + n * 1_000,
  0,
  0,
  30_000_000 + n * 1_000,
  46_295,
];

function put(sheet: Sheet, row: number, col: number, value: CellValue, look: Partial<Style> = {}): void {
  const style = Object.keys(look).length > 0 ? withStyle(DEFAULT_STYLE, look) : DEFAULT_STYLE;
  sheet.cells.set(cellKey(row, col), { value, style });
}

/** What is wrong in the list: of every repair something, and a wrong total that only a person can mend. */
const MISTAKES: readonly (readonly [loan: number, col: number, value: CellValue])[] = [
  [1, COL.outstanding, '30.001.000'],
  [2, COL.outstanding, '30.002.000'],
  [3, COL.due, '30/09/2028'],
  [4, COL.group, 126_201],
  [5, COL.group, 126_202],
  [6, COL.name, ' Khách  Vay Thứ 6\u00a0'],
  [8, COL.outstanding, 31_008_000],
];

/**
 * An office of one list of twelve loans (row 10 repeats row 9) and one short list typed in .VnTime. Some cells have a fill, a comment, a
 * note, a rule of their own.
 */
export function smallOffice(): Workbook {
  const workbook = createWorkbook([LOANS, LEGACY]);
  const [sheet, legacy] = workbook.sheets as [Sheet, Sheet];
  put(sheet, 0, 0, 'Danh sách món vay đến 30/9/2026', { bold: true, fill: '#DDEBF7' });
  HEADINGS.forEach((heading, col) => put(sheet, FIRST - 1, col, heading, { bold: true, wrapText: true }));
  for (let n = 1; n <= 12; n++)
    loan(n === 10 ? 9 : n).forEach((value, col) =>
      put(sheet, FIRST + n - 1, col, value, col === 5 || col === 6 || col === 12 ? { numberFormat: 'dd/mm/yyyy' } : {}),
    );
  for (const [n, col, value] of MISTAKES) put(sheet, FIRST + n - 1, col, value);
  const at = (n: number, col: number): number => cellKey(FIRST + n - 1, col);
  put(sheet, FIRST + 7, COL.outstanding, 31_008_000, { fill: '#FFFF00', numberFormat: '#,##0' });
  sheet.comments.set(at(8, COL.outstanding), { id: 'c1', author: 'Lan', content: 'Hỏi lại tổ', resolved: false });
  sheet.notes.set(at(2, COL.outstanding), { author: 'Lan', text: 'đã đối chiếu', visible: false });
  sheet.dataValidations.push({
    area: { row: FIRST, col: COL.outstanding, rows: 1, cols: 1 },
    rule: { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
  });
  sheet.conditionalFormats.push({
    id: 'cf1',
    area: { row: FIRST, col: COL.outstanding, rows: 12, cols: 1 },
    ...{ type: 'CellValue', stopIfTrue: false, priority: 0 },
    rule: { operator: 'GreaterThan', formula1: '=50000000' },
    format: { fill: '#FF0000' },
  });
  [HEADINGS, loan(21), loan(22), loan(23)].forEach((row, r) =>
    row.forEach((value, col) =>
      put(legacy, r, col, typeof value === 'string' ? typedIn('tcvn3', value) : value, { fontName: '.VnTime' }),
    ),
  );
  return workbook;
}
