import { fold } from '../../cell/fold';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { addsUp } from './cell-source';
import type { CellSource } from './cell-source';
import { mostHold } from './most-hold';

/** A figure and the columns that it is the sum of, on every row. `least` = so many of them make it worth trying. */
interface RowSum {
  readonly whole: FieldId;
  readonly parts: readonly FieldId[];
  readonly least: number;
}

const SUMS: readonly RowSum[] = [
  // Tốt + Khá + Trung bình + Yếu; a sheet may leave out a class that no group is in
  { whole: 'groups', parts: ['classGood', 'classFair', 'classAverage', 'classPoor'], least: 3 },
  // 05/KTNB: (5) = (7) + (9) + (11) + (13), (6) = (8) + (10) + (12) + (14)
  { whole: 'inspectedGroups', parts: ['classGood', 'classFair', 'classAverage', 'classPoor'], least: 3 },
  { whole: 'inspectedDebt', parts: ['debtGood', 'debtFair', 'debtAverage', 'debtPoor'], least: 3 },
  { whole: 'outstanding', parts: ['shortTerm', 'mediumTerm', 'longTerm'], least: 3 },
];

/** Columns that add up to another one, where most rows say that they do: groups without a class are no mistake. */
export function* rowSumEquations(table: Table, cells: CellSource): Generator<Equation> {
  const audited = columnOf(table, 'inspectedGroups') !== undefined;
  for (const { whole, parts, least } of SUMS) {
    // in 05/KTNB the classes are those of the groups inspected
    if (whole === 'groups' && audited) continue;
    const total = columnOf(table, whole);
    const columns = parts.map((field) => columnOf(table, field)).filter((column) => column !== undefined);
    if (total && columns.length >= least) yield* mostHold(sumsOf(table, total, columns, cells));
  }
  for (const [total, columns] of headedSums(table)) yield* mostHold(sumsOf(table, total, columns, cells));
}

/** One equation for each row whose whole is filled and one of whose parts is; blanks are 0. */
export function sumsOf(table: Table, total: Column, columns: readonly Column[], cells: CellSource): Equation[] {
  const equations: Equation[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const whole = cells.ofColumn(table, total, row);
    const parts = columns.map((column) => cells.ofColumn(table, column, row)).filter((cell) => cell !== null);
    if (!whole || whole.blank || parts.length < columns.length || parts.every(({ blank }) => blank)) continue;
    // exported uncalculated
    if (whole.figure.value === 0 && parts.some(({ figure }) => figure.value !== 0)) continue;
    equations.push({
      rule: 'sum.columns',
      relation: { kind: 'linear', coefficients: [whole, ...parts].map(() => 1) },
      cells: [whole, ...parts],
    });
  }
  return equations;
}

const IS_WHOLE = new Set(['tong so', 'tong', 'cong', 'tong cong']);

/** Columns under one heading, of which the first says "Tổng số": it is the sum of its sisters. */
function* headedSums(table: Table): Generator<[Column, readonly Column[]]> {
  const under = new Map<string, Column[]>();
  for (const column of table.columns.filter(addsUp)) {
    const lines = column.heading.split(' / ');
    const above = fold(lines.slice(0, -1).join(' / '));
    if (above === '') continue;
    const sisters = under.get(above);
    if (sisters) sisters.push(column);
    else under.set(above, [column]);
  }
  for (const sisters of under.values()) {
    const total = sisters.find(({ heading }) => IS_WHOLE.has(fold(heading.split(' / ').at(-1) ?? '')));
    const parts = sisters.filter((column) => column !== total);
    if (total && parts.length >= 2) yield [total, parts];
  }
}
