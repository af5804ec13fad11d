import type { ProseLine } from '../../sheet/prose';
import type { KindId, Table } from '../../sheet/table';
import type { Cell, Equation } from '../equation';
import { averageEquations } from './averages';
import { balanceEquations } from './balances';
import { cellSource } from './cell-source';
import { changeEquations } from './changes';
import { flowEquations } from './flows';
import { listedEquations } from './listed-rows';
import { printedFormulaEquations } from './printed-formulas';
import { frozenRatioEquations, growthEquations, ratioEquations } from './ratios';
import { isRoundedAway } from './rounded-away';
import { rowSumEquations } from './row-sums';
import { shareEquations } from './shares';
import { totalEquations } from './totals';

/** Summaries: every figure of theirs is printed for people to read. Lists of loans and groups say nothing of this kind. */
const PRINTED: ReadonlySet<KindId> = new Set([
  ...(['organisationTable', 'inspectionTable', 'groupAudit', 'communeTable', 'programmeTable', 'officeTable'] as const),
  ...(['trustDebt', 'trustClasses', 'trustProgrammes', 'creditByCommune', 'creditByProgramme'] as const),
  ...(['lenCommune', 'lenOrganisation', 'lenProgramme', 'lenLeader'] as const),
]);
/** A longer one is a list, whatever it is called. */
const MOST_ROWS = 2_000;
/** Lists of groups: their rows say something of themselves, and short ones have a total row. */
const LISTS: ReadonlySet<KindId> = new Set(['groupList', 'groupRegister', 'groupReview', 'leaderList'] as const);

/** Everything that printed summaries say about themselves and about each other. */
export function equationsOf(tables: readonly Table[], prose: readonly ProseLine[] = []): Equation[] {
  const cells = cellSource();
  const printed = tables.filter(({ kind, rows }) => PRINTED.has(kind) && rows.length <= MOST_ROWS);
  const lists = tables.filter(({ kind }) => LISTS.has(kind));
  const ofLists = lists.flatMap((table) => [
    ...(table.rows.length <= MOST_ROWS ? totalEquations(table, cells) : []),
    ...listedEquations(table, cells),
  ]);
  const equations = printed.flatMap((table) => [
    ...totalEquations(table, cells),
    ...balanceEquations(table, cells),
    ...withoutTwins([...printedFormulaEquations(table, prose, cells), ...rowSumEquations(table, cells)]),
    ...shareEquations(table, cells),
    ...ratioEquations(table, cells),
    ...frozenRatioEquations(table, cells),
    ...averageEquations(table, cells),
    ...growthEquations(table, cells),
    ...flowEquations(table, cells),
    ...changeEquations(table, printed, cells),
  ]);
  return [...equations, ...ofLists].filter((equation) => !isRoundedAway(equation) && !isOfVisibleRows(equation));
}

/**
 * Under a filter a total may be that of the rows shown (SUBTOTAL, Excel's own totals row): it says nothing of the others, nor of what
 * other tables say. Within its own row its figures belong together.
 */
function isOfVisibleRows({ cells: [first, ...others] }: Equation): boolean {
  const isPartial = ({ table, row }: Cell): boolean =>
    table.hidden.filtered && table.hidden.rows > 0 && table.rows[row]?.role === 'total';
  const isOneRow = others.every(({ table, row }) => table === first?.table && row === first.row);
  return !isOneRow && [first, ...others].some((cell) => cell !== undefined && isPartial(cell));
}

/** What a sheet prints and what its headings say may be the same sum: told once. */
function withoutTwins(equations: readonly Equation[]): Equation[] {
  const known = new Set<string>();
  return equations.filter(({ cells: [whole, ...parts] }) => {
    const mark = [whole?.row, whole?.column.col, ...parts.map(({ column }) => column.col).sort((a, b) => a - b)].join(
      ' ',
    );
    return !known.has(mark) && known.add(mark);
  });
}
