import type { Table } from '../../sheet/table';
import { fitsTruncated, holds } from '../equation';
import type { Equation } from '../equation';
import { averageEquations } from './averages';
import type { CellSource } from './cell-source';
import { mostHold } from './most-hold';
import { frozenRatioEquations, ratioEquations } from './ratios';

/**
 * What the rows of a list of groups say of themselves: ratios and averages, where most rows say so. Only those that do not hold are given:
 * a row shares no figure with another, and a list that cuts figures off does so in every row.
 */
export function listedEquations(table: Table, cells: CellSource): Equation[] {
  const kinds = [ratioEquations, frozenRatioEquations, averageEquations];
  return kinds
    .flatMap((of) => mostHold([...of(table, cells)]))
    .filter(({ cells: [result] }) => result !== undefined && table.rows[result.row]?.role === 'data')
    .filter((equation) => !holds(equation) && !fitsTruncated(equation));
}
