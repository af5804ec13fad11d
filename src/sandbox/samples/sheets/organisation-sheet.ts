import { partsOf } from '../../../core/cell/serial';
import type { Style } from '../../model/style';
import type { CellValue, Sheet } from '../../model/workbook';
import type { Office, Standing } from '../office/office';
import { ORGANISATIONS } from '../office/organisations';
import { OFFICE } from '../office/places';
import { addStandings, standingOf } from '../office/standing';
import { LOOK } from './look';
import { put, putMerged, widths } from './pen';
import { millions, rounded, typed } from './typed';

/** The hand-made table by organisation: three heading rows, today and the change against 31/12, some figures typed as text. */
const HEAD_ROW = 6;
const FIRST_ROW = 9;

interface TableColumn {
  readonly look: Style;
  readonly bold: Style;
  readonly print: (now: Standing, then: Standing) => CellValue;
}

const asText = { look: LOOK.typed, bold: LOOK.typedBold };
const asCount = { look: LOOK.count, bold: LOOK.countBold };
const asPercent = { look: LOOK.percent, bold: LOOK.percentBold };

/** Columns from C on. Money in triệu đồng. */
const COLUMNS = {
  groups: { ...asCount, print: (now) => now.groups },
  households: { ...asText, print: (now) => typed(now.households) },
  outstanding: { ...asText, print: (now) => typed(millions(now.outstanding, 0)) },
  overdue: { ...asText, print: (now) => typed(millions(now.overdue, 1), 1) },
  ratio: { ...asPercent, print: (now) => rounded((now.overdue / now.outstanding) * 100, 2) },
  groupsChange: { ...asCount, print: (now, then) => now.groups - then.groups },
  householdsChange: { ...asText, print: (now, then) => typed(now.households - then.households) },
  outstandingChange: { ...asText, print: (now, then) => typed(millions(now.outstanding - then.outstanding, 0)) },
  overdueChange: { ...asText, print: (now, then) => typed(millions(now.overdue - then.overdue, 1), 1) },
  growth: { ...asPercent, print: (now, then) => rounded(((now.overdue - then.overdue) / then.overdue) * 100, 2) },
} as const satisfies Record<string, TableColumn>;

export type TableField = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as TableField[];
const WIDTHS = [30, 110, 62, 62, 76, 70, 62, 62, 62, 70, 70, 66];

export const tableColumn = (field: TableField): number => 2 + FIELDS.indexOf(field);

/** Sheet row of an organisation, or of the line "Cộng". */
export const tableRow = (organisation: string): number =>
  FIRST_ROW +
  (organisation === 'total' ? ORGANISATIONS.length : ORGANISATIONS.findIndex(({ code }) => code === organisation));

const shortDate = (serial: number): string => {
  const { day, month, year } = partsOf(serial);
  return `${day}/${month}/${year}`;
};

function writeHead(sheet: Sheet, office: Office): void {
  const head = (row: number, col: number, rows: number, cols: number, text: string): void =>
    putMerged(sheet, { row: HEAD_ROW + row, col, rows, cols }, text, LOOK.head);
  head(0, 0, 3, 1, 'STT');
  head(0, 1, 3, 1, 'Tổ chức CT-XH');
  head(0, 2, 1, 5, `Đến ${shortDate(office.reportDate)}`);
  head(0, 7, 1, 5, `Tăng (+), giảm (-) so với ${shortDate(office.baselineDate)}`);
  head(1, 2, 2, 1, 'Tổng số tổ TK&VV có dư nợ');
  head(1, 3, 2, 1, 'Tổng số hộ có dư nợ');
  head(1, 4, 1, 3, 'DƯ NỢ');
  head(2, 4, 1, 1, 'Tổng số');
  head(2, 5, 1, 1, 'T.đó: Nợ quá hạn');
  head(2, 6, 1, 1, 'Tỷ lệ NQH/DN (%)');
  const changes = ['Tổng số tổ TK&VV có dư nợ', 'Tổng số hộ có dư nợ', 'Dư nợ', 'Nợ quá hạn', 'Tỷ lệ NQH tăng (%)'];
  changes.forEach((text, index) => head(1, 7 + index, 2, 1, text));
}

function writeRow(
  sheet: Sheet,
  row: number,
  names: readonly [number | null, string],
  now: Standing,
  then: Standing,
): void {
  const total = names[0] === null;
  put(sheet, row, 0, names[0], LOOK.centre);
  put(sheet, row, 1, names[1], total ? LOOK.textBold : LOOK.text);
  for (const field of FIELDS) {
    const { look, bold, print } = COLUMNS[field];
    put(sheet, row, tableColumn(field), print(now, then), total ? bold : look);
  }
}

/** Writes the table; its figures are what the loan book adds up to by organisation, and the difference to the 31/12 sheet. */
export function writeOrganisationSheet(sheet: Sheet, office: Office): void {
  const across = { rows: 1, col: 0, cols: WIDTHS.length };
  put(sheet, 0, 0, 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', LOOK.bold);
  put(sheet, 1, 0, OFFICE.name, LOOK.bold);
  putMerged(sheet, { row: 3, ...across }, 'KẾT QUẢ CHO VAY ỦY THÁC QUA CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI', LOOK.title);
  put(sheet, 5, WIDTHS.length - 1, 'Đơn vị: tổ, hộ, triệu đồng', LOOK.unit);
  writeHead(sheet, office);
  const now = ORGANISATIONS.map(({ code }) => standingOf(office.loans, code));
  const then = ORGANISATIONS.map(({ code }) => office.baseline.get(code) as Standing);
  ORGANISATIONS.forEach(({ code, short }, index) =>
    writeRow(sheet, tableRow(code), [index + 1, short], now[index] as Standing, then[index] as Standing),
  );
  writeRow(sheet, tableRow('total'), [null, 'Cộng'], addStandings(now), addStandings(then));
  put(sheet, tableRow('total') + 2, 1, 'NGƯỜI LẬP BIỂU', LOOK.signature);
  put(sheet, tableRow('total') + 2, 9, 'GIÁM ĐỐC', LOOK.signature);
  widths(sheet, WIDTHS);
  sheet.frozen = { rows: FIRST_ROW, cols: 2 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { wide: 1, tall: null };
}
