import { plain } from '../cell/fold';
import { unitsIn } from '../cell/unit';
import type { FieldId } from './field';
import { FIELDS } from './field';
import type { Kind } from './kinds';
import type { Unit } from './table';

const NAMES: Readonly<Record<Unit['dong'], Unit['name']>> = {
  1: 'đồng',
  1_000: 'nghìn đồng',
  1_000_000: 'triệu đồng',
  1_000_000_000: 'tỷ đồng',
};

export const unitOf = (dong: Unit['dong'], from: Unit['from']): Unit => ({ name: NAMES[dong], dong, from });

/** Unit of a money column by its heading, else by a line above the table, else by what the kind always uses. */
export function statedUnit(
  field: FieldId,
  path: readonly string[],
  line: Unit['dong'] | null,
  kind: Kind,
): Unit | null {
  if (FIELDS[field].quantity !== 'money') return null;
  for (const text of [...path].reverse()) {
    const unit = unitsIn(plain(text).replace(/\s+/g, ' ')).at(-1);
    if (unit) return unitOf(unit.dong, 'heading');
  }
  if (line !== null) return unitOf(line, 'line');
  return kind.unit === null ? null : unitOf(kind.unit, 'kind');
}

/** What one of something typically owes, in đồng. */
export interface Size {
  readonly low: number;
  readonly high: number;
}

export const PER_LOAN: Size = { low: 5e5, high: 5e8 };
export const PER_GROUP: Size = { low: 2e7, high: 8e9 };
/** Of a household on the average: wide enough for every programme, narrow enough that no two units fit. */
export const PER_HOUSEHOLD: Size = { low: 1e6, high: 2e8 };

/** Lists whose rows each are a loan or a group, whatever columns they have. */
const PER_ROW: Partial<Record<Kind['id'], Size>> = {
  loanList: PER_LOAN,
  loanStatement: PER_LOAN,
  inactiveList: PER_LOAN,
  instalmentList: PER_LOAN,
  overdueList: PER_LOAN,
  frozenList: PER_LOAN,
  disbursementList: PER_LOAN,
  groupScore: PER_GROUP,
  groupList: PER_GROUP,
  groupRegister: PER_GROUP,
  groupReview: PER_GROUP,
};

const CUSTOMER: readonly FieldId[] = ['loanCode', 'customerCode', 'customerName'];

/** What a row of a list typically owes: by its kind or, where each row is a customer, as a loan; undefined = a row can owe anything. */
export const sizeOfRow = (kind: Kind, fields: readonly FieldId[]): Size | undefined =>
  PER_ROW[kind.id] ?? (fields.some((field) => CUSTOMER.includes(field)) ? PER_LOAN : undefined);

/** Whether the debt of one row of a list can be so much. Rows that can owe anything never say no. */
export function isPossibleDebt(kind: Kind, fields: readonly FieldId[], unit: Unit, debt: number): boolean {
  const size = sizeOfRow(kind, fields);
  return !size || (debt * unit.dong >= size.low / 10 && debt * unit.dong <= size.high * 10);
}

/** The unit in which the typical debt per household (or per group) is a possible one; null where none or nothing tells. */
export function unitByMagnitude(
  debt: Float64Array,
  households: Float64Array | undefined,
  groups: Float64Array | undefined,
): Unit | null {
  for (const [counts, range] of [
    [households, PER_HOUSEHOLD],
    [groups, PER_GROUP],
  ] as const) {
    const ratio = counts && medianRatio(debt, counts);
    if (!ratio) continue;
    for (const dong of [1, 1_000, 1_000_000, 1_000_000_000] as const) {
      if (ratio * dong >= range.low && ratio * dong <= range.high) return unitOf(dong, 'magnitude');
    }
  }
  return null;
}

function medianRatio(above: Float64Array, below: Float64Array): number | null {
  const ratios: number[] = [];
  above.forEach((value, row) => {
    const by = below[row] ?? NaN;
    if (value > 0 && by > 0) ratios.push(value / by);
  });
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}
