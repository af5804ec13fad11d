import { createWorkbook } from '../../model/create';
import type { Sheet } from '../../model/workbook';
import { listed } from '../mistake';
import type { Sample } from '../sample';
import { LOOK } from '../sheets/look';
import { put, putMerged, widths } from '../sheets/pen';
import { DEBT_CELLS, INSPECTION_CELLS } from './printed-cells';

const DEBT_HEAD = 1;
const DEBT_FIRST = 4;
/** the line "Cộng" is Table 1's fifth row, overdue debt its sixth column */
const TOTAL_ROW = DEBT_FIRST + 4;
const OVERDUE_COL = 5;

function writeRows(sheet: Sheet, from: number, rows: readonly (readonly string[])[]): void {
  rows.forEach((cells, index) =>
    cells.forEach((text, col) =>
      put(sheet, from + index, col, text, col === 0 ? LOOK.centre : col === 1 ? LOOK.text : LOOK.typed),
    ),
  );
}

/** Table 1: three heading rows, merged as printed. */
function writeDebts(sheet: Sheet): void {
  const head = (row: number, col: number, rows: number, cols: number, text: string): void =>
    putMerged(sheet, { row: DEBT_HEAD + row, col, rows, cols }, text, LOOK.head);
  put(sheet, 0, 11, 'Đơn vị: tổ, hộ, triệu đồng', LOOK.unit);
  head(0, 0, 3, 1, 'STT');
  head(0, 1, 3, 1, 'Tổ chức CT-XH');
  head(0, 2, 1, 5, 'Đến 31/12/2020');
  head(0, 7, 1, 5, 'Tăng (+), Giảm (-) so với 31/12/2019');
  head(1, 2, 2, 1, 'Tổng số tổ TK&VV có dư nợ');
  head(1, 3, 2, 1, 'Tổng số hộ có dư nợ');
  head(1, 4, 1, 3, 'DƯ NỢ');
  head(2, 4, 1, 1, 'Tổng số');
  head(2, 5, 1, 1, 'T.đó:Nợ quá hạn');
  head(2, 6, 1, 1, 'Tỷ lệ NQH/DN (%)');
  ['Tổng số tổ TK&VV có dư nợ', 'Tổng số hộ có dư nợ', 'Dư nợ', 'Nợ quá hạn', 'Tỷ lệ NQH tăng (%)'].forEach(
    (text, index) => head(1, 7 + index, 2, 1, text),
  );
  writeRows(sheet, DEBT_FIRST, DEBT_CELLS);
  widths(sheet, [32, 96, 84, 96, 104, 88, 84, 96, 92, 96, 80, 80]);
  sheet.frozen = { rows: DEBT_FIRST, cols: 2 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { wide: 1, tall: null };
}

function writeInspections(sheet: Sheet): void {
  ['STT', 'HĐT nhận ủy thác', 'Số lượt huyện', 'Số lượt xã', 'Số lượt Tổ TK&VV', 'Số lượt hộ'].forEach((heading, col) =>
    put(sheet, 0, col, heading, LOOK.head),
  );
  writeRows(sheet, 1, INSPECTION_CELLS);
  widths(sheet, [32, 150, 70, 70, 90, 70]);
  sheet.frozen = { rows: 1, cols: 0 };
}

/** The two printed tables as a workbook; every cell is text, as someone pastes them from the page. Their one error is of 2020. */
export function printedSample(): Sample {
  const workbook = createWorkbook(['Bảng 1', 'Bảng 2'], 'bieu-uy-thac-2020.xlsx');
  const [debts, inspections] = workbook.sheets as [Sheet, Sheet];
  writeDebts(debts);
  writeInspections(inspections);
  const mistake = {
    rule: 'sum.total',
    note: 'Nợ quá hạn dòng Cộng: 1.243 + 1.177 + 478 + 290 = 3.188; tỷ lệ 0.099 và mức tăng 29.3 cùng dòng cũng chỉ khớp với 3.188.',
  };
  const planted = { spot: { sheet: debts, row: TOTAL_ROW, col: OVERDUE_COL }, expected: '3.188' };
  return { workbook, mistakes: [listed(mistake, planted)] };
}
