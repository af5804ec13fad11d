import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { figureKey } from '../figure';
import type { Figure, FigureSource, Holder, Moment } from '../figure';
import type { ItemId } from '../items';

/** The cells of a column below its heading, on each sheet one area; of several fields the first that a table has. */
export function columnAreas(tables: Iterable<Table>, ...fields: readonly FieldId[]): FigureSource[] {
  return [...new Set(tables)].flatMap((table): FigureSource[] => {
    const column = fields.map((field) => columnOf(table, field)).find((found) => found !== undefined);
    const [first, last] = [table.rows[0], table.rows.at(-1)];
    if (!column || !first || !last) return [];
    return [{ sheet: table.sheet, area: { row: first.row, col: column.col, rows: last.row - first.row + 1, cols: 1 } }];
  });
}

/** Whether every one of the tables (and there is one) has a column of one of the fields. */
export const everywhere = (tables: readonly Table[], ...fields: readonly FieldId[]): boolean =>
  tables.length > 0 && tables.every((table) => fields.some((field) => columnOf(table, field) !== undefined));

export interface CountedAs {
  readonly at: Moment;
  readonly part?: string;
  readonly unverified?: boolean;
  readonly sources: readonly FigureSource[];
}

/** A figure counted or summed up from lists: exact. */
export const countedFigure = (
  item: ItemId,
  of: Holder,
  value: number,
  { at, part = '', unverified = false, sources }: CountedAs,
): Figure => ({
  key: figureKey(item, of, 'value', at, part),
  value,
  basis: 'counted',
  half: 0,
  ...(unverified ? { unverified: true as const } : {}),
  sources,
  from: [],
});
