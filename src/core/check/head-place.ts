import type { CellValue } from '../sheet/grid';
import type { Table } from '../sheet/table';
import type { Place } from './finding';

/** Where a finding about a whole table is told: at its first heading. */
export function headPlace(table: Table): { place: Place; found: CellValue } {
  const [first] = [...table.columns].sort((a, b) => a.col - b.col);
  return {
    place: { sheet: table.sheet, row: table.head.to, col: first?.col ?? 0 },
    found: first?.heading.split(' / ').at(-1)?.trim() ?? '',
  };
}
