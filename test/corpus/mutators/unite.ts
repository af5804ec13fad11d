import type { Unit } from '../../../src/core/sheet/table';
import { FIELDS } from '../../../src/core/sheet/field';
import { rounded } from '../layout';
import type { ModelTable } from '../model';
import type { Mutator } from './mutator';

const NAMES: Readonly<Record<Unit['dong'], readonly string[]>> = {
  1: ['đồng', 'VND'],
  1_000: ['nghìn đồng', 'ngàn đồng', '1.000 đồng'],
  1_000_000: ['triệu đồng', 'tr.đ', 'trđ', 'Tr.đồng', 'triệu đ'],
  1_000_000_000: ['tỷ đồng'],
};
const STATED = /\s*\((?:(?:triệu|ngàn|nghìn|tỷ) )?đồng\)/;

/** Money in another unit, which a line above the table or each heading states. */
export const UNITE: Mutator = {
  name: 're-united',
  apply(sheet, random) {
    const dong = random.weighted([
      [1, 3],
      [1_000, 3],
      [1_000_000, 5],
      [1_000_000_000, 1],
    ] as const);
    const name = random.pick(NAMES[dong]);
    const below = random.chance(0.5);
    for (const table of sheet.tables) {
      const decimals = dong === 1 ? 0 : random.int(dong === 1_000_000_000 ? 3 : 0, 3);
      scale(table, dong, decimals);
      for (const column of table.columns) {
        if (column.dong === null) continue;
        column.path = column.path.map((text) => text.replace(STATED, ''));
        if (below) column.path = [...column.path.slice(0, -1), `${column.path.at(-1) ?? ''} (${name})`];
      }
      table.unitLine = below ? null : `${random.pick(['ĐVT', 'Đơn vị tính', 'Đơn vị'])}: ${name}`;
    }
  },
};

function scale(table: ModelTable, dong: Unit['dong'], decimals: number): void {
  table.columns.forEach((column, at) => {
    if (column.field === null || FIELDS[column.field].quantity !== 'money' || column.dong === null) return;
    for (const row of table.rows) {
      const cell = row.cells[at];
      if (!cell || cell.truth === null) continue;
      cell.truth = rounded((cell.truth * column.dong) / dong, decimals);
      cell.value = cell.truth;
    }
    column.dong = dong;
    column.decimals = decimals;
  });
}
