import { partsOf } from '../../../core/cell/serial';
import type { Style } from '../../model/style';
import type { CellValue, Sheet } from '../../model/workbook';
import type { Group, Office } from '../office/office';
import { OFFICE } from '../office/places';
import { debtOf, savingsOf } from '../office/standing';
import { LOOK } from './look';
import { put, putMerged, widths } from './pen';

/** The group-score sheet per PGD (CDTOTKVV): title in A5, date in A6, a decoy label in row 8, headings in rows 9 and 10, groups from row 11. */
const TITLE_ROW = 4;
const HEAD_ROW = 8;
const FIRST_ROW = 10;

interface ScoreColumn {
  readonly heading: string;
  /** points */
  readonly width: number;
  readonly look: Style;
}

const column = (heading: string, width: number, look: Style): ScoreColumn => ({ heading, width, look });

const COLUMNS = {
  ordinal: column('STT', 28, LOOK.points),
  officeCode: column('Mã\nđơn vị', 46, LOOK.code),
  officeName: column('Tên đơn vị', 120, LOOK.words),
  communeCode: column('Mã xã', 46, LOOK.code),
  communeName: column('Tên xã', 80, LOOK.words),
  groupCode: column('Mã tổ', 52, LOOK.code),
  leader: column('Tên tổ trưởng', 130, LOOK.words),
  organisation: column('ĐVUT', 36, LOOK.code),
  type: column('Loại tổ', 36, LOOK.code),
  outstanding: column('Dư nợ', 84, LOOK.money),
  savings: column('Số dư TK', 74, LOOK.money),
  attendance: column('Điểm\nGDX', 42, LOOK.points),
  overdue: column('Điểm\nNQH', 42, LOOK.points),
  principal: column('Điểm\nthu nợ', 42, LOOK.points),
  interest: column('Điểm\nthu lãi', 42, LOOK.points),
  savers: column('Điểm TV\ntiền gửi', 46, LOOK.points),
  savingsPoints: column('Điểm\nDS TG', 42, LOOK.points),
  total: column('Tổng điểm', 46, LOOK.points),
  groupClass: column('Xếp loại', 62, LOOK.code),
  status: column('Tình trạng', 46, LOOK.code),
} as const satisfies Record<string, ScoreColumn>;

export type ScoreField = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as ScoreField[];

/** Sheet column of a field. @example scoreColumn('groupCode') // 5 */
export const scoreColumn = (field: ScoreField): number => FIELDS.indexOf(field);

/** Sheet row of a group's row in `office.groups`. */
export const scoreRow = (office: Office, group: Group): number => FIRST_ROW + office.groups.indexOf(group);

function writeHead(sheet: Sheet): void {
  const first = scoreColumn('attendance');
  const last = scoreColumn('savingsPoints');
  putMerged(
    sheet,
    { row: HEAD_ROW, col: first, rows: 1, cols: last - first + 1 },
    'Điểm từng tiêu chí',
    LOOK.headSmall,
  );
  FIELDS.forEach((field, col) => {
    const { heading, width } = COLUMNS[field];
    const grouped = col >= first && col <= last;
    putMerged(
      sheet,
      { row: HEAD_ROW + (grouped ? 1 : 0), col, rows: grouped ? 1 : 2, cols: 1 },
      heading,
      LOOK.headSmall,
    );
    sheet.columnWidths.set(col, width);
  });
}

function rowOf(office: Office, group: Group, index: number): Record<ScoreField, CellValue | null> {
  const above = office.groups[index - 1];
  const newCommune = above?.commune !== group.commune;
  const { savings: savingsPoints, ...points } = group.points;
  return {
    ordinal: index + 1,
    officeCode: index === 0 ? OFFICE.code : null,
    officeName: index === 0 ? OFFICE.name : null,
    communeCode: newCommune ? group.commune.code : null,
    communeName: newCommune ? group.commune.name : null,
    groupCode: group.code,
    leader: group.leader,
    organisation: group.organisation.code,
    type: '01',
    outstanding: debtOf(office.loans, group.code),
    savings: savingsOf(office.loans, group.code),
    ...points,
    savingsPoints,
    total: group.total,
    groupClass: group.groupClass,
    status: 'A',
  };
}

/** Writes the sheet; debt and savings of a group are what the loan book adds up to. */
export function writeScoreSheet(sheet: Sheet, office: Office): void {
  const { day, month, year } = partsOf(office.reportDate);
  const across = { rows: 1, col: 0, cols: FIELDS.length };
  put(sheet, 0, 0, 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', LOOK.bold);
  put(sheet, 1, 0, OFFICE.name, LOOK.bold);
  putMerged(sheet, { row: TITLE_ROW, ...across }, 'CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN', LOOK.title);
  putMerged(sheet, { row: TITLE_ROW + 1, ...across }, `Ngày ${day} tháng ${month} năm ${year}`, LOOK.italic);
  put(sheet, TITLE_ROW + 3, 0, `Mã đơn vị: ${OFFICE.code}`, LOOK.plain);
  put(sheet, TITLE_ROW + 3, FIELDS.length - 1, 'Đơn vị tính: đồng', LOOK.unit);
  writeHead(sheet);
  office.groups.forEach((group, index) => {
    const values = rowOf(office, group, index);
    FIELDS.forEach((field, col) => put(sheet, FIRST_ROW + index, col, values[field], COLUMNS[field].look));
  });
  sheet.rowHeights.set(HEAD_ROW + 1, 30);
  sheet.frozen = { rows: FIRST_ROW, cols: 0 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { wide: 1, tall: null };
  widths(
    sheet,
    FIELDS.map((field) => COLUMNS[field].width),
  );
}
