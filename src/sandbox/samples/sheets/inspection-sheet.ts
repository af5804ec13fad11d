import { formatDate } from '../../../i18n/format';
import type { Sheet } from '../../model/workbook';
import type { Inspection, Office } from '../office/office';
import { ORGANISATIONS } from '../office/organisations';
import { OFFICE } from '../office/places';
import { LOOK } from './look';
import { put, putMerged, widths } from './pen';

/** The table of inspections: a row for each organisation, and below it what its province level and its communes did. */
const HEAD_ROW = 4;
const FIRST_ROW = 5;
const LEVELS = ['own', 'province', 'commune'] as const;
const FIELDS = ['communes', 'groups', 'households'] as const;

export type InspectionLevel = (typeof LEVELS)[number];
export type InspectionField = (typeof FIELDS)[number];

export const inspectionColumn = (field: InspectionField): number => 2 + FIELDS.indexOf(field);

/** Sheet row of an organisation's own row or of one of its levels. */
export const inspectionRow = (organisation: string, level: InspectionLevel): number =>
  FIRST_ROW + ORGANISATIONS.findIndex(({ code }) => code === organisation) * LEVELS.length + LEVELS.indexOf(level);

function writeOrganisation(sheet: Sheet, { organisation, province, commune }: Inspection, index: number): void {
  const figures = {
    own: {
      communes: province.communes,
      groups: province.groups + commune.groups,
      households: province.households + commune.households,
    },
    province,
    commune: { communes: null, ...commune },
  } satisfies Record<InspectionLevel, Record<InspectionField, number | null>>;
  const names: Record<InspectionLevel, string> = {
    own: organisation.name,
    province: '- Cấp tỉnh',
    commune: '- Cấp xã',
  };
  for (const level of LEVELS) {
    const row = inspectionRow(organisation.code, level);
    const own = level === 'own';
    put(sheet, row, 0, own ? index + 1 : null, LOOK.centre);
    put(sheet, row, 1, names[level], own ? LOOK.textBold : LOOK.text);
    for (const field of FIELDS) {
      put(sheet, row, inspectionColumn(field), figures[level][field], own ? LOOK.countBold : LOOK.count);
    }
  }
}

/** Writes the inspections of the year up to the report date. */
export function writeInspectionSheet(sheet: Sheet, office: Office): void {
  put(sheet, 0, 0, OFFICE.name, LOOK.bold);
  putMerged(
    sheet,
    { row: 1, col: 0, rows: 1, cols: 5 },
    'KẾT QUẢ KIỂM TRA, GIÁM SÁT CỦA CÁC TỔ CHỨC NHẬN ỦY THÁC',
    LOOK.title,
  );
  putMerged(sheet, { row: 2, col: 0, rows: 1, cols: 5 }, `Lũy kế đến ${formatDate(office.reportDate)}`, LOOK.italic);
  ['STT', 'HĐT nhận ủy thác', 'Số lượt xã', 'Số lượt Tổ TK&VV', 'Số lượt hộ'].forEach((heading, col) =>
    put(sheet, HEAD_ROW, col, heading, LOOK.head),
  );
  office.inspections.forEach((inspection, index) => writeOrganisation(sheet, inspection, index));
  sheet.rowHeights.set(1, 40);
  widths(sheet, [36, 160, 80, 90, 80]);
  sheet.frozen = { rows: FIRST_ROW, cols: 0 };
  sheet.pageLayout.zoom = { wide: 1, tall: null };
}
