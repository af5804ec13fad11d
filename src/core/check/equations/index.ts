import type { Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { balanceEquations } from './balances';
import { cellSource } from './cell-source';
import { changeEquations } from './changes';
import { growthEquations, ratioEquations } from './ratios';
import { totalEquations } from './totals';

/** Everything that the printed tables by organisation and of inspections say about themselves and about each other. */
export function equationsOf(tables: readonly Table[]): Equation[] {
  const cells = cellSource();
  const printed = tables.filter(({ kind }) => kind === 'organisationTable' || kind === 'inspectionTable');
  return printed.flatMap((table) => [
    ...totalEquations(table, cells),
    ...balanceEquations(table, cells),
    ...ratioEquations(table, cells),
    ...growthEquations(table, cells),
    ...changeEquations(table, printed, cells),
  ]);
}
