import { quarterOf } from '../../../core/report/quarter';
import type { Sheet } from '../../model/workbook';
import type { Group, Office } from '../office/office';
import { ORGANISATIONS } from '../office/organisations';
import { OFFICE } from '../office/places';
import { debtOf, standingOf } from '../office/standing';
import { LOOK } from './look';
import { put, putMerged, widths } from './pen';
import { millions } from './typed';

/** 05/KTNB: groups inspected in the quarter, by class. Two heading rows and a row of column numbers; the first line is the sum of the four. */
const HEAD_ROW = 4;
const NUMBER_ROW = 6;
const SUM_ROW = 7;
const CLASSES = ['Tốt', 'Khá', 'Trung bình', 'Yếu'] as const;
const BLOCKS = ['Tổng số', 'Tổ TK&VV đã được kiểm tra', 'Tốt', 'Khá', 'Trung bình', 'Kém'];
const WIDTHS = [30, 150, ...BLOCKS.flatMap(() => [48, 66])];

/** Of every three groups of an organisation that have a class two are inspected, and all that are below "Tốt". */
const isInspected = ({ groupClass }: Group, at: number): boolean =>
  groupClass !== null && (groupClass !== 'Tốt' || at % 3 < 2);

/** Columns 3 to 14 of an organisation: number of groups and debt in triệu đồng, block by block. */
function figuresOf({ groups, loans }: Office, organisation: string): number[] {
  const standing = standingOf(loans, organisation);
  const seen = groups.filter((group) => group.organisation.code === organisation).filter(isInspected);
  const classes = CLASSES.map((name) => {
    const own = seen.filter(({ groupClass }) => groupClass === name);
    return { groups: own.length, debt: sum(own.map(({ code }) => millions(debtOf(loans, code), 0))) };
  });
  return [
    ...[standing.groups, millions(standing.outstanding, 0)],
    ...[sum(classes.map((one) => one.groups)), sum(classes.map(({ debt }) => debt))],
    ...classes.flatMap((one) => [one.groups, one.debt]),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function writeHead(sheet: Sheet): void {
  const head = (row: number, col: number, rows: number, cols: number, text: string): void =>
    putMerged(sheet, { row: HEAD_ROW + row, col, rows, cols }, text, LOOK.head);
  head(0, 0, 2, 1, 'STT');
  head(0, 1, 2, 1, 'Tổ chức nhận ủy thác cho vay');
  BLOCKS.forEach((block, at) => {
    head(0, 2 + 2 * at, 1, 2, block);
    head(1, 2 + 2 * at, 1, 1, 'Số tổ');
    head(1, 3 + 2 * at, 1, 1, 'Dư nợ');
  });
  WIDTHS.forEach((_, col) => put(sheet, NUMBER_ROW, col, `(${col + 1})`, LOOK.head));
}

function writeRow(sheet: Sheet, row: number, ordinal: number | null, name: string, figures: readonly number[]): void {
  const total = ordinal === null;
  put(sheet, row, 0, ordinal, LOOK.centre);
  put(sheet, row, 1, name, total ? LOOK.textBold : LOOK.text);
  figures.forEach((figure, at) => put(sheet, row, 2 + at, figure, total ? LOOK.countBold : LOOK.count));
}

/** Writes the form as the office fills it in by hand. */
export function writeAuditSheet(sheet: Sheet, office: Office): void {
  const across = { rows: 1, col: 0, cols: WIDTHS.length };
  const { quarter, year } = quarterOf(office.reportDate);
  put(sheet, 0, 0, OFFICE.name, LOOK.bold);
  putMerged(sheet, { row: 1, ...across }, 'BÁO CÁO KẾT QUẢ KIỂM TRA HOẠT ĐỘNG CỦA TỔ TK&VV (05/KTNB)', LOOK.title);
  putMerged(sheet, { row: 2, ...across }, `Quý ${quarter}/${year}`, LOOK.italic);
  put(sheet, 3, WIDTHS.length - 1, 'Đơn vị: tổ, triệu đồng', LOOK.unit);
  writeHead(sheet);
  const rows = ORGANISATIONS.map(({ code }) => figuresOf(office, code));
  const totals = WIDTHS.slice(2).map((_, at) => sum(rows.map((figures) => figures[at] ?? 0)));
  writeRow(sheet, SUM_ROW, null, 'Các tổ chức CT-XH', totals);
  ORGANISATIONS.forEach(({ name }, at) => writeRow(sheet, SUM_ROW + 1 + at, at + 1, name, rows[at] ?? []));
  widths(sheet, WIDTHS);
  sheet.frozen = { rows: SUM_ROW, cols: 2 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { wide: 1, tall: null };
}
