import type { Figure } from '../cell/figure';
import { numberReadings, type NumberReading } from '../cell/number';
import { settle, type DraftColumn, type OpenCell } from './draft-column';
import { equationsOf, type CellRef, type Equation } from './equations';
import type { FieldId } from './field';
import { FIELDS } from './field';
import type { Kind } from './kinds';
import { Reading, type Row } from './table';
import { isPossibleDebt } from './units';

type Sign = '.' | ',';
type Choice = 'group' | 'decimal';

/** All open cells of a column with one sign: they are read alike. */
interface OpenUnit {
  readonly column: DraftColumn;
  readonly sign: Sign;
  readonly cells: readonly OpenCell[];
  choice: Choice | null;
}

const MOST_UNITS = 10;
const MOST_EQUATIONS = 2_000;
const SISTERS: readonly (readonly FieldId[])[] = [
  ['outstanding', 'outstandingChange'],
  ['overdue', 'overdueChange'],
  ['savings', 'savingsIncrease'],
];

/**
 * Decides the figures with two readings (`1.243`): by the table's arithmetic, else by the column's other cells, else by the size of the debts, else by the column of
 * the same quantity, else by all columns of money. What agrees with the column's own sure cells is without doubt; what only the table tells
 * is marked `decided`; what nothing tells stays ambiguous (NaN).
 */
export function decide(columns: readonly DraftColumn[], rows: readonly Row[], kind: Kind): void {
  const units: OpenUnit[] = columns.flatMap((column) =>
    (['.', ','] as const).flatMap((sign) =>
      column.open[sign].length > 0 ? [{ column, sign, cells: column.open[sign], choice: null }] : [],
    ),
  );
  if (units.length === 0) return;
  const equations = equationsOf(columns, rows).slice(0, MOST_EQUATIONS);
  for (const group of connected(units, equations)) weigh(group.units, group.equations);
  for (const unit of units) unit.choice ??= voted(unit);
  const fields = columns.map(({ head }) => head.field);
  for (const unit of units) unit.choice ??= bySize(unit, kind, fields);
  for (const unit of units) unit.choice ??= bySister(unit, columns, units);
  for (const unit of units) {
    if (unit.choice === null) continue;
    const how = unit.choice === voted(unit) ? Reading.fromText : Reading.decided;
    for (const cell of unit.cells) settle(unit.column, cell.row, cell[unit.choice], how);
  }
}

/** What the column's sure cells say of a sign; null where they say nothing or disagree. */
function voted({ column, sign }: Pick<OpenUnit, 'column' | 'sign'>): Choice | null {
  const { group, decimal } = column.votes[sign];
  if (group > 0 !== decimal > 0) return group > 0 ? 'group' : 'decimal';
  const other = column.votes[sign === '.' ? ',' : '.'];
  return group === 0 && other.decimal > 0 && other.group === 0 ? 'group' : null;
}

/** The reading that most debts of a list can have, where they cannot have the other: no group owes 2,790 tỷ. */
function bySize({ column, cells }: OpenUnit, kind: Kind, fields: readonly FieldId[]): Choice | null {
  const { head, unit } = column;
  if (head.field !== 'outstanding' || unit === null) return null;
  const possible = (choice: Choice): boolean =>
    cells.filter((cell) => isPossibleDebt(kind, fields, unit, cell[choice].value)).length * 2 > cells.length;
  return possible('group') === possible('decimal') ? null : possible('group') ? 'group' : 'decimal';
}

/** What a sign means in another column of the same quantity, else in every other column of money that shows it. */
function bySister(
  { column, sign }: OpenUnit,
  columns: readonly DraftColumn[],
  units: readonly OpenUnit[],
): Choice | null {
  const meaning = (other: DraftColumn): Choice | null =>
    units.find((unit) => unit.column === other && unit.sign === sign)?.choice ?? voted({ column: other, sign });
  // cells with three digits behind the sign are decimals only where a sister surely prints three decimals
  const believed = (other: DraftColumn): Choice | null => {
    const choice = meaning(other);
    return choice === 'decimal' && !printsThreeDecimals(other, sign) ? null : choice;
  };
  const { field } = column.head;
  const family = SISTERS.find((fields) => fields.includes(field)) ?? [];
  for (const other of columns) {
    const told = other !== column && family.includes(other.head.field) ? believed(other) : null;
    if (told) return told;
  }
  if (FIELDS[field].quantity !== 'money') return null;
  const told = new Set<Choice>();
  let sure = false;
  for (const other of columns) {
    const choice = other !== column && FIELDS[other.head.field].quantity === 'money' ? meaning(other) : null;
    if (choice) told.add(choice);
    if (choice === 'decimal' && printsThreeDecimals(other, sign)) sure = true;
  }
  return told.size === 1 && (sure || told.has('group')) ? ([...told][0] ?? null) : null;
}

/** Whether a column has figures that can only be read with three decimals behind this sign. */
const printsThreeDecimals = ({ raw }: DraftColumn, sign: Sign): boolean =>
  raw.some((value) => {
    const [only, other] = typeof value === 'string' && value.includes(sign) ? numberReadings(value) : [];
    return only?.style.decimal === sign && only.style.decimals === 3 && !other;
  });

/** Parts the units into sets that share equations, each with its equations. */
function connected(
  units: readonly OpenUnit[],
  equations: readonly Equation[],
): { units: OpenUnit[]; equations: Equation[] }[] {
  const owner = new Map<DraftColumn, Map<number, OpenUnit>>();
  for (const unit of units) {
    const cells = owner.get(unit.column) ?? new Map<number, OpenUnit>();
    for (const { row } of unit.cells) cells.set(row, unit);
    owner.set(unit.column, cells);
  }
  const groups: { units: Set<OpenUnit>; equations: Equation[] }[] = [];
  for (const equation of equations) {
    const involved = new Set(equation.cells.flatMap(({ column, row }) => owner.get(column)?.get(row) ?? []));
    if (involved.size === 0) continue;
    const touching = groups.filter((group) => [...involved].some((unit) => group.units.has(unit)));
    const merged = { units: involved, equations: [equation] };
    for (const group of touching) {
      group.units.forEach((unit) => merged.units.add(unit));
      merged.equations.push(...group.equations);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => ({ units: [...group.units], equations: group.equations }));
}

/** Tries every combination of readings; a unit is decided where its better reading meets more equations than the other ever does. */
function weigh(units: readonly OpenUnit[], equations: readonly Equation[]): void {
  if (units.length > MOST_UNITS) return;
  const best = units.map(() => ({ group: 0, decimal: 0 }));
  for (let pick = 0; pick < 2 ** units.length; pick++) {
    const choices = units.map((_, bit): Choice => ((pick >> bit) & 1 ? 'decimal' : 'group'));
    const met = countMet(units, choices, equations);
    choices.forEach((choice, index) => {
      const seen = best[index] as { group: number; decimal: number };
      seen[choice] = Math.max(seen[choice], met);
    });
  }
  units.forEach((unit, index) => {
    const { group, decimal } = best[index] as { group: number; decimal: number };
    if (group !== decimal) unit.choice = group > decimal ? 'group' : 'decimal';
  });
}

function countMet(units: readonly OpenUnit[], choices: readonly Choice[], equations: readonly Equation[]): number {
  const chosen = new Map<DraftColumn, Map<number, NumberReading>>();
  units.forEach((unit, index) => {
    const cells = chosen.get(unit.column) ?? new Map<number, NumberReading>();
    for (const cell of unit.cells) cells.set(cell.row, cell[choices[index] as Choice]);
    chosen.set(unit.column, cells);
  });
  const figure = ({ column, row }: CellRef): Figure | null => {
    const picked = chosen.get(column)?.get(row);
    if (picked) return picked;
    const value = column.numbers[row] ?? NaN;
    return Number.isNaN(value) ? null : { value, half: column.halves[row] ?? 0 };
  };
  return equations.filter((equation) => equation.holds(equation.cells.map(figure))).length;
}
