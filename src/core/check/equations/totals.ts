import type { FieldId } from '../../sheet/field';
import type { Column, KindId, Table } from '../../sheet/table';
import type { Cell, Equation } from '../equation';
import { addsUp } from './cell-source';
import type { CellSource } from './cell-source';

/** Total rows and rows with sub-levels: each amount and count is the sum of the rows that it stands for. */
export function* totalEquations(table: Table, cells: CellSource): Generator<Equation> {
  const columns = table.columns.filter((column) => addsUp(column) && addsUpIn(table, column));
  for (let row = 0; row < table.rows.length; row++) {
    const { role, parts } = table.rows[row] ?? { role: 'data', parts: [] };
    if (parts.length === 0) continue;
    const sums = columns
      .map((column) => [column, ...[row, ...parts].map((index) => cells.ofColumn(table, column, index))] as const)
      .map(([, total, ...summands]) => ({ total, summands }))
      .filter(
        (sum): sum is { total: Cell; summands: Cell[] } =>
          !!sum.total && !sum.total.blank && sum.summands.every((cell) => cell !== null),
      )
      .filter(({ summands }) => summands.some(({ blank }) => !blank));
    if (isUncalculated(sums)) continue;
    for (const { total, summands } of sums)
      yield {
        rule: role === 'total' ? 'sum.total' : 'sum.parts',
        relation: { kind: 'linear', coefficients: [total, ...summands].map(() => 1) },
        cells: [total, ...summands],
      };
  }
}

/** One customer borrows from several programmes and groups: whoever is counted once for all is counted once for each of them too. */
const DISTINCT: ReadonlySet<FieldId> = new Set(['households', 'members', 'borrowers', 'savers']);
const BY_PROGRAMME: ReadonlySet<KindId> = new Set([
  ...(['programmeTable', 'trustProgrammes', 'lenProgramme', 'creditByProgramme'] as const),
]);
/** The bank counts the customers of these for each row and for all rows on their own. */
const COUNTED_APART: ReadonlySet<KindId> = new Set([
  ...(['lenCommune', 'lenOrganisation', 'lenLeader', 'creditByCommune'] as const),
]);

function addsUpIn({ kind }: Table, { field }: Column): boolean {
  if (BY_PROGRAMME.has(kind)) return !DISTINCT.has(field) && field !== 'groups';
  return !(COUNTED_APART.has(kind) && DISTINCT.has(field));
}

/** The bank's exports leave formulas uncalculated: a total row of nothing but zeros over rows that are not. */
const isUncalculated = (sums: readonly { total: Cell; summands: readonly Cell[] }[]): boolean =>
  sums.length > 0 &&
  sums.every(({ total }) => total.figure.value === 0) &&
  sums.some(({ summands }) => summands.some(({ figure }) => figure.value !== 0));
