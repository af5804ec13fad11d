import { dataRows } from '../../sheet/data-rows';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';

/** Tên PGD, if all lists that name one agree; a summary by office or commune names others in the same column. */
export function unitNameOf(tables: readonly Table[]): string | null {
  const names = new Set<string>();
  for (const table of tables) {
    const texts = isByPlace(table) ? undefined : columnOf(table, 'officeName')?.texts;
    if (!texts) continue;
    let last = '';
    for (const row of dataRows(table)) {
      const name = texts[row] ?? '';
      // rows of an office stand together
      if (name === last || name === '') continue;
      names.add((last = name));
    }
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

const isByPlace = ({ kind }: Table): boolean =>
  kind === 'officeTable' || kind === 'creditByCommune' || kind === 'lenCommune';
