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

/** What one loan, one group typically owes, in đồng: no two units fit. */
const PER_ROW: Partial<Record<Kind['id'], { low: number; high: number }>> = {
  loanList: { low: 5e5, high: 5e8 },
  loanStatement: { low: 5e5, high: 5e8 },
  inactiveList: { low: 5e5, high: 5e8 },
  instalmentList: { low: 5e5, high: 5e8 },
  groupScore: { low: 2e7, high: 8e9 },
  groupList: { low: 2e7, high: 8e9 },
  groupRegister: { low: 2e7, high: 8e9 },
  groupReview: { low: 2e7, high: 8e9 },
};
const LEAST_ROWS = 5;

const CUSTOMER: readonly FieldId[] = ['loanCode', 'customerCode', 'customerName'];

/** Whether the debt of one row of a list can be so much: by its kind or, where each row is a customer, as of a loan. Others never say no. */
export function isPossibleDebt(kind: Kind, fields: readonly FieldId[], unit: Unit, debt: number): boolean {
  const range = PER_ROW[kind.id] ?? (fields.some((field) => CUSTOMER.includes(field)) ? PER_ROW.loanList : undefined);
  return !range || (debt * unit.dong >= range.low / 10 && debt * unit.dong <= range.high * 10);
}

/**
 * Another unit for a list whose stated (or usual) one makes the typical debt of a row impossible by far, e.g. đồng below "(triệu đồng)";
 * null where the stated one can be right or nothing else fits better.
 */
export function contradictedUnit(kind: Kind, stated: Unit, debts: readonly (string | number | boolean)[]): Unit | null {
  const range = PER_ROW[kind.id];
  if (!range) return null;
  const isPossible = (debt: number): boolean =>
    debt * stated.dong >= range.low / 10 && debt * stated.dong <= range.high * 10;
  let owing = 0;
  let possible = 0;
  for (const debt of debts) {
    if (typeof debt !== 'number' || !(debt > 0)) continue;
    owing++;
    if (isPossible(debt)) possible++;
  }
  // where most rows are possible, so is the typical one, and nothing needs to be sorted
  if (owing < LEAST_ROWS || possible * 2 > owing) return null;
  const amounts = debts.filter((debt): debt is number => typeof debt === 'number' && debt > 0).sort((a, b) => a - b);
  const typical = amounts[Math.floor(owing / 2)];
  if (typical === undefined || isPossible(typical)) return null;
  const dong = ([1, 1_000_000, 1_000, 1_000_000_000] as const).find(
    (unit) => typical * unit >= range.low && typical * unit <= range.high,
  );
  return dong === undefined ? null : unitOf(dong, 'magnitude');
}

/** What one household owes, in đồng: wide enough for every programme, narrow enough that no two units fit. */
const PER_HOUSEHOLD = { low: 1e6, high: 2e8 };
const PER_GROUP = { low: 2e7, high: 8e9 };

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
