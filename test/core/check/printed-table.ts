import type { FieldId } from '../../../src/core/sheet/field';
import { FIELDS } from '../../../src/core/sheet/field';
import type { Column, Row, Table, Unit } from '../../../src/core/sheet/table';
import { Reading } from '../../../src/core/sheet/table';

/** Figures of a table by organisation as they would be read: values and how many decimals each column prints. */
export interface Printed {
  readonly sheet?: string;
  readonly date?: number;
  readonly unit?: Unit['dong'];
  readonly labels: readonly string[];
  /** the last row is the total of the others unless `rows` says otherwise */
  readonly rows?: readonly Row[];
  readonly columns: Partial<Record<FieldId, { decimals: number; values: readonly number[]; baseline?: number }>>;
  readonly kind?: Table['kind'];
}

export const MILLIONS: Unit = { name: 'triệu đồng', dong: 1_000_000, from: 'line' };

const half = (field: FieldId, decimals: number): number =>
  FIELDS[field].quantity === 'count' ? 0 : Number(`5e${-decimals - 1}`);

/** A table as the reading would make it of figures printed with fixed decimals; NaN is a blank cell. */
export function printedTable({
  sheet = 'Biểu 1',
  date,
  unit = 1_000_000,
  labels,
  rows,
  columns,
  kind,
}: Printed): Table {
  const total = labels.length - 1;
  const read = (Object.keys(columns) as FieldId[]).map((field, index): Column => {
    const { decimals, values, baseline } = columns[field] ?? { decimals: 0, values: [] };
    const money = FIELDS[field].quantity === 'money';
    return {
      field,
      col: index + 1,
      heading: field,
      confidence: 1,
      unit: money ? { ...MILLIONS, dong: unit } : null,
      ...(baseline === undefined ? {} : { baseline }),
      raw: values.map((value) => (Number.isNaN(value) ? '' : value)),
      numbers: Float64Array.from(values),
      halves: Float64Array.from(values, () => half(field, decimals)),
      texts: [],
      readings: Uint8Array.from(values, (value) => (Number.isNaN(value) ? Reading.blank : Reading.plain)),
    };
  });
  const names: Column = {
    ...{ field: 'organisationName', col: 0, heading: 'Tổ chức', confidence: 1, unit: null },
    ...{ raw: labels, numbers: new Float64Array(), halves: new Float64Array(), texts: labels },
    readings: new Uint8Array(labels.length).fill(Reading.plain),
  };
  const defaultRows = labels.map((_, row): Row => ({
    row: row + 4,
    role: row === total ? 'total' : 'data',
    parent: -1,
    parts: row === total ? labels.slice(0, total).map((__, part) => part) : [],
  }));
  return {
    kind: kind ?? 'organisationTable',
    confidence: 1,
    sheet,
    title: null,
    head: { from: 2, to: 3 },
    columns: [names, ...read],
    unmapped: [],
    hidden: { rows: 0, cols: 0, filtered: false },
    rows: rows ?? defaultRows,
    period: date === undefined ? null : { date, from: 'title' },
  };
}

/** As people round: half away from 0. @example printed(18.575, 2) // 18.58 */
export const printed = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * power * (1 + 1e-15))) / power;
};

export const ORGANISATION_LABELS = ['Hội ND', 'Hội PN', 'Hội CCB', 'Đoàn TN', 'Cộng'];
