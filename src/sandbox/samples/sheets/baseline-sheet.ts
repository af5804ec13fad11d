import { formatDate } from '../../../i18n/format';
import type { Style } from '../../model/style';
import type { Sheet } from '../../model/workbook';
import type { Office, Standing } from '../office/office';
import { ORGANISATIONS } from '../office/organisations';
import { OFFICE } from '../office/places';
import { addStandings } from '../office/standing';
import { LOOK } from './look';
import { put, putMerged, widths } from './pen';
import { millions, rounded } from './typed';

/** The sheet of 31/12: the same organisations, true numbers, one heading row. Money in triệu đồng. */
const HEAD_ROW = 4;
const FIRST_ROW = 5;

interface BaselineColumn {
  readonly heading: string;
  readonly look: Style;
  readonly bold: Style;
  readonly print: (standing: Standing) => number;
}

const asCount = { look: LOOK.count, bold: LOOK.countBold };
const asTenths = { look: LOOK.tenths, bold: LOOK.tenthsBold };

const COLUMNS = {
  groups: { heading: 'Số tổ TK&VV', ...asCount, print: ({ groups }) => groups },
  households: { heading: 'Số hộ còn dư nợ', ...asCount, print: ({ households }) => households },
  outstanding: { heading: 'Tổng dư nợ', ...asCount, print: ({ outstanding }) => millions(outstanding, 0) },
  overdue: { heading: 'Nợ quá hạn', ...asTenths, print: ({ overdue }) => millions(overdue, 1) },
  ratio: {
    heading: 'Tỷ lệ NQH (%)',
    look: LOOK.percent,
    bold: LOOK.percentBold,
    print: ({ overdue, outstanding }) => rounded((overdue / outstanding) * 100, 2),
  },
  frozen: { heading: 'Nợ khoanh', ...asTenths, print: ({ frozen }) => millions(frozen, 1) },
} as const satisfies Record<string, BaselineColumn>;

export type BaselineField = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as BaselineField[];

export const baselineColumn = (field: BaselineField): number => 2 + FIELDS.indexOf(field);

/** Sheet row of an organisation, or of the line "Tổng cộng". */
export const baselineRow = (organisation: string): number =>
  FIRST_ROW +
  (organisation === 'total' ? ORGANISATIONS.length : ORGANISATIONS.findIndex(({ code }) => code === organisation));

function writeRow(sheet: Sheet, row: number, ordinal: number | null, name: string, standing: Standing): void {
  put(sheet, row, 0, ordinal, LOOK.centre);
  put(sheet, row, 1, name, ordinal === null ? LOOK.textBold : LOOK.text);
  for (const field of FIELDS) {
    const { look, bold, print } = COLUMNS[field];
    put(sheet, row, baselineColumn(field), print(standing), ordinal === null ? bold : look);
  }
}

/** Writes where each organisation stood on 31/12. */
export function writeBaselineSheet(sheet: Sheet, office: Office): void {
  const cols = FIELDS.length + 2;
  put(sheet, 0, 0, OFFICE.name, LOOK.bold);
  putMerged(
    sheet,
    { row: 1, col: 0, rows: 1, cols },
    `SỐ LIỆU ỦY THÁC ĐẾN ${formatDate(office.baselineDate)}`,
    LOOK.title,
  );
  put(sheet, 2, cols - 1, 'Đơn vị: tổ, hộ, triệu đồng', LOOK.unit);
  put(sheet, HEAD_ROW, 0, 'TT', LOOK.head);
  put(sheet, HEAD_ROW, 1, 'Đơn vị nhận ủy thác', LOOK.head);
  for (const field of FIELDS) put(sheet, HEAD_ROW, baselineColumn(field), COLUMNS[field].heading, LOOK.head);
  const standings = ORGANISATIONS.map(({ code }) => office.baseline.get(code) as Standing);
  ORGANISATIONS.forEach(({ code, name }, index) =>
    writeRow(sheet, baselineRow(code), index + 1, name, standings[index] as Standing),
  );
  writeRow(sheet, baselineRow('total'), null, 'Tổng cộng', addStandings(standings));
  widths(sheet, [30, 150, 70, 80, 90, 80, 70, 80]);
  sheet.frozen = { rows: FIRST_ROW, cols: 0 };
  sheet.pageLayout.zoom = { wide: 1, tall: null };
}
