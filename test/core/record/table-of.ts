import { FIELDS } from '../../../src/core/sheet/field';
import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue } from '../../../src/core/sheet/grid';
import { Reading } from '../../../src/core/sheet/table';
import type { Column, KindId, Row, Table, Unit } from '../../../src/core/sheet/table';

const WORDS = new Set(['code', 'text', 'class']);

function columnFor(field: FieldId, col: number, raw: readonly CellValue[], unit: Unit | null): Column {
  const words = WORDS.has(FIELDS[field].quantity);
  const isNumber = (value: CellValue): value is number => typeof value === 'number';
  return {
    field,
    col,
    heading: field,
    confidence: 1,
    unit,
    raw,
    numbers: words ? new Float64Array() : Float64Array.from(raw, (value) => (isNumber(value) ? value : NaN)),
    halves: words ? new Float64Array() : new Float64Array(raw.length),
    texts: words ? raw.map(String) : [],
    readings: Uint8Array.from(raw, (value) => {
      if (value === '') return Reading.blank;
      return words || isNumber(value) ? Reading.plain : Reading.unreadable;
    }),
  };
}

export interface TableOptions {
  readonly sheet?: string;
  readonly dong?: Unit['dong'];
  readonly date?: number;
  readonly roles?: readonly Row['role'][];
}

/** A recognised table as the reading makes it, from one list of cells per field; the heading is in sheet row 0. */
export function tableOf(
  kind: KindId,
  cells: Partial<Record<FieldId, readonly CellValue[]>>,
  options: TableOptions = {},
): Table {
  const entries = Object.entries(cells) as [FieldId, readonly CellValue[]][];
  const length = entries[0]?.[1].length ?? 0;
  const unit: Unit = { name: 'đồng', dong: options.dong ?? 1, from: 'line' };
  return {
    kind,
    confidence: 1,
    sheet: options.sheet ?? 'Sổ vay',
    title: null,
    head: { from: 0, to: 0 },
    columns: entries.map(([field, raw], col) =>
      columnFor(field, col, raw, FIELDS[field].quantity === 'money' ? unit : null),
    ),
    unmapped: [],
    hidden: { rows: 0, cols: 0, filtered: false },
    rows: Array.from({ length }, (_, row) => ({
      row: row + 1,
      role: options.roles?.[row] ?? 'data',
      parent: -1,
      parts: [],
    })),
    period: options.date === undefined ? null : { date: options.date, from: 'column' },
  };
}
