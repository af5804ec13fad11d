import { fold } from '../../cell/fold';
import { textAt } from '../../check/table-cell';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { figureKey } from '../figure';
import type { Figure, Holder, Moment } from '../figure';
import { INSPECTION_INPUTS } from '../inputs/catalogue';
import type { InspectingLevel } from '../inputs/catalogue';
import { holderRows } from './organisation-table';
import { printedFigure } from './printed-cell';

const LEVELS: readonly (readonly [InspectingLevel, RegExp])[] = [
  ['province', /\b(?:tinh|thanh pho)$/],
  ['district', /\b(?:huyen|quan|thi xa)$/],
  ['commune', /\b(?:xa|phuong|co so)$/],
];

/** Lượt kiểm tra by organisation, and by level ("- Cấp tỉnh") as parts of it. */
export function inspectionFigures(tables: readonly Table[], at: Moment): Figure[] {
  return tables.filter(({ kind }) => kind === 'inspectionTable').flatMap((table) => tableFigures(table, at));
}

function tableFigures(table: Table, at: Moment): Figure[] {
  const holders = new Map([...holderRows(table)].map(([of, row]) => [row, of] as const));
  return INSPECTION_INPUTS.flatMap((item) => {
    const column = columnOf(table, item);
    if (!column) return [];
    return table.rows.flatMap((_, row) => {
      const place = placeOf(table, row, holders);
      const figure = place && printedFigure(table, column, row, figureKey(item, place.of, 'value', at, place.part));
      return figure ? [figure] : [];
    });
  });
}

/** Whose row it is, and of which level; null = nobody's, or of a level that is not known. */
function placeOf(
  table: Table,
  row: number,
  holders: ReadonlyMap<number, Holder>,
): { readonly of: Holder; readonly part: string } | null {
  const { role, parent } = table.rows[row] ?? { role: 'data', parent: -1 };
  const of = holders.get(role === 'part' ? parent : row);
  if (!of || role !== 'part') return of ? { of, part: '' } : null;
  const words = fold(textAt(columnOf(table, 'organisationName'), row));
  const level = LEVELS.find(([, name]) => name.test(words))?.[0];
  return level ? { of, part: level } : null;
}
